package fr.declic.planning.core;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The cheapest week of one person when every duty has a price: exact, by going through the days with the hours reached so far. The
 * rest between two days is left out, so it is a lower limit of the real cost, and nearly always the real one.
 */
final class WeekOfOne {

    private static final long TOO_LONG = 1_000_000_000;
    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final RosterProblem problem;
    private final Worker worker;
    private final HoursWindow window;
    private final int gap;
    private final boolean learner;
    private final List<DayOfOne> days;
    private final double[] ofHours;
    /** How many sums of hours may be reached before each day, and after the last; of no more than may be worked. */
    private final int[] widths;

    private final int[] possible;

    /** @param gap how near they could come to their hours */
    WeekOfOne(RosterProblem problem, Grid grid, int person, int gap) {
        this.problem = problem;
        worker = problem.people().get(person);
        window = worker.hours().getFirst();
        this.gap = gap;
        learner = problem.weights().growth() > 0 && Costs.canLearn(problem, worker);
        days = DayOfOne.all(problem, grid, worker, learner);
        ofHours = IntStream.rangeClosed(0, most()).mapToDouble(this::ofHours).toArray();
        widths = new int[days.size() + 1];
        widths[0] = 1;
        for (var day = 0; day < days.size(); day++) {
            widths[day + 1] =
                    Math.min(ofHours.length, widths[day] + days.get(day).longest());
        }
        possible = days.stream().flatMapToInt(DayOfOne::possible).distinct().toArray();
    }

    /** One window over everything, and no pattern of days: then a week of one can be taken by itself. */
    static boolean knows(RosterProblem problem) {
        return problem.people().stream()
                .allMatch(worker -> worker.pattern() == null
                        && worker.hours().size() == 1
                        && worker.hours().getFirst().firstSlot() == 0
                        && worker.hours().getFirst().lastSlot() == problem.slots() - 1);
    }

    /** A week at its price: what is done in each slot, or {@link Roster#FREE}. */
    static final class Best {

        private final double cost;
        private final int[] duties;

        private Best(double cost, int[] duties) {
            this.cost = cost;
            this.duties = duties;
        }

        double cost() {
            return cost;
        }

        int[] duties() {
            return duties;
        }
    }

    /** The cheapest week, the person's own wishes included. */
    Best cheapest(double[] prices) {
        var offers = days.stream().map(day -> day.at(prices)).toArray(DayOfOne.Offer[]::new);
        var reached = new double[offers.length + 1][];
        reached[0] = new double[learner ? 2 : 1];
        Arrays.fill(reached[0], 1, reached[0].length, NEVER);
        for (var day = 0; day < offers.length; day++) {
            var before = widths[day];
            var after = widths[day + 1];
            var to = new double[learner ? 2 * after : after];
            Arrays.fill(to, NEVER);
            for (var kind = 0; kind < days.get(day).kinds(); kind++) {
                var price = offers[day].cost(kind);
                var length = days.get(day).length(kind);
                var learns = days.get(day).isLearning(kind);
                go(reached[day], 0, Math.min(before, after - length), price, to, learns ? after + length : length);
                if (learner) {
                    go(reached[day], before, Math.min(before, after - length), price, to, after + length);
                }
            }
            reached[day + 1] = to;
        }
        return back(reached, offers);
    }

    /** From sums of hours before a day to those after it. As plain as the processor likes it: nearly all the time is spent here. */
    private static void go(double[] from, int first, int count, double price, double[] to, int there) {
        for (var sum = 0; sum < count; sum++) {
            to[there + sum] = Math.min(to[there + sum], from[first + sum] + price);
        }
    }

    private Best back(double[][] reached, DayOfOne.Offer[] offers) {
        var best = NEVER;
        var end = 0;
        var last = reached[offers.length];
        var width = widths[offers.length];
        for (var state = 0; state < last.length; state++) {
            var waits = learner && state < width ? problem.weights().growth() : 0;
            var cost = last[state] + ofHours[state >= width ? state - width : state] + waits;
            if (cost < best) {
                best = cost;
                end = state;
            }
        }
        var duties = new int[problem.slots()];
        Arrays.fill(duties, Roster.FREE);
        for (var day = offers.length - 1; day >= 0 && best < NEVER; day--) {
            end = before(day, end, reached, offers[day], duties);
        }
        return new Best(best, duties);
    }

    /** Where the cheapest way to this state came from; what was done on that day is put down. */
    private int before(int day, int state, double[][] reached, DayOfOne.Offer offer, int[] duties) {
        var width = widths[day];
        var after = widths[day + 1];
        var has = state >= after;
        for (var kind = 0; kind < days.get(day).kinds(); kind++) {
            var sum = (has ? state - after : state) - days.get(day).length(kind);
            if (sum < 0 || sum >= width || (!has && days.get(day).isLearning(kind))) {
                continue;
            }
            for (var from = has ? sum + width : sum; from >= 0; from -= width) {
                var mayStay = from >= width || !has || days.get(day).isLearning(kind);
                if (mayStay && reached[day][from] + offer.cost(kind) == reached[day + 1][state]) {
                    for (var duty : offer.duties(kind)) {
                        duties[problem.duties().get(duty).slot()] = duty;
                    }
                    return from;
                }
            }
        }
        throw new IllegalStateException("No way to a sum that was reached");
    }

    /** What these duties cost this person, exactly. */
    long cost(int[] duties) {
        var sum = 0;
        var turns = 0;
        var learns = false;
        var cost = 0L;
        for (var slot = 0; slot < duties.length; slot++) {
            var told = worker.published().get(slot);
            cost += told != null && told != duties[slot] ? problem.weights().change() : 0;
            if (duties[slot] == Roster.FREE) {
                continue;
            }
            var duty = problem.duties().get(duties[slot]);
            sum += duty.length();
            learns |= worker.learns().contains(duty.activity());
            turns += duty.turn() ? 1 : 0;
        }
        for (var turn = 1; turn <= turns; turn++) {
            cost += (long) problem.weights().turn() * (worker.turns() + turn);
        }
        for (var asked : worker.preferences()) {
            var slot = problem.duties().get(asked.duty()).slot();
            cost += duties[slot] == asked.duty() ? asked.held() : asked.notHeld();
        }
        return cost
                + (sum < ofHours.length ? (long) ofHours[sum] : TOO_LONG)
                + (learner && !learns ? problem.weights().growth() : 0);
    }

    /** Numbers of the duties they could have; not to be written to. */
    int[] possible() {
        return possible;
    }

    private double ofHours(int sum) {
        var weights = problem.weights();
        return (double) weights.hours() * Math.max(0, Math.abs(sum - window.aim()) - gap)
                + (double) weights.lacking() * Math.max(0, window.least() - sum);
    }

    private int most() {
        return Math.max(window.most(), new Rules(problem).heldIn(worker, window));
    }
}
