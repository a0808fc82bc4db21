package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.matching.WaveSheet;
import fr.declic.matching.WaveWords;
import java.util.List;

/** Everybody's sheet in the list's order, each with its reasons at a tap. */
final class CommitteeSheets extends Section {

    private final WaveWords words;

    CommitteeSheets(List<WaveSheet> sheets, WaveWords words) {
        this.words = words;
        addClassName("panel");
        var list = new PagedList<>(sheets, this::item);
        list.addClassNames("activity-list", "wave-people");
        add(new H2(getTranslation("waves.committee.people")), list);
    }

    private ListItem item(WaveSheet sheet) {
        var said = words.say(sheet, Reader.TEAM, getLocale());
        var person = new Paragraph(sheet.name());
        person.addClassName("strong");
        var told = new Div();
        told.addClassNames("stack", "tight");
        var why = new NativeDetails(new Span(getTranslation("wave.why")), told);
        why.addClassNames("more", "wave-why");
        why.addToggleListener(toggle -> {
            if (toggle.isOpened() && told.getComponentCount() == 0) {
                WaveSaid.considered(told, said);
                if (!said.nearest().isEmpty()) {
                    var nearest = Pieces.whyList();
                    Pieces.why(nearest, "learn", said.nearest());
                    told.add(new Paragraph(said.nearestLead()), nearest);
                }
            }
        });
        return new ListItem(new Div(person, new Paragraph(said.lead().getFirst())), why);
    }
}
