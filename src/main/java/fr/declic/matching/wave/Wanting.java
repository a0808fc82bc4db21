package fr.declic.matching.wave;

import fr.declic.matching.Profile;
import fr.declic.matching.SuitabilityRules;
import fr.declic.vocabulary.Limit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person would have of a wave, and in which order. Whether places suit is the domain's own rule. */
final class Wanting {

    private static final int NO_WISH = Integer.MAX_VALUE / 2;

    private final Numbered wave;
    private final WavePerson person;
    private final Profile profile;
    private final int[] wishes;
    private final int[] removed;
    private final int wished;
    private final @Nullable Ranked[] ranked;

    Wanting(Numbered wave, WavePerson person) {
        this.wave = wave;
        this.person = person;
        profile = profile(wave, person);
        wishes = person.wishes().stream().mapToInt(wave::kindNamed).toArray();
        removed = person.removed().stream().mapToInt(wave::numberOf).toArray();
        var hours = person.wished();
        wished = hours == null ? -NO_WISH : hours.quarters();
        ranked = new Ranked[ranks()];
    }

    private static Profile profile(Numbered wave, WavePerson person) {
        Set<Limit> limits = EnumSet.noneOf(Limit.class);
        limits.addAll(person.limits());
        return new Profile(
                person.id(),
                wave.skills().setOf(person.skills()),
                wave.skills().setOf(person.learns()),
                person.wishes(),
                person.anyWish(),
                person.minimum(),
                person.wished(),
                person.halfDays(),
                limits,
                Set.copyOf(person.takenOut()));
    }

    WavePerson person() {
        return person;
    }

    Profile profile() {
        return profile;
    }

    /** How many ranks the person gave, that of «peu importe» with them. */
    int ranks() {
        return wishes.length + (person.anyWish() ? 1 : 0);
    }

    boolean isAny(int rank) {
        return rank > wishes.length;
    }

    /** The rank of the places' activity; 0 for one that is not given. */
    int rankOf(int places) {
        var kind = wave.kindOf(places);
        for (var i = 0; i < wishes.length; i++) {
            if (wishes[i] == kind) {
                return i + 1;
            }
        }
        return person.anyWish() ? wishes.length + 1 : 0;
    }

    /** How far the nearest hours there are stay below the wish; places that ask for more than the wish do not suit. */
    int distanceOf(int places) {
        return Math.max(0, wished - wave.mostQuarters(places));
    }

    WaveClass classOf(int places) {
        return new WaveClass(rankOf(places), distanceOf(places));
    }

    /** True when the rules say so and the person did not refuse these places. */
    boolean suits(int places) {
        for (var one : removed) {
            if (one == places) {
                return false;
            }
        }
        return SuitabilityRules.suits(profile, wave.opening(places));
    }

    boolean refused(int places) {
        return Arrays.stream(removed).anyMatch(one -> one == places);
    }

    /** True for places of exactly this class. */
    boolean isOf(int places, int rank, int distance) {
        return distanceOf(places) == distance && rankOf(places) == rank && suits(places);
    }

    /** The places of a rank that suit, by class and number. */
    Ranked ranked(int rank) {
        var found = ranked[rank - 1];
        if (found == null) {
            found = isAny(rank) ? any() : ofKind(wishes[rank - 1]);
            ranked[rank - 1] = found;
        }
        return found;
    }

    private Ranked ofKind(int kind) {
        if (kind < 0) {
            return Ranked.NONE;
        }
        var all = wave.placesOfKind(kind);
        var found = new long[all.length];
        var count = 0;
        for (var places : all) {
            if (suits(places)) {
                found[count++] = packed(places);
            }
        }
        return new Ranked(Arrays.copyOf(found, count));
    }

    private Ranked any() {
        var found = new long[wave.size()];
        var count = 0;
        for (var places = 0; places < wave.size(); places++) {
            if (rankOf(places) > wishes.length && suits(places)) {
                found[count++] = packed(places);
            }
        }
        return new Ranked(Arrays.copyOf(found, count));
    }

    private long packed(int places) {
        return (long) distanceOf(places) << Integer.SIZE | places;
    }

    /** Places of one rank that suit, in the order of their distance and then of their number. */
    static final class Ranked {

        static final Ranked NONE = new Ranked(new long[0]);

        private final int[] places;
        private final int[] distances;

        Ranked(long[] packed) {
            Arrays.sort(packed);
            places = new int[packed.length];
            distances = new int[packed.length];
            for (var i = 0; i < packed.length; i++) {
                places[i] = (int) packed[i];
                distances[i] = (int) (packed[i] >>> Integer.SIZE);
            }
        }

        int size() {
            return places.length;
        }

        int place(int i) {
            return places[i];
        }

        int distance(int i) {
            return distances[i];
        }

        /** Where the class ends that begins here. */
        int endOfClass(int from) {
            var to = from + 1;
            while (to < places.length && distances[to] == distances[from]) {
                to++;
            }
            return to;
        }
    }
}
