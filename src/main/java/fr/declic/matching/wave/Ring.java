package fr.declic.matching.wave;

import java.util.Arrays;

/** Lists of places, each in one list at most. */
final class Ring {
    private final int[] following;
    private final int[] preceding;
    private int[] heads = new int[16];
    private int[] tails = new int[16];

    Ring(int size) {
        following = Seats.filled(size);
        preceding = Seats.filled(size);
        Arrays.fill(heads, Seats.NOWHERE);
        Arrays.fill(tails, Seats.NOWHERE);
    }

    int first(int list) {
        return list < heads.length ? heads[list] : Seats.NOWHERE;
    }

    int after(int places) {
        return following[places];
    }

    void append(int list, int places) {
        if (list >= heads.length) {
            var before = heads.length;
            heads = Arrays.copyOf(heads, Math.max(list + 1, before * 2));
            tails = Arrays.copyOf(tails, heads.length);
            Arrays.fill(heads, before, heads.length, Seats.NOWHERE);
            Arrays.fill(tails, before, tails.length, Seats.NOWHERE);
        }
        var last = tails[list];
        preceding[places] = last;
        following[places] = Seats.NOWHERE;
        if (last == Seats.NOWHERE) {
            heads[list] = places;
        } else {
            following[last] = places;
        }
        tails[list] = places;
    }

    void remove(int list, int places) {
        var before = preceding[places];
        var after = following[places];
        if (before == Seats.NOWHERE) {
            heads[list] = after;
        } else {
            following[before] = after;
        }
        if (after == Seats.NOWHERE) {
            tails[list] = before;
        } else {
            preceding[after] = before;
        }
    }
}
