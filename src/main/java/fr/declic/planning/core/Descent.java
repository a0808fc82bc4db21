package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Gives one person after another another week while everybody else stays where they are. */
final class Descent {

    /** What a duty costs beyond the people that the prices let it take. */
    private static final double DEARER = 20;
    /** More than all else that one person's week weighs. */
    private static final double BY_ALL_MEANS = 100_000;

    private final RosterProblem problem;
    private final Grid grid;
    private final List<WeekOfOne> weeks;
    private final Presence presence;
    private final double[] prices;

    Descent(RosterProblem problem, Grid grid, List<WeekOfOne> weeks, Roster start) {
        this.problem = problem;
        this.grid = grid;
        this.weeks = weeks;
        presence = new Presence(problem, grid, start);
        prices = new double[problem.duties().size()];
    }

    /** By what somebody is given a week that is not their best. */
    static final class Leaning {

        private final double[] offered;
        private final double weight;
        private final double luck;

        /**
         * @param offered a price for each duty
         * @param weight of those prices; the rest is what one person more or less costs
         * @param luck how far chance moves a price, in the unit of costs
         */
        Leaning(double[] offered, double weight, double luck) {
            this.offered = offered;
            this.weight = weight;
            this.luck = luck;
        }
    }

    Roster roster() {
        return presence.roster();
    }

    void restore(State state) {
        presence.restore(state.weeks);
    }

    /**
     * Their best week.
     *
     * @return true when the whole costs less than before
     */
    boolean improve(int person) {
        var before = presence.week(person);
        presence.lift(person);
        marginal(person, before);
        var now = real(person, before);
        var best = weeks.get(person).cheapest(prices);
        var then = real(person, best.duties());
        presence.put(person, then <= now + 1e-6 && presence.rested(person, best.duties()) ? best.duties() : before);
        return presence.week(person) == best.duties() && then < now - 1e-6;
    }

    /** Their best week but for luck, at prices that look further than the next person: a worse one on the way to a better whole. */
    void draw(int person, Leaning leaning, Random random) {
        var before = presence.week(person);
        presence.lift(person);
        marginal(person, before);
        for (var duty : weeks.get(person).possible()) {
            if (Presence.isChoice(prices[duty])) {
                prices[duty] +=
                        leaning.weight * (leaning.offered[duty] - prices[duty]) + leaning.luck * random.nextGaussian();
            }
        }
        var best = weeks.get(person).cheapest(prices).duties();
        presence.put(person, presence.rested(person, best) ? best : before);
    }

    /** Gives somebody who has nothing yet their cheapest week at these prices, as long as a duty wants people; dearer after that. */
    void offer(int person, double[] offered, int[] wanted) {
        var before = presence.week(person);
        presence.lift(person);
        for (var duty : weeks.get(person).possible()) {
            var price = presence.price(person, duty, false);
            if (price >= Presence.NEVER) {
                prices[duty] = price;
            } else if (presence.on(duty) < wanted[duty]) {
                prices[duty] = offered[duty];
            } else {
                prices[duty] = Math.max(price, offered[duty]) + DEARER;
            }
        }
        var best = weeks.get(person).cheapest(prices).duties();
        presence.put(person, presence.rested(person, best) ? best : before);
    }

    /**
     * A duty that lacks people.
     *
     * @param instead a duty that takes its room and could give it up; or {@link Roster#FREE}
     */
    record Opening(int duty, int instead) {}

    /**
     * Brings the least number of people to a duty, whatever it costs elsewhere.
     *
     * @return whether they are there
     */
    boolean open(Opening opening) {
        var duty = opening.duty();
        var instead = opening.instead();
        if (instead != Roster.FREE) {
            presence.shut(instead);
            presence.people(instead).forEach(this::improve);
        }
        while (presence.on(duty) < problem.duties().get(duty).cover().least() && bring(duty)) {
            // one after another: who comes first may have to know
        }
        presence.shut(Roster.FREE);
        return presence.on(duty) >= problem.duties().get(duty).cover().least();
    }

    private boolean bring(int duty) {
        var least = Double.MAX_VALUE;
        var who = -1;
        var how = new int[0];
        for (var person : grid.able(duty)) {
            var before = presence.week(person);
            if (before[problem.duties().get(duty).slot()] == duty) {
                continue;
            }
            presence.lift(person);
            marginal(person, before);
            var now = real(person, before);
            if (Presence.isChoice(prices[duty])) {
                prices[duty] -= BY_ALL_MEANS;
                var best = weeks.get(person).cheapest(prices).duties();
                var more = real(person, best) - now;
                if (best[problem.duties().get(duty).slot()] == duty && presence.rested(person, best) && more < least) {
                    least = more;
                    who = person;
                    how = best;
                }
            }
            presence.put(person, before);
        }
        if (who < 0) {
            return false;
        }
        presence.lift(who);
        presence.put(who, how);
        return true;
    }

    /** Duties under their least, each with every duty that costs less to leave undone and takes its room. */
    List<Opening> lacking() {
        var openings = new ArrayList<Opening>();
        for (var number = 0; number < problem.duties().size(); number++) {
            var cover = problem.duties().get(number).cover();
            if (presence.on(number) >= cover.least()) {
                continue;
            }
            var rivals = presence.rivals(number);
            for (var rival : rivals) {
                if (problem.duties().get(rival).cover().cost(0) < cover.cost(0)) {
                    openings.add(new Opening(number, rival));
                }
            }
            if (rivals.isEmpty()) {
                openings.add(new Opening(number, Roster.FREE));
            }
        }
        return openings;
    }

    /** How good the whole is, and the weeks to go back to. */
    State state() {
        var cost = presence.cost();
        for (var person = 0; person < weeks.size(); person++) {
            cost += weeks.get(person).cost(presence.week(person));
        }
        return new State(presence.broken(), cost, presence.saved());
    }

    /**
     * Everybody's weeks at one moment.
     *
     * @see Costs which counts the same, a hundred times slower
     */
    static final class State {

        private final int broken;
        private final long cost;
        private final int[][] weeks;

        private State(int broken, long cost, int[][] weeks) {
            this.broken = broken;
            this.cost = cost;
            this.weeks = weeks;
        }

        long cost() {
            return cost;
        }

        /** Nobody lacks those who must be beside them, before all that is only better or worse. */
        boolean isBetterThan(State other) {
            return broken == other.broken ? cost < other.cost : broken < other.broken;
        }
    }

    private void marginal(int person, int[] before) {
        Arrays.fill(prices, 0);
        for (var duty : weeks.get(person).possible()) {
            prices[duty] = presence.price(
                    person, duty, before[problem.duties().get(duty).slot()] == duty);
        }
    }

    private double real(int person, int[] duties) {
        var cost = (double) weeks.get(person).cost(duties);
        for (var duty : duties) {
            cost += duty == Roster.FREE ? 0 : prices[duty];
        }
        return cost;
    }
}
