package fr.declic.matching.wave;

import static fr.declic.matching.wave.Groups.OPEN;
import static fr.declic.matching.wave.Numbered.NOWHERE;

import java.util.Arrays;

/**
 * The way from full places to a free one: whoever sits in them moves inside their own class, to places whose people move on in turn.
 * One search after the other uses the same arrays, each by its number.
 */
final class Search {

    private final FreePlaces free;
    private final Groups groups;
    private final Sitting sitting;
    private final Classes classes;

    private final int[] queue;
    private final int[] via;
    private final int[] seen;
    private int number;
    private int starts;

    private int[] postponed = new int[64];
    private int postponements;
    private final int[] nothingFree;

    Search(Numbered wave, boolean large, FreePlaces free, Groups groups, Sitting sitting, Classes classes) {
        this.free = free;
        this.groups = groups;
        this.sitting = sitting;
        this.classes = classes;
        queue = new int[wave.size()];
        via = new int[wave.size()];
        seen = new int[wave.size()];
        nothingFree = Numbered.nowhere(large ? wave.people() : 0);
    }

    /** A new search. */
    Search begin() {
        number++;
        starts = 0;
        return this;
    }

    /** It begins at these places too. */
    Search from(int places) {
        starts = reach(places, NOWHERE, starts);
        return this;
    }

    /**
     * From the places it begins at to a free one, or to the goal; {@link Numbered#NOWHERE} when there is none, and then all that was
     * reached is closed. Whoever could go nearly anywhere is asked for free places at once, and for the others only when nothing else
     * is left to look at: that is the costly question.
     *
     * @param mine the group it stays in
     * @param goal places that will do as well, whether or not one of them is free; nowhere for none
     */
    int find(int mine, int goal) {
        var count = starts;
        var asked = 0;
        postponements = 0;
        for (var i = 0; i < count || asked < postponements; ) {
            if (i == count) {
                count = reachAnywhere(postponed[asked++], mine, count);
                continue;
            }
            for (var one = sitting.first(queue[i]); one != NOWHERE; one = sitting.next(one)) {
                if (classes.isAnywhere(one)) {
                    var end = endAnywhere(one, mine, goal);
                    if (end != NOWHERE) {
                        reach(end, one, count);
                        return end;
                    }
                    postpone(one);
                    continue;
                }
                for (var k : classes.written(one)) {
                    if (seen[k] != number && groups.of(k) == mine) {
                        count = reach(k, one, count);
                        if (free.isAny(k) || k == goal) {
                            return k;
                        }
                    }
                }
            }
            i++;
        }
        groups.close(queue, count, mine);
        return NOWHERE;
    }

    /** Everybody on the way found moves on by one; answers where a place is now free. */
    int shift(int end) {
        var places = end;
        while (via[places] != NOWHERE) {
            var person = via[places];
            var was = sitting.at(person);
            sitting.move(person, places);
            places = was;
        }
        return places;
    }

    private int reach(int places, int by, int count) {
        seen[places] = number;
        via[places] = by;
        queue[count] = places;
        return count + 1;
    }

    /** The goal, or a free place, where somebody can go who could go nearly anywhere. */
    private int endAnywhere(int person, int mine, int goal) {
        var wanting = classes.wanting(person);
        var rank = wanting.ranks();
        var near = classes.distance(person);
        if (goal != NOWHERE && wanting.isOf(goal, rank, near)) {
            return goal;
        }
        if (mine != OPEN || nothingFree[person] == free.given()) {
            return NOWHERE;
        }
        for (var k = free.first(); k != NOWHERE; k = free.after(k)) {
            if (wanting.isOf(k, rank, near)) {
                return k;
            }
        }
        nothingFree[person] = free.given(); // and so it stays until somebody gives a place free, in the tie-break
        return NOWHERE;
    }

    private int reachAnywhere(int person, int mine, int starting) {
        var count = starting;
        var wanting = classes.wanting(person);
        var rank = wanting.ranks();
        var near = classes.distance(person);
        for (var k = groups.first(mine); k != NOWHERE; k = groups.after(k)) {
            if (seen[k] != number && !free.isAny(k) && wanting.isOf(k, rank, near)) {
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
}
