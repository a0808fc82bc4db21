package fr.declic.matching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.wave.ActivityLoad;
import fr.declic.matching.wave.ActivityLoad.Settlement;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;

/** Half-days that would hold more hours than their workstations, and what would settle it. A warning, and no part of the rule. */
final class WaveLoads extends Section {

    WaveLoads(List<ActivityLoad> loads, List<PlannedPlaces> places) {
        addClassNames("notice", "stack", "tight");
        add(new H2(getTranslation("wave.load.title")), new Paragraph(getTranslation("wave.load.lead")));
        for (var load : loads) {
            places.stream()
                    .filter(one -> one.activity().equals(load.activity()))
                    .findFirst()
                    .ifPresent(one -> add(new H3(one.name())));
            var list = Pieces.whyList();
            load.halfDays().stream()
                    .filter(ActivityLoad.OfHalfDay::isExceeded)
                    .forEach(half -> Pieces.why(
                            list,
                            "stands",
                            List.of(getTranslation(
                                    "wave.load.one",
                                    getTranslation("halfday." + half.halfDay()),
                                    hours(half.quarters()),
                                    half.workstations(),
                                    hours(half.room())))));
            settle(list, load.settlement());
            add(list);
        }
    }

    private void settle(UnorderedList list, List<Settlement> settlement) {
        for (var one : settlement) {
            var words =
                    switch (one) {
                        case Settlement.MoveHours move ->
                            getTranslation(
                                    "wave.load.move",
                                    hours(move.quarters()),
                                    getTranslation("halfday." + move.from()),
                                    getTranslation("halfday." + move.to()));
                        case Settlement.AddWorkstations more ->
                            getTranslation("wave.load.add", more.count(), getTranslation("halfday." + more.halfDay()));
                    };
            Pieces.why(list, "learn", List.of(words));
        }
    }

    private static String hours(int quarters) {
        return quarters <= 0 ? "0\u00a0h" : new WeeklyHours(Math.min(quarters, 672)).toString();
    }
}
