package fr.declic.matching.wave;

import static fr.declic.matching.wave.Numbered.NOWHERE;

import java.util.Arrays;

/**
 * The groups of places inside which people move.
 *
 * <p><b>Closed for ever.</b> When a {@link Search} fails, the places R it reached are all full, and whoever sits in them has nothing of
 * their class outside R (else the search had gone there). So from then on R is exactly filled by the same people: none of them can
 * leave it, since their class never changes and lies inside; nobody can come in, since nobody leaves; and fixing one of them on a
 * place of R only takes moves away. Hence an edge that leads into R from outside can be struck out for good, and R becomes a group
 * of its own. Each place is reached by at most one failing search of a group, which is why going down a whole country's list costs
 * little more than reading it. The same holds in the tie-break, where people move within their group only.
 */
final class Groups {

    /** The group of places from which a free one may be reached. */
    static final int OPEN = 0;

    private final boolean large;
    private final int[] group;
    private final Ring places;
    private int groups = 1;

    Groups(int size, boolean large) {
        this.large = large;
        group = new int[size];
        places = new Ring(large ? size : 0);
        if (large) {
            for (var i = 0; i < size; i++) {
                places.append(OPEN, i);
            }
        }
    }

    int of(int one) {
        return group[one];
    }

    boolean isOpen(int one) {
        return group[one] == OPEN;
    }

    /** The places a search reached in vain are a group of their own from now on. */
    void close(int[] reached, int count, int mine) {
        if (count == 0) {
            return;
        }
        var fresh = groups++;
        if (large) {
            Arrays.sort(reached, 0, count);
            for (var i = 0; i < count; i++) {
                places.remove(mine, reached[i]);
            }
            for (var i = 0; i < count; i++) {
                places.append(fresh, reached[i]);
            }
        }
        for (var i = 0; i < count; i++) {
            group[reached[i]] = fresh;
        }
    }

    /** Nobody comes into these places any more, and nobody leaves them. Large waves only. */
    void closeAlone(int one) {
        places.remove(group[one], one);
        group[one] = groups++;
    }

    /** The lowest places of a group. Large waves only. */
    int first(int mine) {
        return places.first(mine);
    }

    /** The next places of the same group. Large waves only. */
    int after(int one) {
        return places.after(one);
    }

    /** These places, or the next of the group if they were struck out of it meanwhile; groups keep the order of the numbers. */
    int still(int mine, int one) {
        if (one == NOWHERE || group[one] == mine) {
            return one;
        }
        for (var k = one + 1; k < group.length; k++) {
            if (group[k] == mine) {
                return k;
            }
        }
        return NOWHERE;
    }
}
