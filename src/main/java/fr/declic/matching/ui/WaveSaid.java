package fr.declic.matching.ui;

import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.declic.matching.WaveWords;
import fr.declic.shell.Pictogram;
import fr.declic.shell.TypedText;

/** A person's sheet on a screen, for whoever reads it: what came out, what was considered, the nearest change, the law's items. */
final class WaveSaid {

    private WaveSaid() {}

    /** @param titles keys of the titles: «wave.sheet.», «space.wave.» */
    static void whole(HasComponents screen, WaveWords.Said said, String titles, TitleWords words) {
        var lead = new Section();
        lead.addClassNames("panel", "card");
        lead(lead, said);
        screen.add(lead);
        if (!said.considered().isEmpty()) {
            screen.add(new H2(words.of(titles + "considered")));
            considered(screen, said);
        }
        if (!said.nearest().isEmpty()) {
            var nearest = new Section(new H2(words.of(titles + "nearest")), new Paragraph(said.nearestLead()));
            nearest.addClassNames("panel", "card");
            var list = Pieces.whyList();
            Pieces.why(list, "learn", said.nearest(), said.typed());
            nearest.add(list);
            screen.add(nearest);
        }
        var computed = new Section(new H2(words.of(titles + "computed")));
        computed.addClassNames("panel", "card");
        var items = new DescriptionList();
        items.addClassName("items");
        said.computed().forEach(item -> Pieces.fact(items, item.title(), item.text()));
        computed.add(items);
        screen.add(computed);
    }

    static void considered(HasComponents into, WaveWords.Said said) {
        for (var block : said.considered()) {
            var name = new Span();
            TypedText.write(name, block.title(), said.typed());
            var title = new H3(name);
            var head = new Div(new Pictogram("kind-" + block.kind()), title);
            head.addClassName("row");
            var why = Pieces.whyList();
            Pieces.why(why, "stands", block.stands());
            Pieces.why(why, "fits", block.fits());
            Pieces.why(why, "learn", block.learns());
            var verdict = new Paragraph(block.said());
            verdict.addClassName("strong");
            var panel = new Section(head, verdict, why);
            panel.addClassNames("panel", "card", "pair");
            into.add(panel);
        }
        if (said.considered().isEmpty()) {
            lead(into, said);
        }
    }

    private static void lead(HasComponents into, WaveWords.Said said) {
        for (var line : said.lead()) {
            var sentence = new Paragraph();
            TypedText.write(sentence, line, said.typed());
            into.add(sentence);
        }
    }

    /** The words of a key, in the reader's language. */
    interface TitleWords {

        String of(String key);
    }
}
