package fr.declic.planning.core;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Looks for a week. CP-SAT alone needs minutes for three hundred people; so the roster is made better part by part: each person's week
 * exactly, then with CP-SAT the weeks of some people together. Meanwhile prices prove how much better any roster could be.
 * Problems of another shape go to CP-SAT as a whole.
 */
public final class WeekSearch implements Search {

    private static final int TOGETHER = 10;
    private static final double SECONDS_TOGETHER = 0.5;
    private static final int STEPS = 150;
    private static final int FIRST_STEPS = 30;
    private static final int FEW_STEPS = 10;
    private static final int SHAKES = 30;
    private static final int FEW = 6;
    private static final int PASSES = 6;

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
            for (var round = 0; !over(); round++) {
                prove(bound, round < 2 ? STEPS : FEW_STEPS);
                if (round < 3) {
                    follow(bound);
                } else if (round % 4 == 0) {
                    together();
                } else {
                    shake();
                }
                told(bound);
            }
            told(bound);
            var roster = descent.roster();
            return new Proposal(roster, progress, new Rules(problem).breaches(roster));
        }

        private void prove(Bound bound, int steps) {
            for (var step = 0; step < steps && !over(); step++) {
                bound.step(best);
            }
        }

        private boolean over() {
            return stop.isAsked() || System.nanoTime() > end || progress.gap() <= effort.gap();
        }

        private void told(Bound bound) {
            var now = new Progress(best, Math.min(best, bound.proved()));
            if (!now.equals(progress)) {
                progress = now;
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

        private void shake() {
            for (var time = 0; time < SHAKES && !over(); time++) {
                if (descent.shake(around(FEW))) {
                    best = descent.total();
                }
            }
        }

        /** Some people around one half-day, all their weeks at once. */
        private void together() {
            var people = around(TOGETHER);
            var before = descent.roster();
            var model = new CpSatModel(problem, grid, costs, people, before);
            model.hint(before);
            var solver = new CpSolver();
            var parameters = solver.getParameters();
            parameters.setMaxTimeInSeconds(SECONDS_TOGETHER);
            parameters.setNumWorkers(1);
            parameters.setRandomSeed(random.nextInt(1000));
            var status = solver.solve(model.model());
            if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
                var roster = model.roster(solver::booleanValue);
                var cost = costs.of(roster).total();
                if (cost <= best) {
                    descent.take(roster, people);
                    best = cost;
                }
            }
        }

        private List<Integer> around(int many) {
            var near = new ArrayList<>(grid.able(random.nextInt(problem.duties().size())));
            Collections.shuffle(near, random);
            while (near.size() < Math.min(many, weeks.size())) {
                var other = random.nextInt(weeks.size());
                if (!near.contains(other)) {
                    near.add(other);
                }
            }
            return List.copyOf(near.subList(0, Math.min(many, near.size())));
        }
    }
}
