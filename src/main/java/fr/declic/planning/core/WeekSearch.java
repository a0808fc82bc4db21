package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Looks for a week. Each person's cheapest week for given prices of the duties is found exactly. Prices prove how good a roster can be
 * at best ({@link Bound}), and lead to a good one: people choose by them, then are given other weeks again and again ({@link Anneal}).
 * CP-SAT alone needs minutes for three hundred people; problems of another shape go to it as a whole.
 */
public final class WeekSearch implements Search {

    private static final int STEPS = 150;
    private static final int FIRST_STEPS = 30;
    private static final int FEW_STEPS = 75;
    private static final int PASSES = 6;
    /** Nothing better and nothing proved for so long and so many rounds: the rest of the time would change nothing either. */
    private static final long NANOS_IN_VAIN = 3_000_000_000L;

    private static final int ROUNDS_IN_VAIN = 8;

    @Override
    public Proposal propose(RosterProblem problem, Effort effort, Stop stop, Consumer<Progress> told) {
        return WeekOfOne.knows(problem)
                ? new Run(problem, effort, stop, told).proposal()
                : new CpSatSearch().propose(problem, effort, stop, told);
    }

    private static final class Run {

        private final RosterProblem problem;
        private final Effort effort;
        private final Stop stop;
        private final Consumer<Progress> told;
        private final Random random;
        private final long end;
        private final Costs costs;
        private final Grid grid;
        private final List<WeekOfOne> weeks;
        private Descent descent;
        private volatile long best;
        private volatile Progress progress;
        private long changed = System.nanoTime();
        private int vain;

        Run(RosterProblem problem, Effort effort, Stop stop, Consumer<Progress> told) {
            this.problem = problem;
            this.effort = effort;
            this.stop = stop;
            this.told = told;
            random = new Random(effort.seed());
            end = System.nanoTime() + (long) (effort.seconds() * 1e9);
            costs = new Costs(problem);
            grid = new Grid(problem);
            weeks = IntStream.range(0, problem.people().size())
                    .parallel()
                    .mapToObj(person -> new WeekOfOne(problem, grid, person, costs.gap(person, 0)))
                    .toList();
            var first = new FirstDraft(problem, grid).publishedOrNew();
            descent = new Descent(problem, grid, weeks, first);
            best = costs.of(first).total();
            progress = new Progress(best, 0);
        }

        Proposal proposal() {
            settle(1);
            var guess = new Bound(problem, weeks, descent.roster());
            prove(guess, FIRST_STEPS);
            follow(guess);
            told(guess);
            var bound = new Bound(problem, weeks, descent.roster());
            prove(bound, STEPS);
            follow(bound);
            told(bound);
            var start = descent.roster();
            var anneals = IntStream.range(0, effort.threads())
                    .mapToObj(thread -> new Anneal(problem, grid, weeks, start, random.nextInt()))
                    .toList();
            for (var since = progress; !over() && !inVain(); since = progress) {
                if (bound.isStill()) {
                    bound.again();
                }
                prove(bound, FEW_STEPS);
                var offered = bound.prices();
                anneals.parallelStream().forEach(anneal -> anneal.cycle(offered, this::over));
                best = better(anneals).best().cost();
                told(bound);
                vain = progress.equals(since) ? vain + 1 : 0;
            }
            told(bound);
            var roster = better(anneals).roster();
            return new Proposal(roster, progress, new Rules(problem).breaches(roster));
        }

        private static Anneal better(List<Anneal> anneals) {
            return anneals.stream()
                    .reduce((one, other) -> other.best().isBetterThan(one.best()) ? other : one)
                    .orElseThrow();
        }

        private void prove(Bound bound, int steps) {
            for (var step = 0; step < steps && !over(); step++) {
                bound.step(best);
            }
        }

        private boolean over() {
            return stop.isAsked() || System.nanoTime() > end || progress.gap() <= effort.gap();
        }

        private boolean inVain() {
            return vain >= ROUNDS_IN_VAIN && System.nanoTime() - changed > NANOS_IN_VAIN;
        }

        private void told(Bound bound) {
            var now = new Progress(best, Math.min(best, bound.proved()));
            if (!now.equals(progress)) {
                progress = now;
                changed = System.nanoTime();
                told.accept(now);
            }
        }

        /** Everybody once, in a random order, and again while it helps. */
        private void settle(int passes) {
            var order = order();
            var better = true;
            for (var pass = 0; better && pass < passes && !over(); pass++) {
                better = false;
                Collections.shuffle(order, random);
                for (var person : order) {
                    better |= descent.improve(person);
                }
            }
            best = costs.of(descent.roster()).total();
        }

        private List<Integer> order() {
            return new ArrayList<>(IntStream.range(0, weeks.size()).boxed().toList());
        }

        /** Begins anew from what the prices say, and keeps it when it is better. */
        private void follow(Bound bound) {
            var again = new Descent(problem, grid, weeks, Roster.empty(problem));
            var before = descent;
            var order = order();
            Collections.shuffle(order, random);
            var prices = bound.prices();
            var taken = bound.taken();
            for (var person : order) {
                again.offer(person, prices, taken);
            }
            var known = best;
            descent = again;
            settle(PASSES);
            if (best > known) {
                descent = before;
                best = known;
            }
        }
    }
}
