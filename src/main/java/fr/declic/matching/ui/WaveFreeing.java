package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveAsked;
import fr.declic.matching.WavePage.MayFree;
import fr.declic.shell.ActionButton;
import java.util.List;

/** Empty places that an earlier person's free choice would let somebody fill. The coordinator may ask; never automatically. */
final class WaveFreeing extends Section {

    private final List<PlannedPlaces> places;
    private final WaveActs acts;

    WaveFreeing(List<PlannedPlaces> places, WaveActs acts) {
        this.places = places;
        this.acts = acts;
        addClassName("panel");
        add(new H2(getTranslation("wave.freeing")), new Paragraph(getTranslation("wave.freeing.lead")));
        var found = new Div();
        found.getElement().setAttribute("role", "status");
        var search = new Div(new ActionButton("wave.freeing.search", () -> show(found)));
        add(search, found);
    }

    private void show(Div found) {
        found.removeAll();
        var choices = acts.mayFree();
        if (choices.isEmpty()) {
            found.add(new Paragraph(getTranslation("wave.freeing.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("running");
        choices.forEach(one -> list.add(item(one)));
        found.add(list);
    }

    private ListItem item(MayFree one) {
        var words = new Span(getTranslation(
                "wave.freeing.one", one.askedName(), WaveNames.places(this, places, one.empty()), one.gainsName()));
        words.addClassName("wave-words");
        var item = new ListItem(words);
        if (one.answer() == WaveAsked.KEEPS) {
            item.add(Pieces.badge(getTranslation("wave.asked.KEEPS"), "away"));
            return item;
        }
        for (var answer : WaveAsked.values()) {
            var button = new ActionButton("wave.ask." + answer, () -> acts.asked(one.asked(), one.empty(), answer));
            button.setAriaLabel(getTranslation("wave.ask." + answer + ".of", one.askedName()));
            item.add(button);
        }
        return item;
    }
}
