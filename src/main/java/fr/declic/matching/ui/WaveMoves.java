package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WavePage.Moved;
import java.util.List;

/** Who gains and who loses, earlier first. */
final class WaveMoves extends Section {

    private static final int SHOWN = 30;

    private final List<PlannedPlaces> places;

    WaveMoves(String title, List<Moved> gains, List<Moved> loses, List<PlannedPlaces> places) {
        this.places = places;
        addClassName("panel");
        add(new H2(getTranslation(title)));
        if (gains.isEmpty() && loses.isEmpty()) {
            add(new Paragraph(getTranslation("wave.moves.none")));
            return;
        }
        var columns = new Div(
                column("wave.gains", "wave.gains.none", "fits", gains),
                column("wave.loses", "wave.loses.none", "stands", loses));
        columns.addClassNames("columns", "even");
        add(columns);
    }

    private Div column(String title, String none, String sign, List<Moved> moves) {
        var column = new Div(new H3(getTranslation(title, moves.size())));
        column.addClassNames("stack", "tight");
        if (moves.isEmpty()) {
            column.add(new Paragraph(getTranslation(none)));
            return column;
        }
        var list = Pieces.whyList();
        Pieces.why(
                list,
                sign,
                moves.stream()
                        .limit(SHOWN)
                        .map(move -> getTranslation(
                                "wave.move",
                                move.name(),
                                WaveNames.places(this, places, move.before()),
                                WaveNames.places(this, places, move.after())))
                        .toList());
        column.add(list);
        if (moves.size() > SHOWN) {
            column.add(new Paragraph(getTranslation("wave.moves.more", moves.size() - SHOWN)));
        }
        return column;
    }
}
