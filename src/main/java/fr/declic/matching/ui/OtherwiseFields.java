package fr.declic.matching.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveTrial;
import fr.declic.matching.wave.WavePerson;
import fr.declic.vocabulary.HalfDaysField;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.List;

/** What a person might say otherwise, as a hypothesis: their hours, half-days, limits, or one wish more. The person is not written. */
class OtherwiseFields extends Div {

    private final WavePerson said;
    private final ComboBox<WeeklyHours> minimum = new ComboBox<>();
    private final ComboBox<WeeklyHours> wished = new ComboBox<>();
    private final ComboBox<String> wish = new ComboBox<>();
    private final CheckboxGroup<Limit> limits = new CheckboxGroup<>();
    private final HalfDaysField halfDays = new HalfDaysField(getTranslation("wave.trial.halfDays"));

    OtherwiseFields(WavePerson said, List<PlannedPlaces> places) {
        this.said = said;
        addClassNames("stack", "tight");
        hours(minimum, "wave.trial.minimum");
        hours(wished, "wave.trial.wished");
        minimum.setValue(said.minimum());
        wished.setValue(said.wished());
        wish.setLabel(getTranslation("wave.trial.wish"));
        wish.setItems(places.stream()
                .map(PlannedPlaces::kind)
                .distinct()
                .filter(kind -> !said.wishes().contains(kind))
                .toList());
        wish.setItemLabelGenerator(kind -> getTranslation("kind." + kind));
        wish.setClearButtonVisible(true);
        wish.setWidthFull();
        halfDays.setValue(said.halfDays());
        var numbers = new Div(minimum, wished);
        numbers.addClassName("filters");
        add(numbers, wish, halfDays);
        if (!said.limits().isEmpty()) {
            limits.setLabel(getTranslation("wave.trial.limits"));
            limits.setItems(said.limits());
            limits.setItemLabelGenerator(limit -> getTranslation("limit." + limit));
            limits.select(said.limits());
            add(limits);
        }
    }

    private void hours(ComboBox<WeeklyHours> field, String label) {
        field.setLabel(getTranslation(label));
        field.setItems(TermsFields.HOURS);
        field.setItemLabelGenerator(WeeklyHours::toString);
        field.setClearButtonVisible(true);
    }

    WaveTrial.Otherwise read() {
        var wishes = new ArrayList<>(said.wishes());
        if (wish.getValue() != null) {
            wishes.add(wish.getValue());
        }
        return new WaveTrial.Otherwise(
                said.id(),
                wishes,
                said.anyWish(),
                minimum.getValue(),
                wished.getValue(),
                halfDays.getValue(),
                said.limits().stream().filter(limits.getValue()::contains).toList());
    }
}
