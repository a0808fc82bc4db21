package fr.declic.matching.wave;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where while a wave is computed, and the one move there is: somebody comes to places, whoever sits there moves inside
 * their own class, and so on to a free place.
 *
 * <p><b>Closed for ever.</b> When such a search fails, the places R it reached are all full, and whoever sits in them has nothing of
 * their class outside R (else the search had gone there). So from then on R is exactly filled by the same people: none of them can
 * leave it, since their class never changes and lies inside; nobody can come in, since nobody leaves; and fixing one of them on a
 * place of R only takes moves away. Hence an edge that leads into R from outside can be struck out for good, and R becomes a group
 * of its own. Each place is reached by at most one failing search of a group, which is why going down a whole country's list costs
 * little more than reading it. The same holds in the tie-break, where people move within their group only.
 */
final class Seats {

    static final int NOWHERE = -1;

    /** The group of places from which a free one may be reached. */
    static final int OPEN = 0;

    private static final int[] ALONE = {};

    /** A class of «peu importe» of more places than this is not written down, but asked of the rules each time. */
    private static final int MOST_WRITTEN = 512;

    private final boolean large;
    private final int written;

    private final int[] free;
    private final int[] group;
    private int groups = 1;

    private final int[] at;
    private final int[][] equals;
    private final int[] distance;
    private final @Nullable Wanting[] anywhere;
    private final int[] first;
    private final int[] next;
    private final int[] previous;

    private final int[] queue;
    private final int[] via;
    private final int[] seen;
    private int search;

    private final Ring freeRing;
    private final Ring openRing;

    /** @param large when classes of «peu importe» are too many places to be written down */
    Seats(Numbered wave, boolean large) {
        this.large = large;
        var size = wave.size();
        written = Math.min(MOST_WRITTEN, size / 8);
        var people = wave.people();
        free = new int[size];
        for (var i = 0; i < size; i++) {
            free[i] = wave.places(i).count();
        }
        group = new int[size];
        at = filled(people);
        equals = new int[people][];
        Arrays.fill(equals, ALONE);
        distance = new int[large ? people : 0];
        anywhere = new Wanting[large ? people : 0];
        first = filled(size);
        next = filled(people);
        previous = filled(people);
        queue = new int[size];
        via = new int[size];
        seen = new int[size];
        freeRing = new Ring(large ? size : 0);
        openRing = new Ring(large ? size : 0);
        if (large) {
            for (var i = 0; i < size; i++) {
                openRing.append(OPEN, i);
                if (free[i] > 0) {
                    freeRing.append(OPEN, i);
                }
            }
        }
    }

    private static int[] filled(int size) {
        var array = new int[size];
        Arrays.fill(array, NOWHERE);
        return array;
    }

    int at(int person) {
        return at[person];
    }

    int free(int places) {
        return free[places];
    }

    boolean isMovable(int person) {
        return equals[person].length > 1 || isAnywhere(person);
    }

    boolean isAnywhere(int person) {
        return large && anywhere[person] != null;
    }

    /** A contract holds a place, whether or not there are that many. */
    void hold(int person, int places) {
        at[person] = places;
        if (free[places] > 0) {
            takeFree(places);
        }
    }

    /**
     * Gives a person one of these places if that can be done, the others moving inside their class.
     *
     * @param from the first of them
     * @param to after the last
     */
    boolean enter(int person, Wanting wanting, int rank, Wanting.Ranked ranked, int from, int to) {
        for (var i = from; i < to; i++) {
            var places = ranked.place(i);
            if (free[places] > 0) {
                takeFree(places);
                at[person] = places;
                settle(person, wanting, rank, ranked, from, to);
                return true;
            }
        }
        startSearch();
        var count = 0;
        for (var i = from; i < to; i++) {
            var places = ranked.place(i);
            if (group[places] == OPEN) {
                count = reach(places, NOWHERE, count);
            }
        }
        var end = spread(count, OPEN, NOWHERE);
        if (end == NOWHERE) {
            return false;
        }
        takeFree(end);
        at[person] = shift(end);
        settle(person, wanting, rank, ranked, from, to);
        return true;
    }

    private void settle(int person, Wanting wanting, int rank, Wanting.Ranked ranked, int from, int to) {
        var open = 0;
        for (var i = from; i < to; i++) {
            if (group[ranked.place(i)] == OPEN) {
                open++;
            }
        }
        if (large && open > written && wanting.isAny(rank)) {
            settleAnywhere(person, wanting, ranked.distance(from));
        } else if (open > 1) {
            var some = new int[open];
            var count = 0;
            for (var i = from; i < to; i++) {
                if (group[ranked.place(i)] == OPEN) {
                    some[count++] = ranked.place(i);
                }
            }
            equals[person] = some;
            link(person, at[person]);
        }
    }

    /** The first free places of the nearest class of «peu importe» by the ring, without writing the class down; large waves only. */
    boolean enterNearest(int person, Wanting wanting, int rank) {
        for (var places = freeRing.first(OPEN); places != NOWHERE; places = freeRing.after(places)) {
            if (wanting.isOf(places, rank, 0)) {
                takeFree(places);
                at[person] = places;
                settleAnywhere(person, wanting, 0);
                return true;
            }
        }
        return false;
    }

    private void settleAnywhere(int person, Wanting wanting, int near) {
        anywhere[person] = wanting;
        distance[person] = near;
        link(person, at[person]);
    }

    /** What is open of a rank of «peu importe», by class; large waves only. */
    Wanting.Ranked openOf(Wanting wanting, int rank) {
        var found = new long[64];
        var count = 0;
        for (var places = openRing.first(OPEN); places != NOWHERE; places = openRing.after(places)) {
            if (wanting.rankOf(places) == rank && wanting.suits(places)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = (long) wanting.distanceOf(places) << Integer.SIZE | places;
            }
        }
        return new Wanting.Ranked(Arrays.copyOf(found, count));
    }

    /** In the tie-break: moves a person to the lowest places of their class, everybody else keeping their class, and fixes them. */
    void fixLowest(int person) {
        var here = at[person];
        unlink(person, here);
        var mine = group[here];
        if (isAnywhere(person)) {
            var wanting = Objects.requireNonNull(anywhere[person]);
            var rank = wanting.ranks();
            for (var places = openRing.first(mine); places != NOWHERE && places < here; ) {
                var after = openRing.after(places);
                if (free[places] == 0 && first[places] == NOWHERE) {
                    closeAlone(places); // full of people who are fixed: nobody comes in any more
                } else if (wanting.isOf(places, rank, distance[person]) && moveTo(person, places, here, mine)) {
                    return;
                }
                // a failing search may have struck out what came after
                places = after != NOWHERE && group[after] != mine ? nextIn(mine, places) : after;
            }
            return;
        }
        for (var places : equals[person]) {
            if (places >= here) {
                return;
            }
            if (group[places] == mine && moveTo(person, places, here, mine)) {
                return;
            }
        }
    }

    private int nextIn(int mine, int places) {
        for (var one = openRing.first(mine); one != NOWHERE; one = openRing.after(one)) {
            if (one > places) {
                return one;
            }
        }
        return NOWHERE;
    }

    private boolean moveTo(int person, int places, int here, int mine) {
        if (free[places] > 0) {
            takeFree(places);
            giveFree(here);
            at[person] = places;
            return true;
        }
        startSearch();
        var end = spread(reach(places, NOWHERE, 0), mine, here);
        if (end == NOWHERE) {
            return false;
        }
        if (end != here) {
            takeFree(end);
            giveFree(here);
        }
        at[person] = shift(end);
        return true;
    }

    /** The places from which a free one can be reached, everybody moving inside their class: whoever comes next can have those. */
    boolean[] reachable() {
        var open = new boolean[free.length];
        for (var i = 0; i < free.length; i++) {
            open[i] = free[i] > 0;
        }
        for (var more = true; more; ) {
            more = false;
            for (var i = 0; i < free.length; i++) {
                for (var one = first[i]; one != NOWHERE && !open[i] && group[i] == OPEN; one = next[one]) {
                    if (canLeaveTo(one, open)) {
                        open[i] = true;
                        more = true;
                    }
                }
            }
        }
        return open;
    }

    private boolean canLeaveTo(int person, boolean[] open) {
        for (var places : equals[person]) {
            if (open[places]) {
                return true;
            }
        }
        if (large && anywhere[person] != null) {
            var wanting = anywhere[person];
            for (var places = 0; places < open.length; places++) {
                if (open[places] && wanting.isOf(places, wanting.ranks(), distance[person])) {
                    return true;
                }
            }
        }
        return false;
    }

    private void startSearch() {
        search++;
    }

    private int reach(int places, int by, int count) {
        seen[places] = search;
        via[places] = by;
        queue[count] = places;
        return count + 1;
    }

    /** From the places in the queue to a free one, or to the goal; {@link #NOWHERE} when there is none, and then all that was reached is closed. */
    private int spread(int starting, int mine, int goal) {
        var count = starting;
        for (var i = 0; i < count; i++) {
            for (var one = first[queue[i]]; one != NOWHERE; one = next[one]) {
                if (large && anywhere[one] != null) {
                    var wanting = anywhere[one];
                    var rank = wanting.ranks();
                    var near = distance[one];
                    if (goal != NOWHERE && seen[goal] != search && wanting.isOf(goal, rank, near)) {
                        reach(goal, one, count);
                        return goal;
                    }
                    if (mine == OPEN) {
                        for (var k = freeRing.first(OPEN); k != NOWHERE; k = freeRing.after(k)) {
                            if (wanting.isOf(k, rank, near)) {
                                reach(k, one, count);
                                return k;
                            }
                        }
                    }
                    for (var k = openRing.first(mine); k != NOWHERE; k = openRing.after(k)) {
                        if (seen[k] != search && free[k] == 0 && wanting.isOf(k, rank, near)) {
                            count = reach(k, one, count);
                        }
                    }
                    continue;
                }
                for (var k : equals[one]) {
                    if (seen[k] != search && group[k] == mine) {
                        count = reach(k, one, count);
                        if (free[k] > 0 || k == goal) {
                            return k;
                        }
                    }
                }
            }
        }
        close(count, mine);
        return NOWHERE;
    }

    /** Everybody on the way found moves on by one; answers where a place is now free. */
    private int shift(int end) {
        var places = end;
        while (via[places] != NOWHERE) {
            var person = via[places];
            var was = at[person];
            unlink(person, was);
            at[person] = places;
            link(person, places);
            places = was;
        }
        return places;
    }

    private void close(int count, int mine) {
        if (count == 0) {
            return;
        }
        var fresh = groups++;
        if (large) {
            Arrays.sort(queue, 0, count);
            for (var i = 0; i < count; i++) {
                openRing.remove(mine, queue[i]);
            }
            for (var i = 0; i < count; i++) {
                openRing.append(fresh, queue[i]);
            }
        }
        for (var i = 0; i < count; i++) {
            group[queue[i]] = fresh;
        }
    }

    private void closeAlone(int places) {
        openRing.remove(group[places], places);
        group[places] = groups++;
    }

    private void takeFree(int places) {
        if (--free[places] == 0 && large) {
            freeRing.remove(OPEN, places);
        }
    }

    private void giveFree(int places) {
        if (free[places]++ == 0 && large) {
            freeRing.append(OPEN, places);
        }
    }

    private void link(int person, int places) {
        var second = first[places];
        next[person] = second;
        previous[person] = NOWHERE;
        if (second != NOWHERE) {
            previous[second] = person;
        }
        first[places] = person;
    }

    private void unlink(int person, int places) {
        var before = previous[person];
        var after = next[person];
        if (before == NOWHERE) {
            first[places] = after;
        } else {
            next[before] = after;
        }
        if (after != NOWHERE) {
            previous[after] = before;
        }
    }

    /** Lists of places, each in one list at most. */
    private static final class Ring {
        private final int[] following;
        private final int[] preceding;
        private int[] heads = new int[16];
        private int[] tails = new int[16];

        Ring(int size) {
            following = filled(size);
            preceding = filled(size);
            Arrays.fill(heads, NOWHERE);
            Arrays.fill(tails, NOWHERE);
        }

        int first(int list) {
            return list < heads.length ? heads[list] : NOWHERE;
        }

        int after(int places) {
            return following[places];
        }

        void append(int list, int places) {
            if (list >= heads.length) {
                var before = heads.length;
                heads = Arrays.copyOf(heads, Math.max(list + 1, before * 2));
                tails = Arrays.copyOf(tails, heads.length);
                Arrays.fill(heads, before, heads.length, NOWHERE);
                Arrays.fill(tails, before, tails.length, NOWHERE);
            }
            var last = tails[list];
            preceding[places] = last;
            following[places] = NOWHERE;
            if (last == NOWHERE) {
                heads[list] = places;
            } else {
                following[last] = places;
            }
            tails[list] = places;
        }

        void remove(int list, int places) {
            var before = preceding[places];
            var after = following[places];
            if (before == NOWHERE) {
                heads[list] = after;
            } else {
                following[before] = after;
            }
            if (after == NOWHERE) {
                tails[list] = before;
            } else {
                preceding[after] = before;
            }
        }
    }
}
