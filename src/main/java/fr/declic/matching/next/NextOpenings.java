package fr.declic.matching.next;

import fr.declic.matching.Profile;
import fr.declic.matching.SuitabilityRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many people each candidate employs, and which few employ most together.
 *
 * <p>How many people a set of candidates employs is the size of a largest matching of people to its places. Counting the people
 * whom any of them suits is too much as soon as places are limited (twelve people for one activity of ten places), and sending
 * each person, in turn, to the first activity that suits them is too little: they may take the only place that suits somebody else.
 * So nobody is seated while counting. By Hall's theorem some people can all have a place at once exactly when, for each choice
 * T among the candidates, those of them who suit nothing outside T are no more than the places of T. For three candidates these
 * are seven counters, which makes every set of three among forty affordable, one by one: the answer is exact.
 *
 * <p>People who can be seated at once form a transversal matroid. So going down the list and keeping everybody who can be kept
 * beside those kept before gives a largest group, and of all largest groups the one with the earliest people: who has the first
 * place that differs. By that group sets that employ equally many are told apart, and then by what each candidate employs alone, so
 * that one which adds nothing is at least one that people wish.
 */
public final class NextOpenings {

    /** Up to how many candidates are combined. */
    public static final int MOST_TOGETHER = 3;

    private final List<Profile> people;
    private final List<Candidate> candidates;
    private final List<BitSet> suited = new ArrayList<>();

    /**
     * @param people those without a place, in the list's order
     * @param candidates in the order that decides when nothing else does
     */
    public NextOpenings(List<Profile> people, List<Candidate> candidates) {
        this.people = List.copyOf(people);
        this.candidates = List.copyOf(candidates);
        for (var candidate : candidates) {
            var suits = new BitSet(people.size());
            for (var person = 0; person < people.size(); person++) {
                suits.set(person, SuitabilityRules.suits(people.get(person), candidate.opening()));
            }
            suited.add(suits);
        }
    }

    /** Each candidate for itself: who employs most first, then who employs the earliest people, then in the order given. */
    public List<Alone> each() {
        return IntStream.range(0, candidates.size())
                .mapToObj(candidate -> kept(new int[] {candidate}))
                .sorted(Comparator.naturalOrder())
                .map(kept -> new Alone(
                        kept.chosen[0],
                        suited.get(kept.chosen[0]).stream().boxed().toList(),
                        kept.people.stream().boxed().toList()))
                .toList();
    }

    /**
     * The candidates that employ most people together; among them, who employs most alone first.
     *
     * @param many from 1 to {@link #MOST_TOGETHER}; all candidates where there are fewer
     */
    public Together together(int many) {
        if (many < 1 || many > MOST_TOGETHER) {
            throw new IllegalArgumentException("So many are not combined: " + many);
        }
        var order = each().stream().mapToInt(Alone::candidate).toArray();
        var best = best(order, new int[Math.min(many, order.length)], 0, 0, null);
        return new Together(IntStream.of(best.chosen).boxed().toList(), seats(best));
    }

    private Kept best(int[] order, int[] chosen, int depth, int from, @Nullable Kept bestSoFar) {
        if (depth == chosen.length) {
            var kept = kept(chosen);
            return bestSoFar == null || kept.compareTo(bestSoFar) < 0 ? kept : bestSoFar;
        }
        var best = bestSoFar;
        for (var next = from; next <= order.length - (chosen.length - depth); next++) {
            chosen[depth] = order[next];
            best = best(order, chosen, depth + 1, next + 1, best);
        }
        if (best == null) {
            throw new IllegalStateException("There is always a way to choose as many candidates as there are");
        }
        return best;
    }

    /** Goes down the list and keeps whoever can have a place beside everybody kept before. */
    private Kept kept(int[] chosen) {
        var room = room(chosen);
        var all = room.length - 1;
        var somewhere = new BitSet(people.size());
        for (var candidate : chosen) {
            somewhere.or(suited.get(candidate));
        }
        var kept = new BitSet(people.size());
        for (var person = somewhere.nextSetBit(0);
                person >= 0 && room[all] > 0;
                person = somewhere.nextSetBit(person + 1)) {
            var mine = mine(person, chosen);
            if (hasRoom(room, mine)) {
                kept.set(person);
                for (var group = mine; group <= all; group = (group + 1) | mine) {
                    room[group]--;
                }
            }
        }
        return new Kept(chosen.clone(), kept, kept.cardinality());
    }

    /** For each group of the chosen (its bits), its places: later, less those who have nowhere else to go. */
    private int[] room(int[] chosen) {
        var room = new int[1 << chosen.length];
        for (var group = 1; group < room.length; group++) {
            for (var i = 0; i < chosen.length; i++) {
                if ((group >> i & 1) != 0) {
                    room[group] += candidates.get(chosen[i]).places();
                }
            }
        }
        return room;
    }

    private static boolean hasRoom(int[] room, int mine) {
        for (var group = mine; group < room.length; group = (group + 1) | mine) {
            if (room[group] <= 0) {
                return false;
            }
        }
        return true;
    }

    /** Which of the chosen suit a person, as bits. */
    private int mine(int person, int[] chosen) {
        var mine = 0;
        for (var i = 0; i < chosen.length; i++) {
            if (suited.get(chosen[i]).get(person)) {
                mine |= 1 << i;
            }
        }
        return mine;
    }

    /**
     * Seats those who are kept: in the list's order, each in the activity they wished most with which everybody else kept still
     * has a place. Who is kept does not change by it.
     */
    private List<Together.Seat> seats(Kept kept) {
        var chosen = kept.chosen;
        var room = room(chosen);
        kept.people.stream().forEach(person -> take(room, mine(person, chosen), -1));
        var seats = new ArrayList<Together.Seat>();
        kept.people.stream().forEach(person -> {
            var mine = mine(person, chosen);
            take(room, mine, 1);
            for (var i : byWish(person, chosen)) {
                take(room, 1 << i, -1);
                if (IntStream.of(room).allMatch(left -> left >= 0)) {
                    seats.add(new Together.Seat(person, chosen[i]));
                    return;
                }
                take(room, 1 << i, 1);
            }
            throw new IllegalStateException("Whoever is kept has a place");
        });
        return seats;
    }

    private static void take(int[] room, int mine, int change) {
        for (var group = mine; group < room.length; group = (group + 1) | mine) {
            room[group] += change;
        }
    }

    private List<Integer> byWish(int person, int[] chosen) {
        return IntStream.range(0, chosen.length)
                .filter(i -> suited.get(chosen[i]).get(person))
                .boxed()
                .sorted(Comparator.comparingInt(i -> {
                    var rank = people.get(person)
                            .rankOf(candidates.get(chosen[i]).opening().kind());
                    return rank == 0 ? Integer.MAX_VALUE : rank; // «peu importe» comes after the wishes
                }))
                .toList();
    }

    /** Whom a set of candidates employs. The first in order is the best; a class, since a record keeps no arrays. */
    private static final class Kept implements Comparable<Kept> {

        private final int[] chosen;
        private final BitSet people;
        private final int count;

        Kept(int[] chosen, BitSet people, int count) {
            this.chosen = chosen;
            this.people = people;
            this.count = count;
        }

        @Override
        public int compareTo(Kept other) {
            if (count != other.count) {
                return other.count - count;
            }
            var differing = (BitSet) people.clone();
            differing.xor(other.people);
            var first = differing.nextSetBit(0);
            return first < 0 ? 0 : people.get(first) ? -1 : 1;
        }
    }
}
