package fr.declic.planning.core;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Looks for a roster with OR-Tools CP-SAT, which also proves how much better any other could be (docs/decisions/0022). */
public final class CpSatSearch implements Search {

    /** The native library is loaded once, and only where a week is really looked for. */
    private static final class Native {

        static final boolean LOADED = load();

        private static boolean load() {
            Loader.loadNativeLibraries();
            return true;
        }
    }

    @Override
    public Proposal propose(RosterProblem problem, Effort effort, Stop stop, Consumer<Progress> told) {
        if (!Native.LOADED) {
            throw new IllegalStateException("CP-SAT is not there");
        }
        var started = System.nanoTime();
        var grid = new Grid(problem);
        var model = new CpSatModel(problem, grid, new Costs(problem));
        var first = new FirstDraft(problem, grid).roster();
        model.hint(first);
        var solver = new CpSolver();
        var parameters = solver.getParameters();
        var left = effort.seconds() - (System.nanoTime() - started) / 1e9;
        parameters.setMaxTimeInSeconds(Math.max(0.1, left));
        parameters.setNumWorkers(effort.threads());
        parameters.setRandomSeed(effort.seed());
        parameters.setRelativeGapLimit(effort.gap());
        var progress = new AtomicReference<>(new Progress(Long.MAX_VALUE, 0));
        solver.setBestBoundCallback(new OnBound(progress, told));
        if (stop.isAsked()) {
            return asItWas(problem, first);
        }
        stop.calls(solver::stopSearch);
        var status = solver.solve(model.model(), new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                var best = Math.round(objectiveValue());
                told.accept(progress.updateAndGet(known -> new Progress(best, known.bound())));
            }
        });
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return asItWas(problem, first);
        }
        var roster = model.roster(solver::booleanValue);
        var reached =
                new Progress(Math.round(solver.objectiveValue()), (long) Math.ceil(solver.bestObjectiveBound() - 1e-6));
        return new Proposal(roster, reached, new Rules(problem).breaches(roster));
    }

    /** A class of its own: the native side looks for a method that takes a {@code Double}, which a lambda has not. */
    private record OnBound(AtomicReference<Progress> progress, Consumer<Progress> told) implements Consumer<Double> {

        @Override
        public void accept(Double bound) {
            var proved = (long) Math.ceil(bound - 1e-6);
            told.accept(progress.updateAndGet(known -> new Progress(known.best(), Math.max(known.bound(), proved))));
        }
    }

    /** Stopped before anything was found, or what is locked contradicts itself: nothing is hidden, the breaches say which. */
    private static Proposal asItWas(RosterProblem problem, Roster first) {
        return new Proposal(
                first, new Progress(new Costs(problem).of(first).total(), 0), new Rules(problem).breaches(first));
    }
}
