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

    private final boolean large;

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

    private int[] postponed = new int[64];
    private int postponements;
    private final int[] nothingFree;
    private int freed;

    private final Ring freeRing;
    private final Ring openRing;

    /** @param large when classes of «peu importe» are too many places to be written down */
    Seats(Numbered wave, boolean large) {
        this.large = large;
        var size = wave.size();
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
        nothingFree = filled(large ? people : 0);
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

    static int[] filled(int size) {
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
    boolean enter(int person, Wanting.Ranked ranked, int from, int to) {
        for (var i = from; i < to; i++) {
            var places = ranked.place(i);
            if (free[places] > 0) {
                takeFree(places);
                at[person] = places;
                settle(person, ranked, from, to);
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
        settle(person, ranked, from, to);
        return true;
    }

    private void settle(int person, Wanting.Ranked ranked, int from, int to) {
        var open = 0;
        for (var i = from; i < to; i++) {
            if (group[ranked.place(i)] == OPEN) {
                open++;
            }
        }
        if (open > 1) {
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

    /**
     * The same for all the places of a rank of «peu importe», which are too many to be written down: class by class, the free ones
     * first, then each of the others, since nearly all of those that are not closed lead somewhere. Large waves only.
     *
     * @return the distance of the class given; {@link #NOWHERE} when there is none
     */
    int enterAnywhere(int person, Wanting wanting, int rank) {
        for (var near = 0; near != Integer.MAX_VALUE; ) {
            if (takeAnyFree(person, wanting, rank, near)) {
                return near;
            }
            var further = Integer.MAX_VALUE;
            for (var k = openRing.first(OPEN); k != NOWHERE; ) {
                var after = openRing.after(k);
                var distanceThere = wanting.distanceOf(k);
                if (distanceThere > near) {
                    further = Math.min(further, distanceThere);
                } else if (wanting.isOf(k, rank, near)) {
                    startSearch();
                    var end = spread(reach(k, NOWHERE, 0), OPEN, NOWHERE);
                    if (end != NOWHERE) {
                        takeFree(end);
                        settleAnywhere(person, wanting, near, shift(end));
                        return near;
                    }
                    after = after != NOWHERE && group[after] != OPEN ? nextOf(OPEN, after) : after;
                }
                k = after;
            }
            near = further;
        }
        return NOWHERE;
    }

    private boolean takeAnyFree(int person, Wanting wanting, int rank, int near) {
        for (var k = freeRing.first(OPEN); k != NOWHERE; k = freeRing.after(k)) {
            if (wanting.isOf(k, rank, near)) {
                takeFree(k);
                settleAnywhere(person, wanting, near, k);
                return true;
            }
        }
        return false;
    }

    private void settleAnywhere(int person, Wanting wanting, int near, int places) {
        at[person] = places;
        anywhere[person] = wanting;
        distance[person] = near;
        link(person, places);
    }

    /** The next places of a group after these, which were struck out of it; groups keep the order of the numbers. */
    private int nextOf(int mine, int places) {
        for (var k = places + 1; k < group.length; k++) {
            if (group[k] == mine) {
                return k;
            }
        }
        return NOWHERE;
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
                places = after != NOWHERE && group[after] != mine ? nextOf(mine, after) : after;
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

    /**
     * From the places in the queue to a free one, or to the goal; {@link #NOWHERE} when there is none, and then all that was reached is
     * closed. Whoever could go nearly anywhere is asked for free places at once, and for the others only when nothing else is left to
     * look at: that is the costly question.
     */
    private int spread(int starting, int mine, int goal) {
        var count = starting;
        var asked = 0;
        postponements = 0;
        for (var i = 0; i < count || asked < postponements; ) {
            if (i == count) {
                count = reachAnywhere(postponed[asked++], mine, count);
                continue;
            }
            for (var one = first[queue[i]]; one != NOWHERE; one = next[one]) {
                if (large && anywhere[one] != null) {
                    var end = endAnywhere(one, mine, goal);
                    if (end != NOWHERE) {
                        reach(end, one, count);
                        return end;
                    }
                    postpone(one);
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
            i++;
        }
        close(count, mine);
        return NOWHERE;
    }

    /** The goal, or a free place, where somebody can go who could go nearly anywhere. */
    private int endAnywhere(int person, int mine, int goal) {
        var wanting = Objects.requireNonNull(anywhere[person]);
        var rank = wanting.ranks();
        var near = distance[person];
        if (goal != NOWHERE && wanting.isOf(goal, rank, near)) {
            return goal;
        }
        if (mine != OPEN || nothingFree[person] == freed) {
            return NOWHERE;
        }
        for (var k = freeRing.first(OPEN); k != NOWHERE; k = freeRing.after(k)) {
            if (wanting.isOf(k, rank, near)) {
                return k;
            }
        }
        nothingFree[person] = freed; // and so it stays until somebody gives a place free, in the tie-break
        return NOWHERE;
    }

    private int reachAnywhere(int person, int mine, int starting) {
        var count = starting;
        var wanting = Objects.requireNonNull(anywhere[person]);
        for (var k = openRing.first(mine); k != NOWHERE; k = openRing.after(k)) {
            if (seen[k] != search && free[k] == 0 && wanting.isOf(k, wanting.ranks(), distance[person])) {
                count = reach(k, person, count);
            }
        }
        return count;
    }

    private void postpone(int person) {
        if (postponements == postponed.length) {
            postponed = Arrays.copyOf(postponed, postponements * 2);
        }
        postponed[postponements++] = person;
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
            freed++;
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
}
