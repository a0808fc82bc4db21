package fr.declic.planning.core;

import fr.declic.planning.core.SharedLimit.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Proves that no roster costs less than so much. Every person is offered each duty at a price and takes their own cheapest week; every
 * duty takes as many people as suit it at that price. Whatever the prices, the sum is below the cost of any roster that keeps the
 * rules (Lagrangian duality); better prices give a higher sum. Tutors, savoir-faire, pairs and shared rooms are left out, which can
 * only lower it.
 */
final class Bound {

    /** How much of the last direction is kept, how many tries without success make the steps shorter, and by how much. */
    private static final double KEPT = 0.85;

    private static final double START = 0.8;
    private static final int PATIENCE = 8;
    private static final double SHORTER = 1.3;
    /** Steps as short as this prove nothing more. */
    private static final double STILL = START / 300;

    private final RosterProblem problem;
    private final List<WeekOfOne> weeks;
    private double[] prices;
    private double[] bestPrices;
    private final int[] bestTaken;
    private double best = Double.NEGATIVE_INFINITY;
    private double pace = START;
    private int sinceBetter;
    private final double[] direction;
    private final List<Share> shares;

    Bound(RosterProblem problem, List<WeekOfOne> weeks, Roster near) {
        this.problem = problem;
        this.weeks = weeks;
        prices = new double[problem.duties().size()];
        for (var duty = 0; duty < prices.length; duty++) {
            var cover = problem.duties().get(duty).cover();
            var there = near.on(duty, problem.duties().get(duty).slot()).count();
            // not what the last person is worth: where the least is just reached, that price is so high that it takes
            // long to come down
            prices[duty] = there >= cover.best() ? 0 : -cover.belowBest();
        }
        bestPrices = prices.clone();
        bestTaken = new int[prices.length];
        direction = new double[prices.length];
        shares = shares();
    }

    /** The best so far, rounded up: costs are whole numbers. */
    long proved() {
        return best < 0 ? 0 : (long) Math.ceil(best - 1e-6);
    }

    /** Whether the steps have become too short to prove more. */
    boolean isStill() {
        return pace < STILL;
    }

    /** Begins with long steps again, from the best prices: it may have come to rest in a corner. */
    void again() {
        prices = bestPrices.clone();
        Arrays.fill(direction, 0);
        pace = START;
        sinceBetter = 0;
    }

    /** What people would be offered at the best prices so far. */
    double[] prices() {
        return bestPrices.clone();
    }

    /** How many people each duty takes at those. */
    int[] taken() {
        return bestTaken.clone();
    }

    /**
     * Tries other prices once.
     *
     * @param known the cost of the best roster so far, which sets the pace
     */
    void step(long known) {
        var wanted = new int[prices.length];
        var length = 0.0;
        var value = 0.0;
        var chosen = weeks.parallelStream().map(week -> week.cheapest(prices)).toList();
        for (var week : chosen) {
            value += week.cost();
            for (var duty : week.duties()) {
                if (duty != Roster.FREE) {
                    wanted[duty]++;
                }
            }
        }
        var slope = new double[prices.length];
        for (var share : shares) {
            value += share.cheapest(prices, wanted, slope);
        }
        keep(value, wanted, slope);
        if (sinceBetter >= PATIENCE) {
            // from where it is, not back to the best: there it would turn round the same corner for ever
            pace /= SHORTER;
            sinceBetter = 0;
        }
        for (var duty = 0; duty < slope.length; duty++) {
            direction[duty] = KEPT * direction[duty] + slope[duty];
            length += direction[duty] * direction[duty];
        }
        if (length == 0) {
            return;
        }
        var step = pace * Math.max(1, 1.02 * known - value) / length;
        var next = prices.clone();
        for (var duty = 0; duty < next.length; duty++) {
            next[duty] += step * direction[duty];
        }
        prices = next;
    }

    private void keep(double value, int[] wanted, double[] slope) {
        if (value <= best) {
            sinceBetter++;
            return;
        }
        sinceBetter = value > best + 1e-4 * Math.abs(best) ? 0 : sinceBetter + 1;
        best = value;
        bestPrices = prices.clone();
        for (var duty = 0; duty < slope.length; duty++) {
            bestTaken[duty] = wanted[duty] - (int) slope[duty];
        }
    }

    /** Every duty is in one share: alone, or with those it shares a van or a room with. */
    private List<Share> shares() {
        var shares = new ArrayList<Share>();
        var seen = new HashSet<Integer>();
        for (var limit : problem.limits()) {
            for (var slot = 0; slot < problem.slots(); slot++) {
                var duties = problem.dutiesOf(slot)
                        .filter(duty -> limit.activities()
                                .contains(problem.duties().get(duty).activity()))
                        .filter(seen::add)
                        .boxed()
                        .toList();
                shares.add(new Share(problem, duties, limit));
            }
        }
        for (var duty = 0; duty < problem.duties().size(); duty++) {
            if (seen.add(duty)) {
                shares.add(new Share(problem, List.of(duty), null));
            }
        }
        return shares;
    }

    /** Duties that take together as many people as suit them. */
    private record Share(
            RosterProblem problem,
            List<Integer> duties,
            @Nullable SharedLimit limit) {

        /** @param slope gets how many more people want each duty than it takes */
        double cheapest(double[] prices, int[] wanted, double[] slope) {
            if (limit != null && limit.counts() == Counts.PEOPLE) {
                return oneByOne(limit.most(), prices, wanted, slope);
            }
            var value = 0.0;
            var closed = new ArrayList<Integer>();
            for (var duty : duties) {
                var people = best(duty, prices, wanted[duty]);
                slope[duty] = wanted[duty] - people;
                value += cost(duty, people, prices);
                if (people > 0) {
                    closed.add(duty);
                }
            }
            if (limit != null) {
                closed.sort(Comparator.comparingDouble(duty -> loss(duty, prices, wanted[duty])));
                while (closed.size() > limit.most()) {
                    int duty = closed.removeFirst();
                    value += loss(duty, prices, wanted[duty]);
                    slope[duty] = wanted[duty];
                }
            }
            return value;
        }

        private double oneByOne(int room, double[] prices, int[] wanted, double[] slope) {
            var people = new int[duties.size()];
            for (var left = room; left > 0; left--) {
                var most = 1e-9;
                var at = -1;
                for (var duty = 0; duty < people.length; duty++) {
                    if (people[duty] < cover(duties.get(duty)).most()) {
                        var gain = cost(duties.get(duty), people[duty], prices)
                                - cost(duties.get(duty), people[duty] + 1, prices);
                        if (gain > most) {
                            most = gain;
                            at = duty;
                        }
                    }
                }
                if (at < 0) {
                    break;
                }
                people[at]++;
            }
            var value = 0.0;
            for (var duty = 0; duty < people.length; duty++) {
                slope[duties.get(duty)] = wanted[duties.get(duty)] - people[duty];
                value += cost(duties.get(duty), people[duty], prices);
            }
            return value;
        }

        private double loss(int duty, double[] prices, int wanted) {
            return cost(duty, 0, prices) - cost(duty, best(duty, prices, wanted), prices);
        }

        /** Among equals the one that is nearest to what people want. */
        private int best(int duty, double[] prices, int wanted) {
            var best = 0;
            for (var people = 1; people <= cover(duty).most(); people++) {
                var more = cost(duty, people, prices) - cost(duty, best, prices);
                if (more < -1e-9 || (more < 1e-9 && Math.abs(people - wanted) < Math.abs(best - wanted))) {
                    best = people;
                }
            }
            return best;
        }

        private double cost(int duty, int people, double[] prices) {
            return cover(duty).cost(people) - prices[duty] * people;
        }

        private Cover cover(int duty) {
            return problem.duties().get(duty).cover();
        }
    }
}
