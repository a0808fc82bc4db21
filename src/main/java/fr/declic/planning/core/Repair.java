package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
        var search = new Search(problem, roster, person);
        var repairs = new ArrayList<Repair>();
        for (var rank = 0; rank < MOST; rank++) {
            search.repair(without, slots, rank)
                    .filter(other ->
                            repairs.stream().noneMatch(known -> known.after().equals(other.after())))
                    .ifPresent(repairs::add);
        }
        return List.copyOf(repairs);
    }

    /** What the three of them are weighed by, once. */
    private static final class Search {

        private final RosterProblem problem;
        private final Roster roster;
        private final int absent;
        private final Rules rules;
        private @Nullable Costs costs;

        Search(RosterProblem problem, Roster roster, int absent) {
            this.problem = problem;
            this.roster = roster;
            this.absent = absent;
            this.rules = new Rules(problem);
        }

        Optional<Repair> repair(Roster without, Set<Integer> slots, int rank) {
            var moves = new ArrayList<Move>();
            var left = new ArrayList<Integer>();
            var after = without;
            for (var slot : slots.stream().sorted().toList()) {
                var lost = roster.at(absent, slot);
                if (lost == Roster.FREE || !isMissed(after, lost)) {
                    continue;
                }
                var found = standIns(after, lost);
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
        private boolean isMissed(Roster without, int lost) {
            var duty = problem.duties().get(lost);
            return without.on(lost, duty.slot()).count() < duty.cover().least()
                    || rules.brokenBy(roster, without).stream().anyMatch(breach -> breach.duty() == lost);
        }

        private List<Move> standIns(Roster now, int lost) {
            var duty = problem.duties().get(lost);
            var found = new ArrayList<Move>();
            for (var person = 0; person < problem.people().size(); person++) {
                var does = now.at(person, duty.slot());
                if (person == absent
                        || does == lost
                        || !problem.people().get(person).may(duty)
                        || !canBeSpared(now, does)) {
                    continue;
                }
                var after = now.with(person, duty.slot(), lost);
                if (rules.brokenBy(now, after).isEmpty()) {
                    found.add(new Move(person, duty.slot(), does, lost));
                }
            }
            found.sort(Comparator.comparing((Move move) -> !move.keepsTheHalfDay())
                    .thenComparing(move -> costs().of(now.with(move.person(), move.slot(), move.to()))
                            .total())
                    .thenComparing(Move::person));
            return found;
        }

        private boolean canBeSpared(Roster now, int number) {
            if (number == Roster.FREE) {
                return true;
            }
            var duty = problem.duties().get(number);
            return now.on(number, duty.slot()).count() > duty.cover().least();
        }

        /** They begin with everybody's reachable hours, which is long where there is nothing to compare. */
        private Costs costs() {
            var known = costs;
            if (known == null) {
                known = new Costs(problem);
                costs = known;
            }
            return known;
        }
    }
}
