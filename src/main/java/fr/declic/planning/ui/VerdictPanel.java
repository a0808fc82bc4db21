package fr.declic.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Breach;
import fr.declic.planning.core.Roster;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What keeps a week from being published, each with who and how many hours; then what is only worth knowing before. */
class VerdictPanel extends Section {

    private final WeekPlan plan;
    private final Roster roster;

    VerdictPanel(WeekPlan plan) {
        this.plan = plan;
        roster = plan.publishable();
        addClassName("panel");
        var verdict = plan.verdict();
        setVisible(!verdict.refused().isEmpty() || !verdict.unreachable().isEmpty());
        list(
                "planning.obstacles",
                verdict.refused().stream().map(this::refused).distinct().toList());
        list(
                "planning.unreachable",
                verdict.unreachable().stream().map(this::unreachable).distinct().toList());
    }

    private void list(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            var list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            add(new H2(getTranslation(title, sentences.size())), list);
        }
    }

    private String refused(Breach breach) {
        if (breach.kind().isOfHours()) {
            return hours(breach);
        }
        var when = breach.slot() == Roster.FREE
                ? getTranslation("planning.obstacle.thisWeek")
                : getTranslation("halfday." + WeekPlan.HALF_DAYS.get(breach.slot()));
        var what = breach.duty() == Roster.FREE ? "" : plan.work(breach.duty()).name();
        return getTranslation("planning.obstacle." + breach.kind().shown(), who(breach), when, what);
    }

    private String hours(Breach breach) {
        var person = plan.people().get(breach.person());
        var window = plan.problem().people().get(breach.person()).hours().getFirst();
        var least = window.least() + person.excused();
        var most = window.most() + person.excused();
        return getTranslation(
                least == most ? "planning.obstacle.hours.exactly" : "planning.obstacle.hours",
                person.name(),
                QuarterWords.of(worked(breach.person())),
                QuarterWords.of(least),
                QuarterWords.of(most));
    }

    private String unreachable(Breach breach) {
        var person = plan.people().get(breach.person());
        return getTranslation(
                "planning.unreachable.one",
                person.name(),
                QuarterWords.of(worked(breach.person())),
                QuarterWords.of(person.quarters()));
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
}
