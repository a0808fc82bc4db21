package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.List;

/**
 * A duty that has fewer people than it needs, and why those who know it are not there.
 *
 * @param missing people under the least
 * @param people who know the activity and are not on this duty
 */
public record Unmet(int duty, int missing, List<Why> people) {

    public Unmet {
        people = List.copyOf(people);
    }

    /** Why one person who knows it is not there. */
    public record Why(int person, Reason reason) {}

    /** Put into words by the key {@code planning.why.<value>}. */
    public enum Reason {
        OTHER_HALF_DAYS,
        ABSENT,
        ELSEWHERE,
        HOURS_REACHED,
        /** Rest, rooms, and who works beside whom: one answer for all of these, so that none can be guessed. */
        OTHERWISE
    }

    /** In the order of the duties; none when every need is covered. */
    public static List<Unmet> in(RosterProblem problem, Roster roster) {
        var unmet = new ArrayList<Unmet>();
        for (var number = 0; number < problem.duties().size(); number++) {
            var duty = problem.duties().get(number);
            var there = (int) roster.on(number, duty.slot()).count();
            if (there < duty.cover().least()) {
                unmet.add(new Unmet(number, duty.cover().least() - there, why(problem, roster, number)));
            }
        }
        return unmet;
    }

    private static List<Why> why(RosterProblem problem, Roster roster, int number) {
        var duty = problem.duties().get(number);
        var people = new ArrayList<Why>();
        for (var person = 0; person < problem.people().size(); person++) {
            var worker = problem.people().get(person);
            if (worker.can().contains(duty.activity()) && roster.at(person, duty.slot()) != number) {
                people.add(new Why(person, reason(problem, roster, person, duty)));
            }
        }
        return people;
    }

    private static Reason reason(RosterProblem problem, Roster roster, int person, Duty duty) {
        var worker = problem.people().get(person);
        if (!worker.slots().contains(duty.slot())) {
            return Reason.OTHER_HALF_DAYS;
        }
        if (worker.absent().contains(duty.slot())) {
            return Reason.ABSENT;
        }
        if (roster.at(person, duty.slot()) != Roster.FREE) {
            return Reason.ELSEWHERE;
        }
        var full = worker.hours().stream()
                .anyMatch(window -> window.holds(duty.slot())
                        && roster.worked(problem, person, window) + duty.length() > window.most());
        return full ? Reason.HOURS_REACHED : Reason.OTHERWISE;
    }
}
