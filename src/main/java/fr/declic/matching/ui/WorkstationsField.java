package fr.declic.matching.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import fr.declic.vocabulary.HalfDay;
import java.util.EnumMap;
import java.util.Map;

/** How many can work at once in an activity, any half-day; nothing for no limit. It warns, and is no part of the rule. */
class WorkstationsField extends IntegerField {

    private static final int MOST = 200;

    WorkstationsField(Map<HalfDay, Integer> counts) {
        setLabel(getTranslation("wave.workstations"));
        setHelperText(getTranslation("wave.workstations.help"));
        setMin(0);
        setMax(MOST);
        setWidth("18rem");
        setMaxWidth("100%");
        counts.values().stream().findFirst().ifPresent(this::setValue);
    }

    Map<HalfDay, Integer> counts() {
        var counts = new EnumMap<HalfDay, Integer>(HalfDay.class);
        var typed = getValue();
        if (typed != null && !isInvalid()) {
            for (var half : HalfDay.values()) {
                counts.put(half, typed);
            }
        }
        return counts;
    }
}
