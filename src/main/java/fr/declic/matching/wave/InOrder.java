package fr.declic.matching.wave;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Sets kept as lists in one order, so that two waves that say the same are written the same. */
final class InOrder {

    private InOrder() {}

    static <T extends Comparable<? super T>> List<T> of(Collection<T> some) {
        return some.size() < 2
                ? List.copyOf(some)
                : some.stream().distinct().sorted().toList();
    }

    static <T> List<T> of(Collection<T> some, Comparator<T> order) {
        return some.size() < 2
                ? List.copyOf(some)
                : some.stream().distinct().sorted(order).toList();
    }
}
