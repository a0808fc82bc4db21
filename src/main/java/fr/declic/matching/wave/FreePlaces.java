package fr.declic.matching.wave;

/** How many places of each sort nobody has; in a large wave, also which sorts those are. */
final class FreePlaces {

    private static final int ALL = 0;

    private final boolean large;
    private final int[] free;
    private final Ring some;
    private int given;

    FreePlaces(Numbered wave, boolean large) {
        this.large = large;
        free = new int[wave.size()];
        some = new Ring(large ? free.length : 0);
        for (var i = 0; i < free.length; i++) {
            free[i] = wave.places(i).count();
            if (large && free[i] > 0) {
                some.append(ALL, i);
            }
        }
    }

    int of(int places) {
        return free[places];
    }

    boolean isAny(int places) {
        return free[places] > 0;
    }

    void take(int places) {
        if (--free[places] == 0 && large) {
            some.remove(ALL, places);
        }
    }

    void give(int places) {
        if (free[places]++ == 0 && large) {
            some.append(ALL, places);
            given++;
        }
    }

    /** How often a sort that was full had a free place again: while that stays the same, nothing more is free. Large waves only. */
    int given() {
        return given;
    }

    /** The first sort with a free place. Large waves only. */
    int first() {
        return some.first(ALL);
    }

    /** The next sort with a free place. Large waves only. */
    int after(int places) {
        return some.after(places);
    }
}
