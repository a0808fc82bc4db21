package fr.declic.planning.core;

import fr.declic.planning.core.Descent.Leaning;
import fr.declic.planning.core.Descent.Opening;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Makes a roster better by making it a little worse first (simulated annealing): everybody is given another week again and again, at
 * first by the prices that the bound is proved with and by luck, then more and more by what one person more or less costs. What one
 * person alone cannot begin, a duty that lacks several, is begun by force and kept if the whole becomes better.
 */
final class Anneal {

    /** Cooled quickly at first, then more and more slowly: what takes longer comes nearer. */
    private static final int FIRST_PASSES = 12;

    private static final int MOST_PASSES = 96;
    private static final double WEIGHT = 0.95;
    private static final double LUCK = 0.04;

    private final Descent descent;
    private final Random random;
    private final List<Integer> order;
    private Descent.State best;
    private int cycles;
    private int passes = FIRST_PASSES;

    Anneal(RosterProblem problem, Grid grid, List<WeekOfOne> weeks, Roster start, int seed) {
        descent = new Descent(problem, grid, weeks, start);
        random = new Random(seed);
        order = new ArrayList<>(IntStream.range(0, weeks.size()).boxed().toList());
        best = descent.state();
    }

    Descent.State best() {
        return best;
    }

    Roster roster() {
        descent.restore(best);
        return descent.roster();
    }

    /** @param offered what people are offered at the best prices so far */
    void cycle(double[] offered, BooleanSupplier over) {
        var lacking = cycles++ % 2 == 0 ? List.<Opening>of() : descent.lacking();
        if (lacking.isEmpty()) {
            cool(offered, over);
            return;
        }
        var before = descent.state();
        if (descent.open(lacking.get(random.nextInt(lacking.size())))) {
            cool(offered, over);
        }
        if (before.isBetterThan(descent.state())) {
            descent.restore(before);
        }
    }

    private void cool(double[] offered, BooleanSupplier over) {
        for (var pass = 0; pass < passes && !over.getAsBoolean(); pass++) {
            var left = 1 - (double) pass / (passes - 1);
            var leaning = new Leaning(offered, WEIGHT * left, LUCK * left);
            Collections.shuffle(order, random);
            for (var person : order) {
                descent.draw(person, leaning, random);
            }
            var now = descent.state();
            if (now.isBetterThan(best)) {
                best = now;
            }
        }
        passes = Math.min(MOST_PASSES, 2 * passes);
    }
}
