package fr.declic.planning.core;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Who does what in each slot; never changes, a move gives another one. */
public final class Roster {

    /** No duty in that slot. */
    public static final int FREE = -1;

    private final int[][] duties;

    private Roster(int[][] duties) {
        this.duties = duties;
    }

    /** Nobody does anything. */
    public static Roster empty(RosterProblem problem) {
        var none = new int[problem.people().size()][problem.slots()];
        for (var row : none) {
            Arrays.fill(row, FREE);
        }
        return new Roster(none);
    }

    /** A number of a duty, or {@link #FREE}. */
    public int at(int person, int slot) {
        return duties[person][slot];
    }

    public Roster with(int person, int slot, int duty) {
        var moved = duties.clone();
        moved[person] = duties[person].clone();
        moved[person][slot] = duty;
        return new Roster(moved);
    }

    public int people() {
        return duties.length;
    }

    /** Those who have a duty, by their numbers. */
    public IntStream on(int duty, int slot) {
        return IntStream.range(0, duties.length).filter(person -> duties[person][slot] == duty);
    }

    /** What somebody works between two slots, in the problem's unit. */
    public int worked(RosterProblem problem, int person, HoursWindow window) {
        var sum = 0;
        for (var slot = window.firstSlot(); slot <= window.lastSlot(); slot++) {
            var duty = duties[person][slot];
            sum += duty == FREE ? 0 : problem.duties().get(duty).length();
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Roster roster && Arrays.deepEquals(duties, roster.duties);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(duties);
    }

    /** Fills a roster in place before it is shown to anybody. */
    static final class Draft {

        private final int[][] duties;

        Draft(RosterProblem problem) {
            duties = empty(problem).duties;
        }

        Draft(Roster roster) {
            duties = Arrays.stream(roster.duties).map(int[]::clone).toArray(int[][]::new);
        }

        void put(int person, int slot, int duty) {
            duties[person][slot] = duty;
        }

        int at(int person, int slot) {
            return duties[person][slot];
        }

        Roster done() {
            return new Roster(Arrays.stream(duties).map(int[]::clone).toArray(int[][]::new));
        }
    }
}
