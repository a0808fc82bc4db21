package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import fr.declic.planning.LabourSettings;
import fr.declic.shell.Dates;
import fr.declic.shell.SettingsPart;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** Rest, pauses, hours and notice among the administrator's settings. */
@org.springframework.stereotype.Component
@Order(10)
class LabourPart implements SettingsPart {

    private final LabourSettings settings;
    private final Clock clock;

    LabourPart(LabourSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "planning.labour.title";
    }

    @Override
    public Component content() {
        return new LabourPanel(settings, Dates.day(clock.instant()));
    }
}
