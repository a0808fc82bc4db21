package fr.declic.matching.wave;

import static fr.declic.matching.wave.Groups.OPEN;
import static fr.declic.matching.wave.Numbered.NOWHERE;

/**
 * Who sits where while a wave is computed, and the one move there is: somebody comes to places, whoever sits there moves inside
 * their own class, and so on to a free place. Why what was searched in vain need never be searched again stands at {@link Groups}.
 */
final class Seats {

    private final int size;
    private final FreePlaces free;
    private final Groups groups;
    private final Sitting sitting;
    private final Classes classes;
    private final Search search;

    /** @param large when classes of «peu importe» are too many places to be written down */
    Seats(Numbered wave, boolean large) {
        size = wave.size();
        free = new FreePlaces(wave, large);
        groups = new Groups(size, large);
        sitting = new Sitting(wave.people(), size);
        classes = new Classes(wave.people(), large);
        search = new Search(wave, large, free, groups, sitting, classes);
    }

    int at(int person) {
        return sitting.at(person);
    }

    int free(int places) {
        return free.of(places);
    }

    boolean isMovable(int person) {
        return classes.isMovable(person);
    }

    /** A contract holds a place, whether or not there are that many. */
    void hold(int person, int places) {
        sitting.sit(person, places);
        if (free.isAny(places)) {
            free.take(places);
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
            if (free.isAny(places)) {
                free.take(places);
                settle(person, places, ranked, from, to);
                return true;
            }
        }
        search.begin();
        for (var i = from; i < to; i++) {
            var places = ranked.place(i);
            if (groups.isOpen(places)) {
                search.from(places);
            }
        }
        var end = search.find(OPEN, NOWHERE);
        if (end == NOWHERE) {
            return false;
        }
        free.take(end);
        settle(person, search.shift(end), ranked, from, to);
        return true;
    }

    private void settle(int person, int places, Wanting.Ranked ranked, int from, int to) {
        sitting.sit(person, places);
        var open = 0;
        for (var i = from; i < to; i++) {
            if (groups.isOpen(ranked.place(i))) {
                open++;
            }
        }
        if (open > 1) {
            var some = new int[open];
            var count = 0;
            for (var i = from; i < to; i++) {
                if (groups.isOpen(ranked.place(i))) {
                    some[count++] = ranked.place(i);
                }
            }
            classes.write(person, some);
            sitting.loosen(person);
        }
    }

    /**
     * The same for all the places of a rank of «peu importe», which are too many to be written down: class by class, the free ones
     * first, then each of the others, since nearly all of those that are not closed lead somewhere. Large waves only.
     *
     * @return the distance of the class given; {@link Numbered#NOWHERE} when there is none
     */
    int enterAnywhere(int person, Wanting wanting, int rank) {
        for (var near = 0; near != Integer.MAX_VALUE; ) {
            if (takeAnyFree(person, wanting, rank, near)) {
                return near;
            }
            var further = Integer.MAX_VALUE;
            for (var k = groups.first(OPEN); k != NOWHERE; ) {
                var after = groups.after(k);
                var distanceThere = wanting.distanceOf(k);
                if (distanceThere > near) {
                    further = Math.min(further, distanceThere);
                } else if (wanting.isOf(k, rank, near)) {
                    var end = search.begin().from(k).find(OPEN, NOWHERE);
                    if (end != NOWHERE) {
                        free.take(end);
                        settleAnywhere(person, wanting, near, search.shift(end));
                        return near;
                    }
                    after = groups.still(OPEN, after);
                }
                k = after;
            }
            near = further;
        }
        return NOWHERE;
    }

    private boolean takeAnyFree(int person, Wanting wanting, int rank, int near) {
        for (var k = free.first(); k != NOWHERE; k = free.after(k)) {
            if (wanting.isOf(k, rank, near)) {
                free.take(k);
                settleAnywhere(person, wanting, near, k);
                return true;
            }
        }
        return false;
    }

    private void settleAnywhere(int person, Wanting wanting, int near, int places) {
        sitting.sit(person, places);
        classes.anywhere(person, wanting, near);
        sitting.loosen(person);
    }

    /** In the tie-break: moves a person to the lowest places of their class, everybody else keeping their class, and fixes them. */
    void fixLowest(int person) {
        sitting.fix(person);
        var here = sitting.at(person);
        if (classes.isAnywhere(person)) {
            lowestAnywhere(person, here, groups.of(here));
        } else {
            lowest(person, here, groups.of(here));
        }
    }

    private void lowest(int person, int here, int mine) {
        for (var places : classes.written(person)) {
            if (places >= here) {
                return;
            }
            if (groups.of(places) == mine && moveTo(person, places, here, mine)) {
                return;
            }
        }
    }

    private void lowestAnywhere(int person, int here, int mine) {
        var wanting = classes.wanting(person);
        var rank = wanting.ranks();
        var near = classes.distance(person);
        for (var places = groups.first(mine); places != NOWHERE && places < here; ) {
            var after = groups.after(places);
            if (!free.isAny(places) && sitting.first(places) == NOWHERE) {
                groups.closeAlone(places); // full of people who are fixed: nobody comes in any more
            } else if (wanting.isOf(places, rank, near) && moveTo(person, places, here, mine)) {
                return;
            }
            places = groups.still(mine, after);
        }
    }

    private boolean moveTo(int person, int places, int here, int mine) {
        if (free.isAny(places)) {
            free.take(places);
            free.give(here);
            sitting.sit(person, places);
            return true;
        }
        var end = search.begin().from(places).find(mine, here);
        if (end == NOWHERE) {
            return false;
        }
        if (end != here) {
            free.take(end);
            free.give(here);
        }
        sitting.sit(person, search.shift(end));
        return true;
    }

    /** The places from which a free one can be reached, everybody moving inside their class: whoever comes next can have those. */
    boolean[] reachable() {
        var open = new boolean[size];
        for (var i = 0; i < size; i++) {
            open[i] = free.isAny(i);
        }
        for (var more = true; more; ) {
            more = false;
            for (var i = 0; i < size; i++) {
                for (var one = sitting.first(i);
                        one != NOWHERE && !open[i] && groups.isOpen(i);
                        one = sitting.next(one)) {
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
        for (var places : classes.written(person)) {
            if (open[places]) {
                return true;
            }
        }
        if (classes.isAnywhere(person)) {
            var wanting = classes.wanting(person);
            for (var places = 0; places < size; places++) {
                if (open[places] && wanting.isOf(places, wanting.ranks(), classes.distance(person))) {
                    return true;
                }
            }
        }
        return false;
    }
}
