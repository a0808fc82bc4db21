package fr.declic.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.WeekPlan;
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
                                verdict.unreachable().stream().map(words::unreachable),
                                verdict.withoutRoom().stream().map(words::withoutRoom))
                        .distinct()
                        .toList());
        setVisible(getChildren().findAny().isPresent());
    }

    private void list(String title, List<String> sentences) {
        if (!sentences.isEmpty()) {
            var list = new UnorderedList();
            sentences.forEach(sentence -> list.add(new ListItem(sentence)));
            add(new H2(getTranslation(title, sentences.size())), list);
        }
    }
}
