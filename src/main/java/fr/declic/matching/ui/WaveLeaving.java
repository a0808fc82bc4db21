package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveAsked;
import fr.declic.matching.WavePage;
import fr.declic.matching.WavePage.ToAsk;
import fr.declic.shell.ActionButton;
import java.util.List;

/** What would leave, and who is asked before. Nothing leaves before «Envoyer les propositions». */
final class WaveLeaving extends Section {

    private final List<PlannedPlaces> places;
    private final WaveActs acts;

    WaveLeaving(WavePage page, WavePage.Run run, WaveActs acts) {
        this.places = page.places();
        this.acts = acts;
        addClassName("panel");
        var leaves = run.leaves().size();
        add(new H2(
                getTranslation("wave.result", run.placed().size(), run.without().size())));
        var waits = run.toAsk().stream().filter(one -> one.answer() == null).count();
        if (!run.toAsk().isEmpty()) {
            add(new H3(getTranslation("wave.ask.title")), new Paragraph(getTranslation("wave.ask.lead")), asks(run));
        }
        if (leaves == 0) {
            add(new Paragraph(getTranslation("wave.leaves.none")));
            return;
        }
        add(new Paragraph(getTranslation("wave.leaves", leaves)));
        if (waits > 0) {
            var notice = new Paragraph(getTranslation("wave.refusal.ASK_FIRST"));
            notice.addClassName("notice");
            add(notice);
            return;
        }
        var send = new ActionButton("wave.send", () -> acts.send(run, places)).main();
        add(new Div(send));
    }

    private UnorderedList asks(WavePage.Run run) {
        var list = new UnorderedList();
        list.addClassName("running");
        run.toAsk().forEach(one -> list.add(ask(one)));
        return list;
    }

    private ListItem ask(ToAsk one) {
        var words = new Span(getTranslation(
                one.better() ? "wave.ask.better" : "wave.ask.equal",
                one.name(),
                WaveNames.places(this, places, one.has()),
                WaveNames.places(this, places, one.would())));
        words.addClassName("wave-words");
        var item = new ListItem(words);
        if (one.answer() == WaveAsked.MOVES) {
            item.add(Pieces.badge(getTranslation("wave.asked.MOVES"), "good"));
        } else {
            for (var answer : WaveAsked.values()) {
                var button =
                        new ActionButton("wave.ask." + answer, () -> acts.asked(one.person(), one.would(), answer));
                button.setAriaLabel(getTranslation("wave.ask." + answer + ".of", one.name()));
                item.add(button);
            }
        }
        return item;
    }
}
