package fr.declic.matching.wave;

import static fr.declic.matching.wave.Numbered.NOWHERE;

import java.util.Arrays;

/** Lists of places, each in one list at most. */
final class Ring {

    private final int[] following;
    private final int[] preceding;
    private int[] heads = new int[16];
    private int[] tails = new int[16];

    Ring(int size) {
        following = Numbered.nowhere(size);
        preceding = Numbered.nowhere(size);
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
