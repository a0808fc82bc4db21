package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One way to do without somebody who is absent.
 *
 * @param moves whoever stands in for them; all of them are asked, none is told
 * @param after the roster with these moves
 * @param left duties nobody could be found for, so that they stay short
 */
public record Repair(List<Move> moves, Roster after, List<Integer> left) {

    private static final int MOST = 3;

    public Repair {
        moves = List.copyOf(moves);
        left = List.copyOf(left);
    }

    /**
     * At most three, the least change first: somebody who is there already before somebody who would have to come, and always by
     * the same rules as everything else.
     *
     * @param person who is absent; the problem may know it already
     * @param slots on which they are
     */
    public static List<Repair> of(RosterProblem problem, Roster roster, int person, Set<Integer> slots) {
        var without = roster;
        for (var slot : slots) {
            without = without.with(person, slot, Roster.FREE);
        }
        var repairs = new ArrayList<Repair>();
        for (var rank = 0; rank < MOST; rank++) {
            var repair = repair(problem, roster, without, person, slots, rank);
            repair.filter(other ->
                            repairs.stream().noneMatch(known -> known.after().equals(other.after())))
                    .ifPresent(repairs::add);
        }
        return List.copyOf(repairs);
    }

    private static Optional<Repair> repair(
            RosterProblem problem, Roster roster, Roster without, int person, Set<Integer> slots, int rank) {
        var moves = new ArrayList<Move>();
        var left = new ArrayList<Integer>();
        var after = without;
        for (var slot : slots.stream().sorted().toList()) {
            var lost = roster.at(person, slot);
            if (lost == Roster.FREE || !isMissed(problem, roster, after, lost)) {
                continue;
            }
            var found = standIns(problem, after, person, lost);
            if (found.isEmpty()) {
                left.add(lost);
                continue;
            }
            var move = found.get(Math.min(rank, found.size() - 1));
            moves.add(move);
            after = after.with(move.person(), slot, move.to());
        }
        return moves.isEmpty() && left.isEmpty() ? Optional.empty() : Optional.of(new Repair(moves, after, left));
    }

    /** Under the least, or somebody left behind who may not be alone. */
    private static boolean isMissed(RosterProblem problem, Roster roster, Roster without, int lost) {
        var duty = problem.duties().get(lost);
        return without.on(lost, duty.slot()).count() < duty.cover().least()
                || new Rules(problem).brokenBy(roster, without).stream().anyMatch(breach -> breach.duty() == lost);
    }

    private static List<Move> standIns(RosterProblem problem, Roster roster, int absent, int lost) {
        var rules = new Rules(problem);
        var duty = problem.duties().get(lost);
        var found = new ArrayList<Move>();
        for (var person = 0; person < problem.people().size(); person++) {
            var now = roster.at(person, duty.slot());
            if (person == absent
                    || now == lost
                    || !problem.people().get(person).may(duty)
                    || !canBeSpared(problem, roster, now)) {
                continue;
            }
            var after = roster.with(person, duty.slot(), lost);
            if (rules.brokenBy(roster, after).isEmpty()) {
                found.add(new Move(person, duty.slot(), now, lost));
            }
        }
        var costs = new Costs(problem);
        found.sort(Comparator.comparing((Move move) -> !move.keepsTheHalfDay())
                .thenComparing(move -> costs.of(roster.with(move.person(), move.slot(), move.to()))
                        .total())
                .thenComparing(Move::person));
        return found;
    }

    private static boolean canBeSpared(RosterProblem problem, Roster roster, int number) {
        if (number == Roster.FREE) {
            return true;
        }
        var duty = problem.duties().get(number);
        return roster.on(number, duty.slot()).count() > duty.cover().least();
    }
}
