package fr.declic.planning.core;

import fr.declic.planning.core.SharedLimit.Counts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Who is where while a week is looked for, and what one person more would cost a duty, or why they may not come. */
final class Presence {

    static final double NEVER = 1e12;
    private static final double KEPT = 1e9;

    private final RosterProblem problem;
    private final Rests rests;
    private final Map<Integer, List<Integer>> apart = new HashMap<>();
    private final List<List<Integer>> there = new ArrayList<>();
    private final List<List<Sharing>> sharing = new ArrayList<>();
    private final int[][] at;
    private int shut = Roster.FREE;

    private record Sharing(SharedLimit limit, List<Integer> duties) {}

    Presence(RosterProblem problem, Grid grid, Roster start) {
        this.problem = problem;
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
            add(person);
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

    /** What somebody does in each slot; nobody changes it, another one is put in its place. */
    int[] week(int person) {
        return at[person];
    }

    void put(int person, int[] week) {
        at[person] = week;
        add(person);
    }

    private void add(int person) {
        for (var duty : at[person]) {
            if (duty != Roster.FREE) {
                there.get(duty).add(person);
            }
        }
    }

    /** Takes them out until a week is put. */
    void lift(int person) {
        for (var duty : at[person]) {
            if (duty != Roster.FREE) {
                there.get(duty).remove((Integer) person);
            }
        }
    }

    int on(int duty) {
        return there.get(duty).size();
    }

    List<Integer> people(int duty) {
        return List.copyOf(there.get(duty));
    }

    /** Nobody comes to this one until another is named; {@link Roster#FREE} for none. */
    void shut(int duty) {
        shut = duty;
    }

    /** Everybody's weeks, to go back to. */
    int[][] saved() {
        return at.clone();
    }

    void restore(int[][] saved) {
        there.forEach(List::clear);
        for (var person = 0; person < at.length; person++) {
            put(person, saved[person]);
        }
    }

    /** Duties that are done and take the room that this one would need. */
    List<Integer> rivals(int duty) {
        return sharing.get(duty).stream()
                .filter(one -> one.limit().counts() == Counts.ACTIVITIES)
                .flatMap(one -> one.duties().stream())
                .filter(other -> other != duty && on(other) > 0)
                .toList();
    }

    /** What is missing on duties, or too much. */
    long cost() {
        var cost = 0L;
        for (var number = 0; number < there.size(); number++) {
            cost += problem.duties().get(number).cover().cost(on(number));
        }
        return cost;
    }

    /** How many duties lack somebody who must be beside those who are there. */
    int broken() {
        var broken = 0;
        for (var number = 0; number < there.size(); number++) {
            broken += standsAlone(problem.duties().get(number), there.get(number)) ? 0 : 1;
        }
        return broken;
    }

    /** Whether a price says what is better, not what must be. */
    static boolean isChoice(double price) {
        return Math.abs(price) < KEPT / 2;
    }

    /**
     * What it costs the others and the work that this person comes; they are not there now.
     *
     * @param holds whether they were: whoever others need beside them stays, unless there is no other way
     */
    double price(int person, int number, boolean holds) {
        var duty = problem.duties().get(number);
        var others = there.get(number);
        if (number == shut || others.size() >= duty.cover().most() || blocked(person, number, others)) {
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

    /** Whether they could do all this one after another. */
    boolean rested(int person, int[] week) {
        var held = Arrays.stream(week)
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
        return IntStream.range(0, rests.weeks()).allMatch(number -> rests.restsIn(number, worker(person), held));
    }

    private Worker worker(int person) {
        return problem.people().get(person);
    }
}
