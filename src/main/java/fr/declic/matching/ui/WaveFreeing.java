package fr.declic.matching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveAsked;
import fr.declic.matching.WavePage.MayFree;
import java.util.List;

/** Empty places that an earlier person's free choice would let somebody fill. The coordinator may ask; never automatically. */
final class WaveFreeing extends Section {

    private static final int SHOWN = 10;

    WaveFreeing(List<PlannedPlaces> places, List<MayFree> choices, WaveActs acts) {
        addClassName("panel");
        add(new H2(getTranslation("wave.freeing")), new Paragraph(getTranslation("wave.freeing.lead")));
        var list = new UnorderedList();
        list.addClassName("running");
        choices.stream().limit(SHOWN).forEach(one -> {
            var words = new Span(getTranslation(
                    "wave.freeing.one", one.askedName(), WaveNames.places(this, places, one.empty()), one.gainsName()));
            words.addClassName("wave-words");
            var item = new ListItem(words);
            if (one.answer() == WaveAsked.KEEPS) {
                item.add(PairCard.badge(getTranslation("wave.asked.KEEPS"), "away"));
            } else {
                var moves = Pieces.button(
                        getTranslation("wave.ask.MOVES"),
                        "",
                        click -> acts.asked(one.asked(), one.empty(), WaveAsked.MOVES));
                moves.setAriaLabel(getTranslation("wave.ask.MOVES.of", one.askedName()));
                var keeps = Pieces.button(
                        getTranslation("wave.ask.KEEPS"),
                        "",
                        click -> acts.asked(one.asked(), one.empty(), WaveAsked.KEEPS));
                keeps.setAriaLabel(getTranslation("wave.ask.KEEPS.of", one.askedName()));
                item.add(moves, keeps);
            }
            list.add(item);
        });
        add(list);
        if (choices.size() > SHOWN) {
            var more = new Paragraph(getTranslation("wave.freeing.more", choices.size() - SHOWN));
            more.addClassName("help");
            add(more);
        }
    }
}
