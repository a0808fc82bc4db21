package fr.declic.planning.ui;

import com.vaadin.flow.component.UI;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Breach;
import fr.declic.planning.core.Roster;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A hard rule that a roster breaks, in a sentence: who, when, and how many hours. For those who may know of that EBE's people. */
final class BreachWords {

    private final WeekPlan plan;
    private final Roster roster;

    BreachWords(WeekPlan plan, Roster roster) {
        this.plan = plan;
        this.roster = roster;
    }

    String refused(Breach breach) {
        if (breach.kind().isOfHours()) {
            return hours(breach);
        }
        var when = breach.slot() == Roster.FREE
                ? say("planning.obstacle.thisWeek")
                : say("halfday." + WeekPlan.HALF_DAYS.get(breach.slot()));
        var what = breach.duty() == Roster.FREE ? "" : plan.work(breach.duty()).name();
        return say("planning.obstacle." + breach.kind().shown(), who(breach), when, what);
    }

    /** Hours that no week can give this person. */
    String unreachable(Breach breach) {
        return hoursOf("planning.unreachable.one", breach);
    }

    /** Hours for which there is no place left. */
    String withoutRoom(Breach breach) {
        return hoursOf("planning.unreachable.withoutRoom", breach);
    }

    private String hoursOf(String key, Breach breach) {
        var person = plan.people().get(breach.person());
        return say(key, person.name(), QuarterWords.of(worked(breach.person())), QuarterWords.of(person.quarters()));
    }

    private String hours(Breach breach) {
        var person = plan.people().get(breach.person());
        var window = plan.problem().people().get(breach.person()).hours().getFirst();
        var least = window.least() + person.excused();
        var most = window.most() + person.excused();
        return say(
                least == most ? "planning.obstacle.hours.exactly" : "planning.obstacle.hours",
                person.name(),
                QuarterWords.of(worked(breach.person())),
                QuarterWords.of(least),
                QuarterWords.of(most));
    }

    /** Hours of absences and closed days included: they count as done. */
    private int worked(int person) {
        var window = plan.problem().people().get(person).hours().getFirst();
        return roster.worked(plan.problem(), person, window)
                + plan.people().get(person).excused();
    }

    /** Where one answer stands for rest, rooms and who works beside whom, all who are there are named: none can be guessed. */
    private String who(Breach breach) {
        if (breach.kind().shown() != Breach.Shown.REST_OR_ROOM || breach.slot() == Roster.FREE) {
            return breach.person() == Roster.FREE ? "" : name(breach.person());
        }
        return IntStream.range(0, plan.people().size())
                .filter(person -> breach.duty() == Roster.FREE
                        ? roster.at(person, breach.slot()) != Roster.FREE
                        : roster.at(person, breach.slot()) == breach.duty())
                .mapToObj(this::name)
                .collect(Collectors.joining(", "));
    }

    private String name(int person) {
        return plan.people().get(person).name();
    }

    private static String say(String key, Object... values) {
        return UI.getCurrent().getTranslation(key, values);
    }
}
