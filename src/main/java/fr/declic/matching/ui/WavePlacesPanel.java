package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.HalfDayNames;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WavePage.Empty;
import fr.declic.shell.Pictogram;
import java.util.List;
import java.util.stream.Collectors;

/** The places of a wave, and those that stay empty. */
final class WavePlacesPanel extends Section {

    WavePlacesPanel(List<PlannedPlaces> places, List<Empty> empty) {
        addClassName("panel");
        add(new H2(getTranslation("wave.places.title")));
        var list = new UnorderedList();
        list.addClassName("activity-list");
        for (var one : places) {
            var name = new Span(one.name() + "\u00a0· " + one.employer());
            name.addClassName("strong");
            var days = HalfDayNames.of(one.terms().halfDays()).stream()
                    .map(this::getTranslation)
                    .collect(Collectors.joining(", "));
            var terms = new Paragraph(getTranslation(
                    "wave.terms",
                    one.terms().least().toString(),
                    one.terms().most().toString(),
                    days));
            terms.addClassName("help");
            var words = new Div(name, terms);
            var item = new ListItem(new Pictogram("kind-" + one.kind()), words);
            item.add(Pieces.badge(getTranslation("wave.count", one.terms().places()), "plain"));
            empty.stream()
                    .filter(some -> some.places().equals(one.opening()))
                    .forEach(some -> item.add(Pieces.badge(getTranslation("wave.empty", some.count()), "now")));
            list.add(item);
        }
        add(list);
    }
}
