package fr.declic.matching.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.HalfDayNames;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveTerms;
import fr.declic.vocabulary.HalfDaysField;
import fr.declic.vocabulary.WeeklyHours;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Places of one opening, taken into a wave or not, on the opening's terms or narrower ones. */
class WavePlacesFields extends Div {

    private final PlannedPlaces offered;
    private final Checkbox taken = new Checkbox();
    private final IntegerField places = new IntegerField();
    private final ComboBox<WeeklyHours> least = new ComboBox<>();
    private final ComboBox<WeeklyHours> most = new ComboBox<>();
    private final HalfDaysField halfDays = new HalfDaysField(getTranslation("activity.halfDays"));

    /** @param terms as the wave has them; none where it does not have these places */
    WavePlacesFields(PlannedPlaces offered, @Nullable WaveTerms terms) {
        this.offered = offered;
        addClassNames("stack", "tight");
        taken.setLabel(getTranslation("wave.take", offered.free(), said(offered.offered())));
        taken.setValue(terms != null);
        places.setLabel(getTranslation("wave.places"));
        places.setMin(0);
        places.setMax(offered.free());
        places.setStepButtonsVisible(true);
        hours(least, "activity.least");
        hours(most, "activity.most");
        var shown = terms == null ? offered.offered().times(offered.free()) : terms;
        places.setValue(shown.places());
        least.setValue(shown.least());
        most.setValue(shown.most());
        halfDays.setValue(shown.halfDays());
        var numbers = new Div(places, least, most);
        numbers.addClassName("filters");
        var days = new NativeDetails(getTranslation("wave.halfDays.change"), halfDays);
        days.addClassName("more");
        var narrower = new Div(numbers, days);
        narrower.addClassNames("stack", "tight");
        narrower.setVisible(taken.getValue());
        taken.addValueChangeListener(change -> narrower.setVisible(change.getValue()));
        add(taken, narrower);
    }

    private void hours(ComboBox<WeeklyHours> field, String label) {
        field.setLabel(getTranslation(label));
        field.setItems(IntStream.rangeClosed(
                        offered.offered().least().quarters(),
                        offered.offered().most().quarters())
                .mapToObj(WeeklyHours::new)
                .toList());
        field.setItemLabelGenerator(WeeklyHours::toString);
    }

    private String said(WaveTerms terms) {
        var days = HalfDayNames.of(terms.halfDays()).stream()
                .map(this::getTranslation)
                .collect(Collectors.joining(", "));
        return getTranslation(
                "wave.terms", terms.least().toString(), terms.most().toString(), days);
    }

    boolean isTaken() {
        return taken.getValue();
    }

    OpeningId opening() {
        return offered.opening();
    }

    ActivityId activity() {
        return offered.activity();
    }

    /** Empty, with the fields marked, when something is missing or does not hold together. */
    Optional<WaveTerms> read() {
        var count = places.getValue();
        var from = least.getValue();
        var to = most.getValue();
        places.setInvalid(count == null || count < 0 || count > offered.free());
        least.setInvalid(from == null);
        most.setInvalid(to == null || (from != null && to.compareTo(from) < 0));
        halfDays.setInvalid(halfDays.getValue().isEmpty());
        if (count == null
                || from == null
                || to == null
                || places.isInvalid()
                || most.isInvalid()
                || halfDays.isInvalid()) {
            return Optional.empty();
        }
        return Optional.of(new WaveTerms(count, halfDays.getValue(), from, to));
    }
}
