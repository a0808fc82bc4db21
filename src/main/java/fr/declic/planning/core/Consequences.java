package fr.declic.planning.core;

import java.util.List;

/**
 * What moving somebody by hand would do, known at once.
 *
 * @param broken hard rules that would not hold any longer
 * @param worked what the person then works in each of their windows, in the problem's unit
 * @param shorter duties that would fall under their least, or further under it
 * @param better duties that would come nearer to their least
 */
public record Consequences(
        Roster after, List<Breach> broken, List<Integer> worked, List<Integer> shorter, List<Integer> better) {

    public Consequences {
        broken = List.copyOf(broken);
        worked = List.copyOf(worked);
        shorter = List.copyOf(shorter);
        better = List.copyOf(better);
    }

    public static Consequences of(RosterProblem problem, Roster roster, int person, int slot, int to) {
        var after = roster.with(person, slot, to);
        var from = roster.at(person, slot);
        var rules = new Rules(problem);
        return new Consequences(
                after,
                rules.brokenBy(roster, after),
                problem.people().get(person).hours().stream()
                        .map(window -> after.worked(problem, person, window))
                        .toList(),
                from != Roster.FREE && from != to && isShort(problem, after, from) ? List.of(from) : List.of(),
                to != Roster.FREE && from != to && isShort(problem, roster, to) ? List.of(to) : List.of());
    }

    private static boolean isShort(RosterProblem problem, Roster roster, int number) {
        var duty = problem.duties().get(number);
        return roster.on(number, duty.slot()).count() < duty.cover().least();
    }
}
