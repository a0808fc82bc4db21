package fr.declic.planning.core;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for one more half-day for somebody: on a duty with a place left, or where those who are there that half-day can make one. */
final class Room {

    private final RosterProblem problem;
    private final Rules rules;

    Room(RosterProblem problem, Rules rules) {
        this.problem = problem;
        this.rules = rules;
    }

    /** Whether a roster that breaks nothing more gives this person more of the hours of a window. */
    boolean isFor(Roster roster, int person, HoursWindow window) {
        var worked = roster.worked(problem, person, window);
        for (var slot = window.firstSlot(); slot <= window.lastSlot(); slot++) {
            if (roster.at(person, slot) == Roster.FREE
                    && seated(roster, person, slot, window.most() - worked)
                            .filter(after -> rules.brokenBy(roster, after).isEmpty())
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Who comes to a duty, and which one they leave for it.
     *
     * @param from null for whoever was free
     */
    private record Step(int person, @Nullable Integer from) {}

    /** The shortest way to seat them; others stay on that half-day, at something they may do. */
    private Optional<Roster> seated(Roster roster, int person, int slot, int longest) {
        var steps = new HashMap<Integer, Step>();
        var open = new ArrayDeque<Integer>();
        for (var duty : duties(person, slot)) {
            if (problem.duties().get(duty).length() <= longest) {
                steps.put(duty, new Step(person, null));
                open.add(duty);
            }
        }
        while (!open.isEmpty()) {
            var duty = open.remove();
            var there = roster.on(duty, slot).boxed().toList();
            if (there.size() < problem.duties().get(duty).cover().most()) {
                return Optional.of(taken(roster, slot, duty, steps));
            }
            for (var other : there) {
                for (var next : duties(other, slot)) {
                    if (steps.putIfAbsent(next, new Step(other, duty)) == null) {
                        open.add(next);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Roster taken(Roster roster, int slot, int last, Map<Integer, Step> steps) {
        var after = roster;
        Integer duty = last;
        while (duty != null) {
            var step = steps.get(duty);
            if (step == null) {
                throw new IllegalStateException("No way to a duty that was reached");
            }
            after = after.with(step.person(), slot, duty);
            duty = step.from();
        }
        return after;
    }

    private List<Integer> duties(int person, int slot) {
        var duties = new ArrayList<Integer>();
        problem.dutiesOf(slot)
                .filter(duty ->
                        problem.people().get(person).may(problem.duties().get(duty)))
                .forEach(duties::add);
        return duties;
    }
}
