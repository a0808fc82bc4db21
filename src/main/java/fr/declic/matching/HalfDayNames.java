package fr.declic.matching;

import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Half-days as one says them, in keys of the translations: «du lundi au vendredi», «tous les matins», «lundi matin, jeudi». */
public final class HalfDayNames {

    private static final HalfDays WEEK = weekdays(day -> true);
    private static final HalfDays MORNINGS = weekdays(HalfDay::isMorning);
    private static final HalfDays AFTERNOONS = weekdays(day -> !day.isMorning());

    private HalfDayNames() {}

    public static List<String> of(HalfDays days) {
        var names = new ArrayList<String>();
        var rest = days.mask();
        if (holds(days, WEEK)) {
            names.add("halfday.WEEK");
            rest &= ~WEEK.mask();
        } else if (days.and(WEEK).equals(MORNINGS)) {
            names.add("halfday.MORNINGS");
            rest &= ~MORNINGS.mask();
        } else if (days.and(WEEK).equals(AFTERNOONS)) {
            names.add("halfday.AFTERNOONS");
            rest &= ~AFTERNOONS.mask();
        }
        var left = new HalfDays(rest);
        for (var day : DayOfWeek.values()) {
            var those = left.stream().filter(half -> half.day() == day).toList();
            if (those.size() == 2) {
                names.add("day." + day);
            } else {
                those.forEach(half -> names.add("halfday." + half));
            }
        }
        return names;
    }

    private static boolean holds(HalfDays days, HalfDays some) {
        return days.and(some).equals(some);
    }

    private static HalfDays weekdays(Predicate<HalfDay> which) {
        return HalfDays.of(HalfDays.ALL.stream()
                .filter(day -> day.day() != DayOfWeek.SATURDAY)
                .filter(which)
                .toList());
    }
}
