package fr.declic.activities.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.declic.activities.OfferedPlaces;
import fr.declic.activities.OpeningDetails;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.HalfDaysField;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** So many places that are alike, in a form. */
class OpeningFields extends Div {

    /** From 2 to 35 hours a week, by quarters of an hour. */
    private static final List<WeeklyHours> HOURS =
            IntStream.rangeClosed(8, 140).mapToObj(WeeklyHours::new).toList();

    private final @Nullable OpeningId id;
    private final IntegerField places = new IntegerField();
    private final ComboBox<WeeklyHours> least = new ComboBox<>();
    private final ComboBox<WeeklyHours> most = new ComboBox<>();
    private final HalfDaysField halfDays = new HalfDaysField(getTranslation("activity.halfDays"));
    private final StartDay startsOn;

    OpeningFields(@Nullable OfferedPlaces offered, int taken, Consumer<OpeningFields> remove, Runnable touched) {
        id = offered == null ? null : offered.id();
        addClassNames("panel", "opening");
        places.setLabel(getTranslation("activity.places"));
        places.setMin(0);
        places.setMax(OpeningDetails.MOST_PLACES);
        places.setStepButtonsVisible(true);
        hours(least, "activity.least");
        hours(most, "activity.most");
        startsOn = new StartDay(offered == null ? null : offered.details().startsOn(), touched);
        var fields = new Div(places, least, most, startsOn);
        fields.addClassName("filters");
        add(fields, halfDays);
        if (taken > 0) {
            var held = new Paragraph(getTranslation("activity.taken", taken));
            held.addClassName("help");
            add(held);
        } else {
            var away = new NativeButton(getTranslation("activity.places.remove"), click -> remove.accept(this));
            away.addClassNames("button", "quiet");
            add(new Div(away));
        }
        show(offered == null ? null : offered.details());
        places.addValueChangeListener(change -> touched.run());
        least.addValueChangeListener(change -> touched.run());
        most.addValueChangeListener(change -> touched.run());
        halfDays.addValueChangeListener(change -> touched.run());
    }

    private void show(@Nullable OpeningDetails details) {
        places.setValue(details == null ? 1 : details.places());
        least.setValue(details == null ? WeeklyHours.ofHours(24) : details.least());
        most.setValue(details == null ? WeeklyHours.ofHours(35) : details.most());
        halfDays.setValue(details == null ? HalfDays.NONE : details.halfDays());
    }

    private void hours(ComboBox<WeeklyHours> field, String label) {
        field.setLabel(getTranslation(label));
        field.setItems(HOURS);
        field.setItemLabelGenerator(WeeklyHours::toString);
    }

    /** Empty, with the fields marked, when something is missing or does not hold together. */
    Optional<OfferedPlaces> read() {
        var count = places.getValue();
        var from = least.getValue();
        var to = most.getValue();
        var placesOk = count != null && count >= 0 && count <= OpeningDetails.MOST_PLACES;
        places.setInvalid(!placesOk);
        places.setErrorMessage(getTranslation("activity.places.wrong", OpeningDetails.MOST_PLACES));
        least.setInvalid(from == null);
        least.setErrorMessage(getTranslation("activity.hours.missing"));
        var mostOk = to != null && (from == null || to.compareTo(from) >= 0);
        most.setInvalid(!mostOk);
        most.setErrorMessage(getTranslation(to == null ? "activity.hours.missing" : "activity.hours.order"));
        halfDays.setInvalid(halfDays.getValue().isEmpty());
        halfDays.setErrorMessage(getTranslation("activity.halfDays.missing"));
        if (!placesOk || from == null || to == null || !mostOk || halfDays.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(
                new OfferedPlaces(id, new OpeningDetails(count, halfDays.getValue(), from, to, startsOn.day())));
    }
}
