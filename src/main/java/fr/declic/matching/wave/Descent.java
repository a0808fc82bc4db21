package fr.declic.matching.wave;

/**
 * Going down the list once: each person gets the best class they can have while everyone before them keeps theirs. Classes are all
 * that it decides; {@link #fixPlaces} then chooses among the places of each class.
 */
final class Descent {

    private final Numbered wave;
    private final boolean large;
    private final Seats seats;
    private final int[] rank;
    private final int[] distance;
    private final boolean[] held;

    Descent(Numbered wave, boolean large) {
        this.wave = wave;
        this.large = large;
        seats = new Seats(wave, large);
        rank = new int[wave.people()];
        distance = new int[wave.people()];
        held = new boolean[wave.people()];
        var people = wave.input().people();
        for (var i = 0; i < held.length; i++) {
            var contract = people.get(i).contract();
            if (contract != null) {
                hold(i, wave.numberOf(contract));
            }
        }
    }

    /** Before going down: this person has one of these places, whatever else they said. */
    void hold(int person, int places) {
        held[person] = true;
        seats.hold(person, places);
    }

    /** Gives everybody before this one their class. */
    Descent downTo(int end) {
        for (var i = 0; i < end; i++) {
            if (!held[i]) {
                place(i);
            }
        }
        return this;
    }

    private void place(int i) {
        var wanting = wave.person(i);
        for (var r = 1; r <= wanting.ranks(); r++) {
            if (large && wanting.isAny(r)) {
                var near = seats.enterAnywhere(i, wanting, r);
                if (near != Numbered.NOWHERE) {
                    rank[i] = r;
                    distance[i] = near;
                }
                return; // it is the last rank
            }
            var ranked = wanting.ranked(r);
            for (var from = 0; from < ranked.size(); ) {
                var to = ranked.endOfClass(from);
                if (seats.enter(i, ranked, from, to)) {
                    rank[i] = r;
                    distance[i] = ranked.distance(from);
                    return;
                }
                from = to;
            }
        }
    }

    /** The published tie-break: the earliest person first, each the lowest place number that leaves everybody their class. */
    Descent fixPlaces() {
        for (var i = 0; i < rank.length; i++) {
            if (seats.isMovable(i)) {
                seats.fixLowest(i);
            }
        }
        return this;
    }

    Seats seats() {
        return seats;
    }

    boolean isHeld(int person) {
        return held[person];
    }

    /** True with a place, by the wave or by a contract. */
    boolean hasPlace(int person) {
        return held[person] || rank[person] > 0;
    }

    int rank(int person) {
        return rank[person];
    }

    int distance(int person) {
        return distance[person];
    }
}
