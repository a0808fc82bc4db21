package fr.declic.volunteers.ui;

import fr.declic.shell.Dates;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** How long ago something was, as one says it: «aujourd’hui», «il y a 3 jours». */
final class Ago {

    private final Clock clock;
    private final BiFunction<String, Object[], String> words;

    Ago(Clock clock, BiFunction<String, Object[], String> words) {
        this.clock = clock;
        this.words = words;
    }

    String say(@Nullable Instant at) {
        if (at == null) {
            return words.apply("ago.never", new Object[0]);
        }
        var days = Math.max(0, Dates.daysBetween(at, clock.instant()));
        if (days < 2) {
            return words.apply(days == 0 ? "ago.today" : "ago.yesterday", new Object[0]);
        }
        return days < 60
                ? words.apply("ago.days", new Object[] {days})
                : words.apply("ago.months", new Object[] {days / 30});
    }
}
