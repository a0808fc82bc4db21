package fr.declic.planning.core;

import fr.declic.planning.core.SharedLimit.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Gives one person after another their best week while everybody else stays where they are; the roster only ever becomes better. */
final class Descent {

    private static final double NEVER = 1e12;
    /** Whoever others need beside them stays, unless there is no other way. */
    private static final double DEARER = 20;

    private static final double KEPT = 1e9;

    private final RosterProblem problem;
    private final List<WeekOfOne> weeks;
    private final Rests rests;
    private final Map<Integer, List<Integer>> apart = new HashMap<>();
    private final List<List<Integer>> there = new ArrayList<>();
    private final List<List<Sharing>> sharing = new ArrayList<>();
    private final int[][] at;

    private record Sharing(SharedLimit limit, List<Integer> duties) {}

    Descent(RosterProblem problem, Grid grid, List<WeekOfOne> weeks, Roster start) {
        this.problem = problem;
        this.weeks = weeks;
        rests = new Rests(problem);
        for (var pair : problem.apart()) {
            apart.computeIfAbsent(pair.one(), one -> new ArrayList<>()).add(pair.other());
            apart.computeIfAbsent(pair.other(), one -> new ArrayList<>()).add(pair.one());
        }
        for (var duty : problem.duties()) {
            there.add(new ArrayList<>());
            sharing.add(problem.limits().stream()
                    .filter(limit -> limit.activities().contains(duty.activity()))
                    .map(limit -> new Sharing(
                            limit,
                            grid.of(duty.slot()).stream()
                                    .filter(other -> limit.activities()
                                            .contains(
                                                    problem.duties().get(other).activity()))
                                    .toList()))
                    .toList());
        }
        at = new int[problem.people().size()][];
        for (var person = 0; person < at.length; person++) {
            var row = person;
            at[person] = IntStream.range(0, problem.slots())
                    .map(slot -> start.at(row, slot))
                    .toArray();
            put(person);
        }
    }

    Roster roster() {
        var draft = new Roster.Draft(problem);
        for (var person = 0; person < at.length; person++) {
            for (var slot = 0; slot < at[person].length; slot++) {
                draft.put(person, slot, at[person][slot]);
            }
        }
        return draft.done();
    }

    /** @return true when the whole costs less than before */
    boolean improve(int person) {
        var before = at[person];
        lift(person);
        var prices = new double[problem.duties().size()];
        for (var duty : weeks.get(person).possible()) {
            prices[duty] = price(person, duty, before[problem.duties().get(duty).slot()] == duty);
        }
        var best = weeks.get(person).cheapest(prices);
        var now = real(person, before, prices);
        var then = real(person, best.duties(), prices);
        if (then > now + 1e-6) {
            put(person);
            return false;
        }
        at[person] = best.duties();
        if (!Arrays.equals(before, best.duties()) && !rested(person)) {
            at[person] = before;
            put(person);
            return false;
        }
        put(person);
        return then < now - 1e-6;
    }

    /** Gives somebody who has nothing yet their cheapest week at these prices, as long as a duty wants people; dearer after that. */
    void offer(int person, double[] offered, int[] wanted) {
        lift(person);
        var before = at[person];
        var prices = new double[problem.duties().size()];
        for (var duty : weeks.get(person).possible()) {
            var price = price(person, duty, false);
            prices[duty] = price >= NEVER || there.get(duty).size() < wanted[duty]
                    ? (price >= NEVER ? NEVER : offered[duty])
                    : Math.max(price, offered[duty]) + DEARER;
        }
        at[person] = weeks.get(person).cheapest(prices).duties();
        if (!rested(person)) {
            at[person] = before;
        }
        put(person);
    }

    /**
     * Takes these people's weeks from them and gives them others; as before when that is not better.
     *
     * @return whether it is
     */
    boolean shake(List<Integer> people) {
        var before = people.stream().map(person -> at[person]).toList();
        var cost = total();
        for (var person : people) {
            lift(person);
            at[person] = heldBy(person);
            put(person);
        }
        people.forEach(this::improve);
        people.forEach(this::improve);
        if (total() < cost) {
            return true;
        }
        people.forEach(this::lift);
        for (var person = 0; person < people.size(); person++) {
            at[people.get(person)] = before.get(person);
            put(people.get(person));
        }
        return false;
    }

    private int[] heldBy(int person) {
        var none = new int[problem.slots()];
        Arrays.fill(none, Roster.FREE);
        for (var held : worker(person).held().entrySet()) {
            none[held.getKey()] = held.getValue();
        }
        return none;
    }

    /** As {@link Costs} counts, a hundred times faster; a duty that lacks those who must be beside somebody is out of the question. */
    long total() {
        var cost = 0L;
        for (var person = 0; person < at.length; person++) {
            cost += weeks.get(person).cost(at[person]);
        }
        for (var number = 0; number < problem.duties().size(); number++) {
            var duty = problem.duties().get(number);
            cost += duty.cover().cost(there.get(number).size());
            cost += standsAlone(duty, there.get(number)) ? 0 : (long) KEPT;
        }
        return cost;
    }

    /** Takes over what was found elsewhere. */
    void take(Roster roster, List<Integer> people) {
        people.forEach(this::lift);
        for (var person : people) {
            for (var slot = 0; slot < problem.slots(); slot++) {
                at[person][slot] = roster.at(person, slot);
            }
            put(person);
        }
    }

    private void put(int person) {
        for (var duty : at[person]) {
            if (duty != Roster.FREE) {
                there.get(duty).add(person);
            }
        }
    }

    private void lift(int person) {
        for (var duty : at[person]) {
            if (duty != Roster.FREE) {
                there.get(duty).remove((Integer) person);
            }
        }
    }

    private double real(int person, int[] duties, double[] prices) {
        var cost = (double) weeks.get(person).cost(duties);
        for (var duty : duties) {
            cost += duty == Roster.FREE ? 0 : prices[duty];
        }
        return cost;
    }

    /** What it costs the others and the work that this person comes; they are not there now. */
    private double price(int person, int number, boolean holds) {
        var duty = problem.duties().get(number);
        var others = there.get(number);
        if (others.size() >= duty.cover().most() || blocked(person, number, others)) {
            return NEVER;
        }
        var price = duty.cover().cost(others.size() + 1) - duty.cover().cost(others.size());
        return holds && !others.isEmpty() && !standsAlone(duty, others) ? price - KEPT : price;
    }

    private boolean blocked(int person, int number, List<Integer> others) {
        for (var one : apart.getOrDefault(person, List.of())) {
            if (others.contains(one)) {
                return true;
            }
        }
        return !accompanied(person, problem.duties().get(number), others) || full(number, others.isEmpty());
    }

    /** Whether those people can do it together: somebody who knows, a tutor for each newcomer. */
    private boolean standsAlone(Duty duty, List<Integer> people) {
        for (var one : people) {
            if (!accompanied(one, duty, people)) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody finds beside them, or in themselves, whoever must be there. */
    private boolean accompanied(int person, Duty duty, List<Integer> others) {
        var worker = worker(person);
        for (var knowledge : duty.mustKnow()) {
            if (!worker.knows().contains(knowledge) && !anyKnows(others, knowledge)) {
                return false;
            }
        }
        return (worker.can().contains(duty.activity()) || anyCan(others, duty.activity()))
                && (worker.tutors().isEmpty() || anyOf(others, worker.tutors()));
    }

    private boolean anyKnows(List<Integer> people, int knowledge) {
        for (var one : people) {
            if (worker(one).knows().contains(knowledge)) {
                return true;
            }
        }
        return false;
    }

    private boolean anyCan(List<Integer> people, int activity) {
        for (var one : people) {
            if (worker(one).can().contains(activity)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyOf(List<Integer> people, Set<Integer> these) {
        for (var one : people) {
            if (these.contains(one)) {
                return true;
            }
        }
        return false;
    }

    private boolean full(int number, boolean first) {
        for (var one : sharing.get(number)) {
            var byPeople = one.limit().counts() == Counts.PEOPLE;
            var used = 0;
            for (var other : one.duties()) {
                used += byPeople
                        ? there.get(other).size()
                        : Math.min(1, there.get(other).size());
            }
            if (used >= one.limit().most() && (byPeople || first)) {
                return true;
            }
        }
        return false;
    }

    private boolean rested(int person) {
        var held = Arrays.stream(at[person])
                .filter(duty -> duty != Roster.FREE)
                .mapToObj(problem.duties()::get)
                .toList();
        for (var duty = 1; duty < held.size(); duty++) {
            var next = held.get(duty);
            var before = held.get(duty - 1);
            if (problem.day(next) > problem.day(before)
                    && rests.between(worker(person), before, next).isPresent()) {
                return false;
            }
        }
        return IntStream.range(0, rests.weeks()).allMatch(week -> rests.restsIn(week, worker(person), held));
    }

    private Worker worker(int person) {
        return problem.people().get(person);
    }
}
