package fr.declic.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Breach;
import java.util.List;
import java.util.stream.Stream;

/** What keeps a week from being published, each with who and how many hours; then what is only worth knowing before. */
class VerdictPanel extends Section {

    VerdictPanel(WeekPlan plan) {
        addClassName("panel");
        var verdict = plan.verdict();
        var words = new BreachWords(plan, plan.publishable());
        list(
                "planning.obstacles",
                verdict.refused().stream().map(words::refused).distinct().toList());
        list(
                "planning.unreachable",
                Stream.concat(
                                before(plan, verdict.unreachable()).map(words::unreachable),
                                before(plan, verdict.withoutRoom()).map(words::withoutRoom))
                        .distinct()
                        .toList());
        setVisible(getChildren().findAny().isPresent());
    }

    /** Of whoever is not told yet: afterwards it is too late to know it before. */
    private static Stream<Breach> before(WeekPlan plan, List<Breach> breaches) {
        var toTell = plan.toTell();
        return breaches.stream().filter(breach -> !plan.published() || toTell.contains(breach.person()));
    }

    private void list(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            var list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            add(new H2(getTranslation(title, sentences.size())), list);
        }
    }
}
