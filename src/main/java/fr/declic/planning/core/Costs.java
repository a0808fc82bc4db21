package fr.declic.planning.core;

import java.util.List;
import java.util.stream.IntStream;

/** Counts what a roster costs, without the solver. */
public final class Costs {

    private final RosterProblem problem;
    /** By person, then by window; looked for once. */
    private final List<List<Integer>> gaps;

    public Costs(RosterProblem problem) {
        this.problem = problem;
        var reach = new Reach(problem);
        gaps = IntStream.range(0, problem.people().size())
                .parallel()
                .mapToObj(person -> problem.people().get(person).hours().stream()
                        .map(window -> reach.gap(person, window))
                        .toList())
                .toList();
    }

    public Cost of(Roster roster) {
        var cover = 0L;
        for (var number = 0; number < problem.duties().size(); number++) {
            var duty = problem.duties().get(number);
            cover += duty.cover().cost((int) roster.on(number, duty.slot()).count());
        }
        var hours = 0L;
        var lacking = 0L;
        var growth = 0L;
        var change = 0L;
        var turns = 0L;
        var preferences = 0L;
        var weights = problem.weights();
        for (var person = 0; person < problem.people().size(); person++) {
            var worker = problem.people().get(person);
            var row = person;
            for (var at = 0; at < worker.hours().size(); at++) {
                var window = worker.hours().get(at);
                var worked = roster.worked(problem, person, window);
                if (weights.hours() > 0) {
                    var further = Math.abs(worked - window.aim()) - gap(person, at);
                    hours += (long) weights.hours() * Math.max(0, further);
                }
                lacking += (long) weights.lacking() * Math.max(0, window.least() - worked);
            }
            var held = IntStream.range(0, problem.slots())
                    .map(slot -> roster.at(row, slot))
                    .filter(duty -> duty != Roster.FREE)
                    .mapToObj(problem.duties()::get)
                    .toList();
            growth += canLearn(problem, worker)
                            && held.stream().noneMatch(duty -> worker.learns().contains(duty.activity()))
                    ? weights.growth()
                    : 0;
            change += worker.published().entrySet().stream()
                            .filter(told -> roster.at(row, told.getKey()) != told.getValue())
                            .count()
                    * weights.change();
            var taken = (int) held.stream().filter(Duty::turn).count();
            for (var turn = 1; turn <= taken; turn++) {
                turns += (long) weights.turn() * (worker.turns() + turn);
            }
            for (var asked : worker.preferences()) {
                var slot = problem.duties().get(asked.duty()).slot();
                preferences += roster.at(person, slot) == asked.duty() ? asked.held() : asked.notHeld();
            }
        }
        return new Cost(cover, hours, lacking, growth, change, turns, preferences);
    }

    /** Whether a week of learning is in reach at all. */
    static boolean canLearn(RosterProblem problem, Worker worker) {
        return problem.duties().stream()
                .anyMatch(duty -> worker.learns().contains(duty.activity())
                        && worker.may(duty)
                        && !worker.can().contains(duty.activity()));
    }

    /** People who are as near to their hours as their half-days and the lengths allow. */
    public long atSmallestGap(Roster roster) {
        return IntStream.range(0, problem.people().size())
                .filter(person -> isAtSmallestGap(roster, person))
                .count();
    }

    /** The smallest distance from the aim of one of somebody's windows that their half-days and the lengths allow. */
    int gap(int person, int window) {
        return gaps.get(person).get(window);
    }

    private boolean isAtSmallestGap(Roster roster, int person) {
        var windows = problem.people().get(person).hours();
        return IntStream.range(0, windows.size())
                .allMatch(at -> Math.abs(roster.worked(problem, person, windows.get(at))
                                - windows.get(at).aim())
                        <= gap(person, at));
    }
}
