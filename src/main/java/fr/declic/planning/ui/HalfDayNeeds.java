package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.WeekPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The half-days of a week, each with what an activity needs then. */
class HalfDayNeeds extends Section {

    private final List<NeedFields> halfDays = new ArrayList<>();

    /** @param before what stands above the half-days */
    HalfDayNeeds(List<Need> needs, Component... before) {
        addClassName("panel");
        add(new H2(getTranslation("needs.halfDays")));
        add(before);
        for (var half : WeekPlan.HALF_DAYS) {
            var fields = new NeedFields(
                    half,
                    needs.stream()
                            .filter(need -> need.halfDay() == half)
                            .findFirst()
                            .orElse(null));
            halfDays.add(fields);
            add(fields);
        }
    }

    /**
     * Adds what stands here to the needs.
     *
     * @return what is wrong with it, in words
     */
    Optional<String> read(List<Need> needs) {
        for (var one : halfDays) {
            var refusal = one.read(needs);
            if (refusal.isPresent()) {
                return Optional.of(getTranslation(
                        "needs.wrong",
                        getTranslation("halfday." + one.halfDay()),
                        getTranslation(refusal.get().key())));
            }
        }
        return Optional.empty();
    }
}
