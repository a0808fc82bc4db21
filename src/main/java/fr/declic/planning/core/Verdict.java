package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether a roster may be made known. Every hard rule it breaks is against it, hours included; only hours that this person cannot
 * have, whatever others do, are not: those are said and refused to nobody.
 *
 * @param refused in the order of people, then of duties
 * @param unreachable hours as near as this person's half-days and the lengths there are allow
 */
public record Verdict(List<Breach> refused, List<Breach> unreachable) {

    public Verdict {
        refused = List.copyOf(refused);
        unreachable = List.copyOf(unreachable);
    }

    /** @param problem holds only what nobody may change: what a hand has locked excuses no hours */
    public static Verdict on(RosterProblem problem, Roster roster) {
        var reach = new Reach(problem);
        var refused = new ArrayList<Breach>();
        var unreachable = new ArrayList<Breach>();
        for (var breach : new Rules(problem).breaches(roster)) {
            var excused = breach.kind() == Breach.Kind.HOURS_SHORT
                    && problem.people().get(breach.person()).hours().stream()
                            .noneMatch(window -> reach.couldHaveMore(
                                    breach.person(), window, roster.worked(problem, breach.person(), window)));
            (excused ? unreachable : refused).add(breach);
        }
        return new Verdict(refused, unreachable);
    }

    public boolean isFavourable() {
        return refused.isEmpty();
    }
}
