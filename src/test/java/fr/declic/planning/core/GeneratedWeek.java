package fr.declic.planning.core;

import fr.declic.planning.core.SharedLimit.Counts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A week of an EBE that does not exist, the same for the same seed: ten half-days whose lengths differ from activity to activity,
 * people who come on some of them, need of about as many hours as there are, and some of everything that stands in the way.
 */
final class GeneratedWeek {

    private static final int SLOTS = 10;
    private static final int[] CONTRACTS = {64, 70, 80, 96, 96, 96, 104, 112, 120, 140};

    private final Random random;
    private final int people;
    private final int activities;

    private GeneratedWeek(int people, int activities, int seed) {
        this.people = people;
        this.activities = activities;
        random = new Random(seed);
    }

    static RosterProblem of(int people, int activities, int seed) {
        return new GeneratedWeek(people, activities, seed).problem();
    }

    /** The same week, told as in this roster, with some people away: what a manager looks at again on another day. */
    static RosterProblem again(RosterProblem problem, Roster told, int seed) {
        var random = new Random(seed);
        var changed = problem;
        for (var person = 0; person < told.people(); person++) {
            var row = person;
            var published = new HashMap<Integer, Integer>();
            IntStream.range(0, SLOTS).forEach(slot -> published.put(slot, told.at(row, slot)));
            var worker = problem.people().get(person).told(published);
            if (random.nextInt(20) == 0) {
                var day = random.nextInt(5);
                worker = excused(worker, Set.of(2 * day, 2 * day + 1));
            }
            changed = changed.with(person, worker);
        }
        return changed;
    }

    /** Away on these half-days, whose share of the hours is not made up. */
    private static Worker excused(Worker worker, Set<Integer> away) {
        var missed = away.stream().filter(worker.slots()::contains).count();
        var hours = worker.hours().getFirst();
        var share = (int) (hours.aim() * missed / worker.slots().size());
        var less = new HoursWindow(
                0, SLOTS - 1, Math.max(0, hours.least() - share), hours.most() - share, hours.aim() - share);
        var other = Worker.of(worker.slots(), worker.can(), List.of(less))
                .absentOn(away)
                .learning(worker.learns())
                .knowing(worker.knows())
                .beside(worker.tutors())
                .told(worker.published())
                .having(worker.turns(), worker.lastEnd());
        return worker.partTime() ? other : other.fullTime();
    }

    private RosterProblem problem() {
        var duties = new ArrayList<Duty>();
        var workers = new ArrayList<Worker>();
        var abilities = new ArrayList<Set<Integer>>();
        var able = new int[activities];
        var halfDays = 0;
        for (var person = 0; person < people; person++) {
            var contract = CONTRACTS[random.nextInt(CONTRACTS.length)];
            var count = Math.min(SLOTS, contract / 14 + 1 + random.nextInt(3));
            halfDays += contract / 14;
            var can = some(activities, Math.min(activities, 6 + random.nextInt(5)));
            can.forEach(activity -> able[activity]++);
            abilities.add(can);
            var cap = Math.min(contract + 7, contract == 140 ? 140 : 139);
            var window = new HoursWindow(0, SLOTS - 1, contract - 7, cap, contract);
            var worker = Worker.of(some(SLOTS, count), can, List.of(window));
            workers.add(contract == 140 ? worker.fullTime() : worker);
        }
        var perDuty = halfDays / (activities * SLOTS * 0.9);
        for (var activity = 0; activity < activities; activity++) {
            var size = Math.max(1, perDuty * (0.6 + 0.8 * random.nextDouble()));
            for (var slot = 0; slot < SLOTS; slot++) {
                if (random.nextInt(10) > 0) {
                    duties.add(duty(activity, slot, size));
                }
            }
        }
        for (var person = 0; person < people; person++) {
            workers.set(person, wishes(workers.get(person), abilities));
        }
        var apart = new HashSet<Pair>();
        for (var pair = 0; pair < people / 30; pair++) {
            var one = random.nextInt(people - 1);
            apart.add(new Pair(one, one + 1 + random.nextInt(people - one - 1)));
        }
        return RosterProblem.of(days(), duties, workers).with(apart, limits(perDuty));
    }

    private static List<Integer> days() {
        return IntStream.range(0, SLOTS).mapToObj(slot -> slot / 2).toList();
    }

    private Duty duty(int activity, int slot, double size) {
        var day = slot / 2 * 24 * 60;
        var morning = slot % 2 == 0;
        var start = day + (morning ? 8 * 60 + 30 * random.nextInt(3) : 13 * 60 + 15 * random.nextInt(3));
        var length = 12 + random.nextInt(morning ? 5 : 4);
        var best = (int) Math.max(1, Math.round(size + random.nextInt(3) - 1));
        var least = Math.max(1, best - 1 - random.nextInt(2));
        var mustKnow = activity % 5 == 0 ? Set.of(activity) : Set.<Integer>of();
        var turn = activity % 4 == 3 && slot == SLOTS - 1;
        return new Duty(
                slot,
                activity,
                start,
                start + length * 15,
                length,
                0,
                Cover.of(least, best, best + 2 + random.nextInt(3)),
                mustKnow,
                turn);
    }

    private Worker wishes(Worker worker, List<Set<Integer>> abilities) {
        var wished = worker;
        var knows = new HashSet<Integer>();
        for (var activity : worker.can().stream().sorted().toList()) {
            if (random.nextInt(3) > 0) {
                knows.add(activity);
            }
        }
        wished = wished.knowing(knows).having(random.nextInt(4), Worker.LONG_AGO);
        if (random.nextInt(4) == 0) {
            wished = wished.learning(Set.of(random.nextInt(activities)));
        }
        if (random.nextInt(12) == 0) {
            var near = new ArrayList<Integer>();
            for (var other = 0; other < abilities.size(); other++) {
                var shared = new HashSet<>(abilities.get(other));
                shared.retainAll(worker.can());
                if (!abilities.get(other).equals(worker.can()) && shared.size() >= Math.min(2, activities / 10)) {
                    near.add(other);
                }
            }
            wished = near.size() < 5 ? wished : wished.beside(Set.copyOf(near));
        }
        return wished;
    }

    private List<SharedLimit> limits(double perDuty) {
        var room = (int) Math.max(4, perDuty * 5);
        return List.of(
                new SharedLimit(Set.of(1, 2, 4, 6), room, Counts.PEOPLE),
                new SharedLimit(Set.of(7, 8, 9), 2, Counts.ACTIVITIES));
    }

    private Set<Integer> some(int from, int count) {
        var all = new ArrayList<>(IntStream.range(0, from).boxed().toList());
        Collections.shuffle(all, random);
        return Set.copyOf(all.subList(0, count));
    }
}
