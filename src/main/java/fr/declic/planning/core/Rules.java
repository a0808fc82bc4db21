package fr.declic.planning.core;

import fr.declic.planning.core.Breach.Kind;
import fr.declic.planning.core.SharedLimit.Counts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Looks at a roster by itself, without the solver: every hard rule it breaks. A move by hand is checked by it at once, and the
 * tests hold the solver against it.
 */
public final class Rules {

    private final RosterProblem problem;
    private final Rests rests;

    public Rules(RosterProblem problem) {
        this.problem = problem;
        rests = new Rests(problem);
    }

    /** In the order of people, then of duties; none when every hard rule holds. */
    public List<Breach> breaches(Roster roster) {
        var found = new ArrayList<Breach>();
        for (var person = 0; person < problem.people().size(); person++) {
            found.addAll(ofPerson(roster, person));
        }
        for (var duty = 0; duty < problem.duties().size(); duty++) {
            ofDuty(roster, duty, found);
        }
        shared(roster, found);
        return List.copyOf(found);
    }

    /** What a move would break that was not broken before. */
    public List<Breach> brokenBy(Roster before, Roster after) {
        var known = breaches(before);
        return breaches(after).stream()
                .filter(breach -> !known.contains(breach))
                .toList();
    }

    /** What one person's own week breaks. */
    List<Breach> ofPerson(Roster roster, int person) {
        var found = new ArrayList<Breach>();
        var worker = problem.people().get(person);
        var held = new ArrayList<Duty>();
        for (var slot = 0; slot < problem.slots(); slot++) {
            var number = roster.at(person, slot);
            worker(worker, person, slot, number, found);
            if (number == Roster.FREE) {
                continue;
            }
            var duty = problem.duties().get(number);
            for (var before : held.reversed()) {
                if (problem.day(duty) - problem.day(before) > 1) {
                    break;
                }
                var at = slot;
                rests.between(worker, before, duty).ifPresent(kind -> found.add(new Breach(kind, person, at, number)));
            }
            held.add(duty);
        }
        for (var week = 0; week < rests.weeks(); week++) {
            if (!rests.restsIn(week, worker, held)) {
                found.add(new Breach(Kind.WEEKLY_REST, person, Roster.FREE, Roster.FREE));
            }
        }
        for (var window : worker.hours()) {
            var worked = roster.worked(problem, person, window);
            if (worked > Math.max(window.most(), heldIn(worker, window))) {
                found.add(new Breach(Kind.HOURS_OVER, person, Roster.FREE, Roster.FREE));
            } else if (worked < window.least()) {
                found.add(new Breach(Kind.HOURS_SHORT, person, Roster.FREE, Roster.FREE));
            }
        }
        var pattern = worker.pattern();
        if (pattern != null && !new Series(problem, roster, person).follows(pattern)) {
            found.add(new Breach(Kind.PATTERN, person, Roster.FREE, Roster.FREE));
        }
        return found;
    }

    /** What was fixed by hand before counts even where it is too much: the rule then forbids anything more. */
    int heldIn(Worker worker, HoursWindow window) {
        return worker.held().entrySet().stream()
                .filter(held -> window.holds(held.getKey()) && held.getValue() != Roster.FREE)
                .map(held -> problem.duties().get(held.getValue()))
                .filter(worker::may)
                .mapToInt(Duty::length)
                .sum();
    }

    private void worker(Worker worker, int person, int slot, int number, List<Breach> found) {
        var held = worker.held().get(slot);
        if (held != null
                && held != number
                && (held == Roster.FREE || worker.may(problem.duties().get(held)))) {
            found.add(new Breach(Kind.LOCKED, person, slot, number));
        }
        if (number == Roster.FREE) {
            return;
        }
        var duty = problem.duties().get(number);
        if (!worker.slots().contains(slot)) {
            found.add(new Breach(Kind.OUTSIDE_HALF_DAYS, person, slot, number));
        } else if (worker.absent().contains(slot)) {
            found.add(new Breach(Kind.ABSENT, person, slot, number));
        }
        if (!worker.can().contains(duty.activity()) && !worker.learns().contains(duty.activity())) {
            found.add(new Breach(Kind.CANNOT, person, slot, number));
        }
        rests.alone(worker, duty).ifPresent(kind -> found.add(new Breach(kind, person, slot, number)));
    }

    private void ofDuty(Roster roster, int number, List<Breach> found) {
        var duty = problem.duties().get(number);
        var there = roster.on(number, duty.slot()).boxed().toList();
        if (there.size() > duty.cover().most()) {
            found.add(new Breach(Kind.TOO_MANY, Roster.FREE, duty.slot(), number));
        }
        if (there.isEmpty()) {
            return;
        }
        for (var knowledge : duty.mustKnow()) {
            if (there.stream().noneMatch(person -> worker(person).knows().contains(knowledge))) {
                found.add(new Breach(Kind.NOBODY_KNOWS, Roster.FREE, duty.slot(), number));
            }
        }
        var someoneCan = there.stream().anyMatch(person -> worker(person).can().contains(duty.activity()));
        for (var person : there) {
            if (!someoneCan && !worker(person).can().contains(duty.activity())) {
                found.add(new Breach(Kind.LEARNER_ALONE, person, duty.slot(), number));
            }
            var tutors = worker(person).tutors();
            if (!tutors.isEmpty() && there.stream().noneMatch(tutors::contains)) {
                found.add(new Breach(Kind.NO_TUTOR, person, duty.slot(), number));
            }
        }
        for (var pair : problem.apart()) {
            if (there.contains(pair.one()) && there.contains(pair.other())) {
                found.add(new Breach(Kind.APART, pair.one(), duty.slot(), number));
            }
        }
    }

    private void shared(Roster roster, List<Breach> found) {
        for (var limit : problem.limits()) {
            for (var slot = 0; slot < problem.slots(); slot++) {
                var at = slot;
                var users = IntStream.range(0, roster.people())
                        .map(person -> roster.at(person, at))
                        .filter(duty -> duty != Roster.FREE)
                        .filter(duty -> limit.activities()
                                .contains(problem.duties().get(duty).activity()));
                var used = limit.counts() == Counts.PEOPLE
                        ? users.count()
                        : users.distinct().count();
                if (used > limit.most()) {
                    found.add(new Breach(Kind.SHARED_LIMIT, Roster.FREE, slot, Roster.FREE));
                }
            }
        }
    }

    private Worker worker(int person) {
        return problem.people().get(person);
    }

    /** Somebody's days in a row, for those who have a {@link Pattern}. */
    private record Series(RosterProblem problem, Roster roster, int person) {

        boolean follows(Pattern pattern) {
            var days = problem.days().isEmpty() ? 0 : problem.days().getLast() + 1;
            var works = new boolean[days];
            var done = new HashMap<Integer, Integer>();
            for (var slot = 0; slot < problem.slots(); slot++) {
                var duty = roster.at(person, slot);
                if (duty != Roster.FREE) {
                    works[problem.days().get(slot)] = true;
                    done.merge(problem.duties().get(duty).activity(), 1, Integer::sum);
                }
            }
            return pattern.mostOf().entrySet().stream().allMatch(most -> few(done, most))
                    && inARow(works, pattern)
                    && weekends(works) <= pattern.mostWeekends();
        }

        private static boolean few(Map<Integer, Integer> done, Map.Entry<Integer, Integer> most) {
            return done.getOrDefault(most.getKey(), 0) <= most.getValue();
        }

        private static boolean inARow(boolean[] works, Pattern pattern) {
            var start = 0;
            for (var day = 1; day <= works.length; day++) {
                if (day < works.length && works[day] == works[start]) {
                    continue;
                }
                var length = day - start;
                var inside = start > 0 && day < works.length;
                if (works[start]
                        && (length > pattern.longestSeries() || (inside && length < pattern.shortestSeries()))) {
                    return false;
                }
                if (!works[start] && inside && length < pattern.shortestRest()) {
                    return false;
                }
                start = day;
            }
            return true;
        }

        private static int weekends(boolean[] works) {
            var count = 0;
            for (var saturday = 5; saturday < works.length; saturday += 7) {
                if (works[saturday] || (saturday + 1 < works.length && works[saturday + 1])) {
                    count++;
                }
            }
            return count;
        }
    }
}
