package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How near somebody can come to their hours with the half-days they have and the lengths there are, whatever others do. */
final class Reach {

    private final RosterProblem problem;
    private final Rests rests;

    Reach(RosterProblem problem) {
        this.problem = problem;
        rests = new Rests(problem);
    }

    /** The smallest distance from the aim, in the problem's unit, that respects what is held and the rules of each day. */
    int gap(int person, HoursWindow window) {
        var sums = sums(problem.people().get(person), window);
        var best = Integer.MAX_VALUE;
        var nearest = Integer.MAX_VALUE;
        for (var sum = sums.nextSetBit(0); sum >= 0; sum = sums.nextSetBit(sum + 1)) {
            var distance = Math.abs(sum - window.aim());
            nearest = Math.min(nearest, distance);
            if (sum >= window.least() && sum <= window.most()) {
                best = Math.min(best, distance);
            }
        }
        return best == Integer.MAX_VALUE ? nearest : best;
    }

    /** Whether somebody who is short of hours could have more of them without having too many. */
    boolean couldHaveMore(int person, HoursWindow window, int worked) {
        var next = sums(problem.people().get(person), window).nextSetBit(worked + 1);
        return next > worked && next <= window.most();
    }

    private BitSet sums(Worker worker, HoursWindow window) {
        var reached = new BitSet();
        reached.set(0);
        var slot = window.firstSlot();
        while (slot <= window.lastSlot()) {
            var day = new ArrayList<List<Integer>>();
            var date = problem.days().get(slot);
            while (slot <= window.lastSlot() && problem.days().get(slot).equals(date)) {
                day.add(choices(worker, slot++));
            }
            reached = plus(reached, ofDay(worker, day));
        }
        return reached;
    }

    private List<Integer> choices(Worker worker, int slot) {
        var held = worker.held().get(slot);
        if (held != null && (held == Roster.FREE || worker.may(problem.duties().get(held)))) {
            return List.of(held);
        }
        var choices = new ArrayList<Integer>();
        choices.add(Roster.FREE);
        problem.dutiesOf(slot)
                .filter(duty -> worker.may(problem.duties().get(duty))
                        && rests.alone(worker, problem.duties().get(duty)).isEmpty())
                .forEach(choices::add);
        return choices;
    }

    private BitSet ofDay(Worker worker, List<List<Integer>> day) {
        var sums = new BitSet();
        combine(worker, day, 0, new ArrayList<>(), 0, sums);
        return sums;
    }

    private void combine(Worker worker, List<List<Integer>> day, int at, List<Duty> taken, int sum, BitSet sums) {
        if (at == day.size()) {
            sums.set(sum);
            return;
        }
        for (var choice : day.get(at)) {
            if (choice == Roster.FREE) {
                combine(worker, day, at + 1, taken, sum, sums);
                continue;
            }
            var duty = problem.duties().get(choice);
            if (taken.stream()
                    .allMatch(before -> rests.between(worker, before, duty).isEmpty())) {
                taken.add(duty);
                combine(worker, day, at + 1, taken, sum + duty.length(), sums);
                taken.removeLast();
            }
        }
    }

    private static BitSet plus(BitSet reached, BitSet more) {
        var all = new BitSet();
        for (var sum = more.nextSetBit(0); sum >= 0; sum = more.nextSetBit(sum + 1)) {
            for (var before = reached.nextSetBit(0); before >= 0; before = reached.nextSetBit(before + 1)) {
                all.set(before + sum);
            }
        }
        return all;
    }
}
