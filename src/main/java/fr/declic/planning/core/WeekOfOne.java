package fr.declic.planning.core;

import java.util.ArrayList;
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

    /** What may be done on one day, a choice by column; {@code parts} has its duties. */
    private record Day(List<List<Integer>> parts, List<Integer> lengths, List<Double> costs, List<Boolean> learning) {}

    private final RosterProblem problem;
    private final Grid grid;
    private final Worker worker;
    private final HoursWindow window;
    private final int gap;
    private final boolean learner;
    private final int[][][] parts;
    private final int[][] lengths;
    private final double[][] costs;
    private final boolean[][] learning;
    private final double[] ofHours;

    /** @param gap how near they could come to their hours */
    WeekOfOne(RosterProblem problem, Grid grid, int person, int gap) {
        this.problem = problem;
        this.grid = grid;
        worker = problem.people().get(person);
        window = worker.hours().getFirst();
        this.gap = gap;
        learner = problem.weights().growth() > 0 && Costs.canLearn(problem, worker);
        var days = days();
        parts = days.stream()
                .map(day -> day.parts().stream()
                        .map(part -> part.stream().mapToInt(duty -> duty).toArray())
                        .toArray(int[][]::new))
                .toArray(int[][][]::new);
        lengths = days.stream()
                .map(day -> day.lengths().stream().mapToInt(length -> length).toArray())
                .toArray(int[][]::new);
        costs = days.stream()
                .map(day -> day.costs().stream().mapToDouble(cost -> cost).toArray())
                .toArray(double[][]::new);
        learning = new boolean[days.size()][];
        for (var day = 0; day < learning.length; day++) {
            var flags = days.get(day).learning();
            learning[day] = new boolean[flags.size()];
            for (var choice = 0; choice < flags.size(); choice++) {
                learning[day][choice] = flags.get(choice);
            }
        }
        ofHours = IntStream.rangeClosed(0, most()).mapToDouble(this::ofHours).toArray();
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
        var width = ofHours.length;
        var states = learner ? 2 * width : width;
        var reached = new double[parts.length + 1][states];
        var taken = new int[parts.length][states];
        for (var row : reached) {
            Arrays.fill(row, NEVER);
        }
        reached[0][0] = 0;
        var cheapest = new double[2 * width];
        var which = new int[2 * width];
        for (var day = 0; day < parts.length; day++) {
            ofDay(day, prices, cheapest, which);
            var from = reached[day];
            var to = reached[day + 1];
            for (var more = 0; more < (learner ? 2 * width : width); more++) {
                if (cheapest[more] == NEVER) {
                    continue;
                }
                var learns = more >= width;
                var length = learns ? more - width : more;
                for (var state = 0; state < states; state++) {
                    if (from[state] == NEVER) {
                        continue;
                    }
                    var had = state >= width;
                    var sum = (had ? state - width : state) + length;
                    if (sum >= width) {
                        continue;
                    }
                    var next = had || learns ? width + sum : sum;
                    var cost = from[state] + cheapest[more];
                    if (cost < to[next]) {
                        to[next] = cost;
                        taken[day][next] = which[more] * states + state;
                    }
                }
            }
        }
        return back(reached[parts.length], taken, states, width);
    }

    private void ofDay(int day, double[] prices, double[] cheapest, int[] which) {
        Arrays.fill(cheapest, NEVER);
        var width = ofHours.length;
        for (var choice = 0; choice < parts[day].length; choice++) {
            var cost = costs[day][choice];
            for (var duty : parts[day][choice]) {
                cost += prices[duty];
            }
            if (lengths[day][choice] >= width) {
                continue;
            }
            var at = lengths[day][choice] + (learner && learning[day][choice] ? width : 0);
            if (cost < cheapest[at]) {
                cheapest[at] = cost;
                which[at] = choice;
            }
        }
    }

    private Best back(double[] last, int[][] taken, int states, int width) {
        var best = NEVER;
        var end = 0;
        for (var state = 0; state < states; state++) {
            var waits = learner && state < width ? problem.weights().growth() : 0;
            var cost = last[state] + ofHours[state >= width ? state - width : state] + waits;
            if (cost < best) {
                best = cost;
                end = state;
            }
        }
        var duties = new int[problem.slots()];
        Arrays.fill(duties, Roster.FREE);
        for (var day = parts.length - 1; day >= 0 && best < NEVER; day--) {
            var choice = taken[day][end] / states;
            for (var duty : parts[day][choice]) {
                duties[problem.duties().get(duty).slot()] = duty;
            }
            end = taken[day][end] % states;
        }
        return new Best(best, duties);
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

    /** Numbers of the duties they could have. */
    int[] possible() {
        return Arrays.stream(parts)
                .flatMap(Arrays::stream)
                .flatMapToInt(Arrays::stream)
                .distinct()
                .toArray();
    }

    private double ofHours(int sum) {
        var weights = problem.weights();
        return (double) weights.hours() * Math.max(0, Math.abs(sum - window.aim()) - gap)
                + (double) weights.lacking() * Math.max(0, window.least() - sum);
    }

    private int most() {
        return Math.max(window.most(), new Rules(problem).heldIn(worker, window));
    }

    private List<Day> days() {
        var rests = new Rests(problem);
        var days = new ArrayList<Day>();
        var slot = 0;
        while (slot < problem.slots()) {
            var day = new Day(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            var date = problem.days().get(slot);
            var first = slot;
            while (slot < problem.slots() && problem.days().get(slot).equals(date)) {
                slot++;
            }
            combine(rests, first, slot, new ArrayList<>(), day);
            days.add(day);
        }
        return days;
    }

    private void combine(Rests rests, int slot, int end, List<Integer> taken, Day day) {
        if (slot == end) {
            var part = new ArrayList<Integer>();
            var length = 0;
            var learns = false;
            for (var number : taken) {
                if (number != Roster.FREE) {
                    part.add(number);
                    length += problem.duties().get(number).length();
                    learns |= worker.learns()
                            .contains(problem.duties().get(number).activity());
                }
            }
            day.parts().add(part);
            day.lengths().add(length);
            day.costs().add(own(end - taken.size(), taken));
            day.learning().add(learns);
            return;
        }
        for (var choice : choices(rests, slot)) {
            if (choice == Roster.FREE || fits(rests, taken, choice)) {
                taken.add(choice);
                combine(rests, slot + 1, end, taken, day);
                taken.removeLast();
            }
        }
    }

    private boolean fits(Rests rests, List<Integer> taken, int choice) {
        for (var before : taken) {
            if (before != Roster.FREE
                    && rests.between(
                                    worker,
                                    problem.duties().get(before),
                                    problem.duties().get(choice))
                            .isPresent()) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> choices(Rests rests, int slot) {
        var held = worker.held().get(slot);
        if (held != null && (held == Roster.FREE || worker.may(problem.duties().get(held)))) {
            return List.of(held);
        }
        var choices = new ArrayList<>(List.of(Roster.FREE));
        for (var number : grid.of(slot)) {
            var duty = problem.duties().get(number);
            if (worker.may(duty) && rests.alone(worker, duty).isEmpty()) {
                choices.add(number);
            }
        }
        return choices;
    }

    /** Change, wishes, and each turn as if it were the first one: a later one costs more, never less. */
    private double own(int first, List<Integer> taken) {
        var cost = 0.0;
        for (var at = 0; at < taken.size(); at++) {
            int duty = taken.get(at);
            var told = worker.published().get(first + at);
            cost += told != null && told != duty ? problem.weights().change() : 0;
            cost += duty != Roster.FREE && problem.duties().get(duty).turn()
                    ? problem.weights().turn() * (worker.turns() + 1)
                    : 0;
            for (var asked : worker.preferences()) {
                if (problem.duties().get(asked.duty()).slot() == first + at) {
                    cost += asked.duty() == duty ? asked.held() : asked.notHeld();
                }
            }
        }
        return cost;
    }
}
