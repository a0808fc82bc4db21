package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.matching.Obstacle;
import fr.declic.matching.Reason;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.matching.Suitability;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person and an activity: what fits, what would be learnt, what stands in the way, and «Proposer» where it can be. */
final class PairCard extends ListItem {

    /** @param propose none where nothing can be proposed */
    PairCard(Component head, Suitability suitability, ReasonWords words, @Nullable NativeButton propose, String note) {
        addClassNames("panel", "pair");
        var why = Pieces.whyList();
        Pieces.why(
                why,
                "stands",
                sentences(suitability.obstacles().stream().map(Obstacle::reason).toList(), words));
        Pieces.why(why, "fits", sentences(suitability.fits(), words));
        Pieces.why(why, "learn", sentences(suitability.learns(), words));
        var row = new Div(head);
        row.addClassName("pair-head");
        if (propose != null) {
            row.add(propose);
        }
        add(row);
        if (!note.isEmpty()) {
            var paragraph = new Paragraph(note);
            paragraph.addClassName("help");
            add(paragraph);
        }
        add(why);
    }

    private static List<String> sentences(List<Reason> reasons, ReasonWords words) {
        return reasons.stream().map(reason -> words.say(reason, Reader.TEAM)).toList();
    }
}
