package fr.declic.matching.wave;

import static fr.declic.matching.wave.Numbered.NOWHERE;

/** Who sits where; and, of each sort of places, who of those may be moved to others. */
final class Sitting {

    private final int[] at;
    private final int[] first;
    private final int[] next;
    private final int[] previous;

    Sitting(int people, int size) {
        at = Numbered.nowhere(people);
        first = Numbered.nowhere(size);
        next = Numbered.nowhere(people);
        previous = Numbered.nowhere(people);
    }

    int at(int person) {
        return at[person];
    }

    /** The first of those who may be moved from these places. */
    int first(int places) {
        return first[places];
    }

    /** The next of those who may be moved from the same places. */
    int next(int person) {
        return next[person];
    }

    void sit(int person, int places) {
        at[person] = places;
    }

    /** From now on others may move this person from where they sit. */
    void loosen(int person) {
        var places = at[person];
        var second = first[places];
        next[person] = second;
        previous[person] = NOWHERE;
        if (second != NOWHERE) {
            previous[second] = person;
        }
        first[places] = person;
    }

    /** From now on nobody moves this person. */
    void fix(int person) {
        var before = previous[person];
        var after = next[person];
        if (before == NOWHERE) {
            first[at[person]] = after;
        } else {
            next[before] = after;
        }
        if (after != NOWHERE) {
            previous[after] = before;
        }
    }

    /** Moves somebody who may be moved, and may be again. */
    void move(int person, int places) {
        fix(person);
        sit(person, places);
        loosen(person);
    }
}
