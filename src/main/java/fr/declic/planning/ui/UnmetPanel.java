package fr.declic.planning.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Unmet;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;

/** What the week does not cover, in words, with who knows the work and is not there. */
class UnmetPanel extends Section {

    UnmetPanel(WeekPlan plan) {
        addClassName("panel");
        var unmet = Unmet.in(plan.problem(), plan.roster());
        setVisible(!unmet.isEmpty());
        var list = new UnorderedList();
        unmet.forEach(one -> list.add(new ListItem(sentence(plan, one))));
        add(new H2(getTranslation("planning.unmet", unmet.size())), list);
    }

    private String sentence(WeekPlan plan, Unmet unmet) {
        var slot = plan.problem().duties().get(unmet.duty()).slot();
        var sentence = new StringBuilder(getTranslation(
                "planning.unmet.one",
                getTranslation("halfday." + WeekPlan.HALF_DAYS.get(slot)),
                plan.work(unmet.duty()).name(),
                unmet.missing()));
        var why = unmet.people().stream()
                .collect(Collectors.groupingBy(
                        Unmet.Why::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> plan.people().get(one.person()).name(), Collectors.joining(", "))));
        if (why.isEmpty()) {
            return sentence.append(" ")
                    .append(getTranslation("planning.why.nobody"))
                    .toString();
        }
        why.forEach((reason, names) -> sentence.append(" ").append(getTranslation("planning.why." + reason, names)));
        return sentence.toString();
    }
}
