package fr.declic.volunteers.ui;

import fr.declic.shell.Dates;
import fr.declic.vocabulary.HalfDay;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person said, in sentences about them. */
final class Spoken {

    /** Words by key, with what they name. */
    interface Phrases {
        String say(String key, Object... arguments);
    }

    private final Phrases words;

    Spoken(Phrases words) {
        this.words = words;
    }

    String deprivation(@Nullable Deprivation deprivation) {
        if (deprivation == null) {
            return words.say("said.nothing");
        }
        var month = deprivation.since();
        return words.say("said.deprivation." + deprivation.kind(), month == null ? "" : Dates.month(month));
    }

    String residence(Home home) {
        var since = home.since();
        return since == null ? words.say("said.nothing") : words.say("said.residence", Dates.month(since));
    }

    String address(Home home, @Nullable String neighbourhood) {
        var street = home.street();
        if (street == null) {
            return words.say(home.isOnlyElsewhere() ? "said.address.elsewhere" : "said.nothing");
        }
        var line = home.number() == null ? street : home.number() + " " + street;
        if (Boolean.FALSE.equals(home.inside())) {
            return words.say("said.address.outside", line);
        }
        return neighbourhood == null ? line : line + ", " + neighbourhood;
    }

    List<String> skills(Answers answers) {
        return answers.skills().stream().map(code -> words.say("skill." + code)).toList();
    }

    List<String> learns(Answers answers) {
        return answers.learns().stream().map(code -> words.say("skill." + code)).toList();
    }

    String wishes(Answers answers) {
        var ranked =
                answers.wishes().stream().map(code -> words.say("kind." + code)).toList();
        if (ranked.isEmpty()) {
            return words.say(answers.anyWish() ? "said.wishes.any" : "said.nothing");
        }
        var sentence = words.say("said.wishes", String.join(", ", ranked));
        return answers.anyWish() ? sentence + " " + words.say("said.wishes.thenAny") : sentence;
    }

    String hours(Answers answers) {
        var least = answers.minimum();
        var wished = answers.wished();
        if (wished == null) {
            return least == null ? words.say("said.nothing") : words.say("said.hours.least", least);
        }
        return least == null || least.equals(wished)
                ? words.say("said.hours.wished", wished)
                : words.say("said.hours", wished, least);
    }

    /** Day by day: «lundi toute la journée, mardi matin». */
    String halfDays(Answers answers) {
        var half = answers.halfDays();
        if (half.isEmpty()) {
            return words.say("said.nothing");
        }
        return Arrays.stream(HalfDay.values())
                .map(HalfDay::day)
                .distinct()
                .map(day -> {
                    var parts = half.stream().filter(one -> one.day() == day).toList();
                    var name = words.say("day." + day);
                    return switch (parts.size()) {
                        case 0 -> "";
                        case 1 ->
                            name + " "
                                    + words.say(parts.getFirst().isMorning() ? "halfday.morning" : "halfday.afternoon");
                        default -> words.say("said.wholeDay", name);
                    };
                })
                .filter(day -> !day.isEmpty())
                .collect(Collectors.joining(", "));
    }

    String mobility(Answers answers) {
        return list("mobility.", answers.mobility());
    }

    String limits(Answers answers) {
        return answers.limits().isEmpty() ? words.say("said.limits.none") : list("limit.", answers.limits());
    }

    private String list(String prefix, Collection<? extends Enum<?>> values) {
        return values.isEmpty()
                ? words.say("said.nothing")
                : values.stream()
                        .sorted()
                        .map(value -> words.say(prefix + value))
                        .collect(Collectors.joining(", "));
    }
}
