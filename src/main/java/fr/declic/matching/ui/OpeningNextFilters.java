package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.declic.matching.ActivitiesToOpen;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** How many places each activity would have, and how many activities are combined. */
final class OpeningNextFilters extends Div {

    private final IntegerField places = new IntegerField();
    private final Select<Integer> together = new Select<>();

    OpeningNextFilters(Consumer<OpeningNextQuery> asked) {
        addClassName("filters");
        places.setLabel(getTranslation("toOpen.places"));
        places.setHelperText(getTranslation("toOpen.places.help", ActivitiesToOpen.MOST_PLACES));
        places.setMin(1);
        places.setMax(ActivitiesToOpen.MOST_PLACES);
        places.setStepButtonsVisible(true);
        places.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        together.setLabel(getTranslation("toOpen.many"));
        together.setItems(
                IntStream.rangeClosed(1, ActivitiesToOpen.MOST_TOGETHER).boxed().toList());
        places.addValueChangeListener(change -> ask(change.isFromClient(), asked));
        together.addValueChangeListener(change -> ask(change.isFromClient(), asked));
        add(places, together);
    }

    void show(OpeningNextQuery query) {
        places.setValue(query.places());
        together.setValue(query.together());
    }

    private void ask(boolean bySomebody, Consumer<OpeningNextQuery> asked) {
        var typed = places.getValue();
        var many = together.getValue();
        if (bySomebody && typed != null && many != null && typed >= 1 && typed <= ActivitiesToOpen.MOST_PLACES) {
            asked.accept(new OpeningNextQuery(typed, many));
        }
    }
}
