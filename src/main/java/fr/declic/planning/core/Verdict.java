package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a roster may be made known. Every hard rule it breaks is against it, hours included; only hours that cannot be had are not:
 * those are said and refused to nobody.
 *
 * @param refused in the order of people, then of duties
 * @param unreachable hours as near as this person's half-days and the lengths there are allow, whatever others do
 * @param withoutRoom hours for which nobody could make a place: there must be more of them
 */
public record Verdict(List<Breach> refused, List<Breach> unreachable, List<Breach> withoutRoom) {

    public Verdict {
        refused = List.copyOf(refused);
        unreachable = List.copyOf(unreachable);
        withoutRoom = List.copyOf(withoutRoom);
    }

    /** @param problem holds only what nobody may change: what a hand has locked excuses no hours */
    public static Verdict on(RosterProblem problem, Roster roster) {
        var rules = new Rules(problem);
        var reach = new Reach(problem);
        var room = new Room(problem, rules);
        var refused = new ArrayList<Breach>();
        var unreachable = new ArrayList<Breach>();
        var withoutRoom = new ArrayList<Breach>();
        for (var breach : rules.breaches(roster)) {
            if (breach.kind() != Breach.Kind.HOURS_SHORT) {
                refused.add(breach);
                continue;
            }
            var person = breach.person();
            var windows = problem.people().get(person).hours();
            if (windows.stream()
                    .noneMatch(window -> reach.couldHaveMore(person, window, roster.worked(problem, person, window)))) {
                unreachable.add(breach);
            } else if (windows.stream().noneMatch(window -> room.isFor(roster, person, window))) {
                withoutRoom.add(breach);
            } else {
                refused.add(breach);
            }
        }
        return new Verdict(refused, unreachable, withoutRoom);
    }

    public boolean isFavourable() {
        return refused.isEmpty();
    }
}
