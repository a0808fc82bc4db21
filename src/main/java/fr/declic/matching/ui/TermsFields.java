package fr.declic.matching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.declic.activities.OpeningDetails;
import fr.declic.matching.WaveTerms;
import fr.declic.vocabulary.HalfDaysField;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How many places, when, and for how many hours, to be tried; told at each change that holds together. */
class TermsFields extends Div {

    /** From 2 to 35 hours a week, by quarters of an hour. */
    static final List<WeeklyHours> HOURS =
            IntStream.rangeClosed(8, 140).mapToObj(WeeklyHours::new).toList();

    private final IntegerField places = new IntegerField();
    private final ComboBox<WeeklyHours> least = new ComboBox<>();
    private final ComboBox<WeeklyHours> most = new ComboBox<>();
    private final HalfDaysField halfDays = new HalfDaysField(getTranslation("activity.halfDays"));
    private final Consumer<WaveTerms> told;

    TermsFields(WaveTerms terms, Consumer<WaveTerms> told) {
        this.told = told;
        addClassNames("stack", "tight");
        places.setLabel(getTranslation("activity.places"));
        places.setMin(0);
        places.setMax(OpeningDetails.MOST_PLACES);
        places.setStepButtonsVisible(true);
        places.setValue(terms.places());
        hours(least, "activity.least", terms.least());
        hours(most, "activity.most", terms.most());
        halfDays.setValue(terms.halfDays());
        var numbers = new Div(places, least, most);
        numbers.addClassName("filters");
        add(numbers, halfDays);
        places.addValueChangeListener(change -> tell());
        least.addValueChangeListener(change -> tell());
        most.addValueChangeListener(change -> tell());
        halfDays.addValueChangeListener(change -> tell());
    }

    static void hours(ComboBox<WeeklyHours> field, String label, WeeklyHours value) {
        field.setItems(HOURS);
        field.setItemLabelGenerator(WeeklyHours::toString);
        field.setValue(value);
        field.setLabel(field.getTranslation(label));
    }

    private void tell() {
        var count = places.getValue();
        var from = least.getValue();
        var to = most.getValue();
        most.setErrorMessage(getTranslation("activity.hours.order"));
        most.setInvalid(from != null && to != null && to.compareTo(from) < 0);
        if (count != null && count >= 0 && from != null && to != null && !most.isInvalid()) {
            told.accept(new WaveTerms(count, halfDays.getValue(), from, to));
        }
    }
}
