package fr.declic.planning.core;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverSolutionCallback;
import com.google.ortools.sat.CpSolverStatus;
import java.util.function.Consumer;

/**
 * Looks for a roster with OR-Tools CP-SAT, which also proves how much better any other could be (docs/decisions/0022). The bound is
 * told with every better roster only: the solver's own callback for bounds crashes the JVM (9.15, JDK 25).
 */
public final class CpSatSearch implements Search {

    @Override
    public Proposal propose(RosterProblem problem, Effort effort, Stop stop, Consumer<Progress> told) {
        var started = System.nanoTime();
        var grid = new Grid(problem);
        var costs = new Costs(problem);
        var model = new CpSatModel(problem, grid, costs);
        var first = new FirstDraft(problem, grid).roster();
        model.hint(first);
        var solver = new CpSolver();
        var parameters = solver.getParameters();
        var left = effort.seconds() - (System.nanoTime() - started) / 1e9;
        parameters.setMaxTimeInSeconds(Math.max(0.1, left));
        parameters.setNumWorkers(effort.threads());
        parameters.setRandomSeed(effort.seed());
        parameters.setRelativeGapLimit(effort.gap());
        if (stop.isAsked()) {
            return asItWas(problem, costs, first);
        }
        stop.calls(solver::stopSearch);
        var status = solver.solve(model.model(), new CpSolverSolutionCallback() {
            @Override
            public void onSolutionCallback() {
                told.accept(new Progress(Math.round(objectiveValue()), proved(bestObjectiveBound())));
            }
        });
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            return asItWas(problem, costs, first);
        }
        var roster = model.roster(solver::booleanValue);
        var reached = new Progress(costs.of(roster).total(), proved(solver.bestObjectiveBound()));
        return new Proposal(roster, reached, new Rules(problem).breaches(roster));
    }

    private static long proved(double bound) {
        return (long) Math.ceil(bound - 1e-6);
    }

    /** Stopped before anything was found, or what is locked contradicts itself: nothing is hidden, the breaches say which. */
    private static Proposal asItWas(RosterProblem problem, Costs costs, Roster first) {
        return new Proposal(first, new Progress(costs.of(first).total(), 0), new Rules(problem).breaches(first));
    }
}
