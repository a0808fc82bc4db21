package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What one person may do on one day, and what it costs them whatever the others do. Of the combinations that count the same hours,
 * and in which one learns or does not, only the cheapest one matters: they are of one kind.
 */
final class DayOfOne {

    /** By combination. */
    private final int[][] duties;

    private final double[] costs;
    private final int[] kinds;
    /** By kind. */
    private final int[] lengths;

    private final boolean[] learning;

    private DayOfOne(List<Combination> combinations, boolean learner) {
        duties = combinations.stream().map(Combination::duties).toArray(int[][]::new);
        costs = combinations.stream().mapToDouble(Combination::cost).toArray();
        var different =
                combinations.stream().map(one -> one.kind(learner)).distinct().toList();
        kinds = combinations.stream()
                .mapToInt(one -> different.indexOf(one.kind(learner)))
                .toArray();
        lengths = different.stream().mapToInt(Kind::length).toArray();
        learning = new boolean[lengths.length];
        for (var kind = 0; kind < learning.length; kind++) {
            learning[kind] = different.get(kind).learning();
        }
    }

    /** All the days of the problem, in their order. */
    static List<DayOfOne> all(RosterProblem problem, Grid grid, Worker worker, boolean learner) {
        var days = new ArrayList<DayOfOne>();
        var slot = 0;
        while (slot < problem.slots()) {
            var date = problem.days().get(slot);
            var first = slot;
            while (slot < problem.slots() && problem.days().get(slot).equals(date)) {
                slot++;
            }
            var found = new Finder(problem, grid, worker, first, slot).found();
            days.add(new DayOfOne(found, learner));
        }
        return days;
    }

    int kinds() {
        return lengths.length;
    }

    int length(int kind) {
        return lengths[kind];
    }

    boolean isLearning(int kind) {
        return learning[kind];
    }

    int longest() {
        return Arrays.stream(lengths).max().orElse(0);
    }

    /** Numbers of the duties in it, some more than once. */
    IntStream possible() {
        return Arrays.stream(duties).flatMapToInt(Arrays::stream);
    }

    Offer at(double[] prices) {
        return new Offer(prices);
    }

    /** The cheapest combination of each kind when every duty has a price. */
    final class Offer {

        private final double[] cheapest = new double[lengths.length];
        private final int[] which = new int[lengths.length];

        private Offer(double[] prices) {
            Arrays.fill(cheapest, Double.POSITIVE_INFINITY);
            for (var combination = 0; combination < duties.length; combination++) {
                var cost = costs[combination];
                for (var duty : duties[combination]) {
                    cost += prices[duty];
                }
                var kind = kinds[combination];
                if (cost < cheapest[kind]) {
                    cheapest[kind] = cost;
                    which[kind] = combination;
                }
            }
        }

        double cost(int kind) {
            return cheapest[kind];
        }

        int[] duties(int kind) {
            return duties[which[kind]];
        }
    }

    private record Kind(int length, boolean learning) {}

    /** One thing for each slot of the day, or nothing. */
    private static final class Combination {

        private final int[] duties;
        private final double cost;
        private final int length;
        private final boolean learning;

        private Combination(int[] duties, double cost, int length, boolean learning) {
            this.duties = duties;
            this.cost = cost;
            this.length = length;
            this.learning = learning;
        }

        private int[] duties() {
            return duties;
        }

        private double cost() {
            return cost;
        }

        private Kind kind(boolean learner) {
            return new Kind(length, learner && learning);
        }
    }

    /** Goes through everything that one may do on a day. */
    private static final class Finder {

        private final RosterProblem problem;
        private final Grid grid;
        private final Worker worker;
        private final Rests rests;
        private final int first;
        private final int end;
        private final List<Combination> found = new ArrayList<>();

        private Finder(RosterProblem problem, Grid grid, Worker worker, int first, int end) {
            this.problem = problem;
            this.grid = grid;
            this.worker = worker;
            this.first = first;
            this.end = end;
            rests = new Rests(problem);
        }

        private List<Combination> found() {
            combine(new ArrayList<>());
            return found;
        }

        private void combine(List<Integer> taken) {
            var slot = first + taken.size();
            if (slot == end) {
                found.add(combination(taken));
                return;
            }
            for (var choice : choices(slot)) {
                if (choice == Roster.FREE || fits(taken, choice)) {
                    taken.add(choice);
                    combine(taken);
                    taken.removeLast();
                }
            }
        }

        private Combination combination(List<Integer> taken) {
            var numbers = taken.stream()
                    .mapToInt(number -> number)
                    .filter(number -> number != Roster.FREE)
                    .toArray();
            var length = 0;
            var learning = false;
            for (var number : numbers) {
                var duty = problem.duties().get(number);
                length += duty.length();
                learning |= worker.learns().contains(duty.activity());
            }
            return new Combination(numbers, own(taken), length, learning);
        }

        private boolean fits(List<Integer> taken, int choice) {
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

        private List<Integer> choices(int slot) {
            var held = worker.held().get(slot);
            if (held != null
                    && (held == Roster.FREE || worker.may(problem.duties().get(held)))) {
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
        private double own(List<Integer> taken) {
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
}
