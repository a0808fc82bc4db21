package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A roster made in one go, fullest needs first: what the search begins with, and what is left if it is stopped at once. */
final class FirstDraft {

    private final RosterProblem problem;
    private final Grid grid;
    private final Rests rests;
    private final Roster.Draft draft;
    private final int[] present;
    private final int[] worked;

    FirstDraft(RosterProblem problem, Grid grid) {
        this.problem = problem;
        this.grid = grid;
        rests = new Rests(problem);
        draft = new Roster.Draft(problem);
        present = new int[problem.duties().size()];
        worked = new int[problem.people().size()];
    }

    Roster roster() {
        for (var person = 0; person < worked.length; person++) {
            held(person);
        }
        var order = new ArrayList<Integer>();
        for (var duty = 0; duty < present.length; duty++) {
            order.add(duty);
        }
        order.sort(Comparator.comparingInt(this::able));
        for (var goal : List.of(Goal.LEAST, Goal.BEST, Goal.MOST)) {
            for (var duty : order) {
                fill(duty, goal);
            }
        }
        return withoutTheLonely(draft.done());
    }

    /** What people were told, without what is no longer possible; made anew where nobody was told anything. */
    Roster publishedOrNew() {
        var people = problem.people();
        if (people.stream().allMatch(worker -> worker.published().isEmpty())) {
            return roster();
        }
        for (var person = 0; person < worked.length; person++) {
            held(person);
            for (var told : people.get(person).published().entrySet()) {
                if (told.getValue() != Roster.FREE
                        && !people.get(person).held().containsKey(told.getKey())
                        && people.get(person).may(problem.duties().get(told.getValue()))) {
                    put(person, told.getValue());
                }
            }
        }
        return withoutTheLonely(draft.done());
    }

    private enum Goal {
        LEAST,
        BEST,
        MOST
    }

    private void held(int person) {
        var worker = problem.people().get(person);
        worker.held().forEach((slot, duty) -> {
            if (duty != Roster.FREE && worker.may(problem.duties().get(duty))) {
                put(person, duty);
            }
        });
    }

    private void put(int person, int duty) {
        draft.put(person, problem.duties().get(duty).slot(), duty);
        present[duty]++;
        worked[person] += problem.duties().get(duty).length();
    }

    private int able(int duty) {
        return grid.able(duty).size();
    }

    private void fill(int number, Goal goal) {
        var duty = problem.duties().get(number);
        var wanted =
                switch (goal) {
                    case LEAST -> duty.cover().least();
                    case BEST -> duty.cover().best();
                    case MOST -> duty.cover().most();
                };
        if (present[number] >= wanted) {
            return;
        }
        var free = new ArrayList<Integer>();
        for (var person : grid.able(number)) {
            if (fits(person, duty)) {
                free.add(person);
            }
        }
        free.sort(Comparator.comparingInt((Integer person) -> worked[person] - aim(person)));
        for (var person : free) {
            if (present[number] >= wanted) {
                return;
            }
            put(person, number);
        }
    }

    private boolean fits(int person, Duty duty) {
        var worker = problem.people().get(person);
        var room = aim(person) + duty.length() / 2;
        if (draft.at(person, duty.slot()) != Roster.FREE
                || worker.held().containsKey(duty.slot())
                || !worker.can().contains(duty.activity())
                || worked[person] + duty.length() > room
                || rests.alone(worker, duty).isPresent()) {
            return false;
        }
        for (var slot = 0; slot < problem.slots(); slot++) {
            var other = draft.at(person, slot);
            if (other == Roster.FREE || Math.abs(problem.days().get(slot) - problem.day(duty)) > 1) {
                continue;
            }
            var held = problem.duties().get(other);
            var clash = slot < duty.slot() ? rests.between(worker, held, duty) : rests.between(worker, duty, held);
            if (clash.isPresent()) {
                return false;
            }
        }
        return true;
    }

    private int aim(int person) {
        return problem.people().get(person).hours().stream()
                .mapToInt(HoursWindow::aim)
                .max()
                .orElse(Integer.MAX_VALUE / 2);
    }

    /** Takes out whoever stands where somebody else would have to be beside them, or may not be. */
    private Roster withoutTheLonely(Roster roster) {
        var rules = new Rules(problem);
        var kept = new Roster.Draft(roster);
        for (var breach : rules.breaches(roster)) {
            if (breach.slot() == Roster.FREE) {
                continue;
            }
            if (breach.duty() == Roster.FREE) {
                empty(kept, breach.slot());
                continue;
            }
            var people = breach.person() == Roster.FREE
                    ? roster.on(breach.duty(), breach.slot()).boxed().toList()
                    : List.of(breach.person());
            for (var person : people) {
                if (!problem.people().get(person).held().containsKey(breach.slot())) {
                    kept.put(person, breach.slot(), Roster.FREE);
                }
            }
        }
        return kept.done();
    }

    /** Nobody in a van or room that is too full: whoever fits is put back by the search. */
    private void empty(Roster.Draft kept, int slot) {
        for (var person = 0; person < worked.length; person++) {
            var number = kept.at(person, slot);
            if (number != Roster.FREE
                    && !problem.people().get(person).held().containsKey(slot)
                    && problem.limits().stream().anyMatch(limit -> limit.activities()
                            .contains(problem.duties().get(number).activity()))) {
                kept.put(person, slot, Roster.FREE);
            }
        }
    }
}
