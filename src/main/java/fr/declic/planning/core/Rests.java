package fr.declic.planning.core;

import fr.declic.planning.core.Breach.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What one person's duties may not be to one another: rest by day and week, pauses, the length of a day. */
final class Rests {

    private static final int DAY = 24 * 60;
    private static final int WEEK = 7;

    private final RosterProblem problem;
    private final LabourRules law;
    private final int earliest;

    Rests(RosterProblem problem) {
        this.problem = problem;
        law = problem.law();
        earliest = problem.duties().stream()
                .mapToInt(duty -> duty.start() - problem.day(duty) * DAY)
                .min()
                .orElse(0);
    }

    /** Why nobody, or not this person, may have this duty even alone. */
    Optional<Kind> alone(Worker person, Duty duty) {
        if (duty.start() - person.lastEnd() < law.dailyRest()) {
            return Optional.of(Kind.DAILY_REST);
        }
        if (duty.end() - duty.start() > law.workWithoutPause() && duty.pause() < law.pause()) {
            return Optional.of(Kind.BREAK);
        }
        return duty.length() * law.unit() > law.longestDay() ? Optional.of(Kind.LONG_DAY) : Optional.empty();
    }

    /** Why one person may not have both. */
    Optional<Kind> between(Worker person, Duty first, Duty next) {
        var days = problem.day(next) - problem.day(first);
        var gap = next.start() - first.end();
        if (days == 0) {
            return inOneDay(person, first, next, gap);
        }
        if (gap < law.dailyRest()) {
            return Optional.of(Kind.DAILY_REST);
        }
        return days == 1 && problem.successions().contains(new Succession(first.activity(), next.activity()))
                ? Optional.of(Kind.PATTERN)
                : Optional.empty();
    }

    private Optional<Kind> inOneDay(Worker person, Duty first, Duty next, int gap) {
        if ((first.length() + next.length()) * law.unit() > law.longestDay()) {
            return Optional.of(Kind.LONG_DAY);
        }
        var unbroken = first.end() - first.start() + next.end() - next.start() > law.workWithoutPause()
                && first.pause() < law.pause()
                && next.pause() < law.pause();
        if (gap < 0 || (gap < law.pause() && unbroken)) {
            return Optional.of(Kind.BREAK);
        }
        return person.partTime() && gap > law.longestInterruption() ? Optional.of(Kind.INTERRUPTION) : Optional.empty();
    }

    int weeks() {
        return problem.days().isEmpty() ? 0 : problem.days().getLast() / WEEK + 1;
    }

    /** Whether somebody with these duties rests long enough in a row in that week. */
    boolean restsIn(int week, Worker person, List<Duty> held) {
        var from = week * WEEK * DAY;
        var to = from + WEEK * DAY;
        var sorted = new ArrayList<>(held);
        sorted.sort(Comparator.comparingInt(Duty::start));
        var rested = Math.max(from, person.lastEnd());
        for (var duty : sorted) {
            if (duty.start() - rested >= law.weeklyRest() && duty.start() > from && rested < to) {
                return true;
            }
            rested = Math.max(rested, duty.end());
        }
        return rested < to && rested + law.weeklyRest() <= Math.max(end(), to + earliest);
    }

    /** When a week's rest of this person could begin, if it must be seen to at all; empty when they rest whatever they do. */
    List<Integer> restStarts(int week, Worker person, List<Duty> possible) {
        var from = week * WEEK * DAY;
        var to = from + WEEK * DAY;
        var starts = new TreeSet<Integer>();
        starts.add(Math.max(from, person.lastEnd()));
        possible.stream().map(Duty::end).filter(end -> end >= from && end < to).forEach(starts::add);
        var latest = Math.max(end(), to + earliest) - law.weeklyRest();
        starts.removeIf(start -> start > latest);
        for (var start : starts) {
            if (possible.stream().noneMatch(duty -> disturbs(start, duty))) {
                return List.of();
            }
        }
        return List.copyOf(starts);
    }

    boolean disturbs(int restStart, Duty duty) {
        return duty.start() < restStart + law.weeklyRest() && duty.end() > restStart;
    }

    /** The first start that may follow the horizon. */
    private int end() {
        return weeks() * WEEK * DAY + earliest;
    }
}
