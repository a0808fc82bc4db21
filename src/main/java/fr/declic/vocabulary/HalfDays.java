package fr.declic.vocabulary;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Some half-days of the week.
 *
 * @param mask one bit for each {@link HalfDay}, the first the lowest
 */
public record HalfDays(int mask) {

    public static final HalfDays NONE = new HalfDays(0);
    public static final HalfDays ALL = new HalfDays((1 << HalfDay.values().length) - 1);

    public HalfDays {
        if (mask < 0 || mask >= 1 << HalfDay.values().length) {
            throw new IllegalArgumentException("No such half-days: " + mask);
        }
    }

    public static HalfDays of(HalfDay... days) {
        return of(Arrays.asList(days));
    }

    public static HalfDays of(Collection<HalfDay> days) {
        return new HalfDays(days.stream().mapToInt(HalfDays::bit).reduce(0, (a, b) -> a | b));
    }

    public boolean contains(HalfDay day) {
        return (mask & bit(day)) != 0;
    }

    public HalfDays and(HalfDays others) {
        return new HalfDays(mask & others.mask);
    }

    public HalfDays or(HalfDays others) {
        return new HalfDays(mask | others.mask);
    }

    public HalfDays toggle(HalfDay day) {
        return new HalfDays(mask ^ bit(day));
    }

    public int count() {
        return Integer.bitCount(mask);
    }

    public boolean isEmpty() {
        return mask == 0;
    }

    public Stream<HalfDay> stream() {
        return Arrays.stream(HalfDay.values()).filter(this::contains);
    }

    public Set<HalfDay> toSet() {
        return stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(HalfDay.class)));
    }

    private static int bit(HalfDay day) {
        return 1 << day.position();
    }
}
