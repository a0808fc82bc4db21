package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Span;
import fr.declic.volunteers.Status;

/** Where somebody stands, in a word; the colour only repeats it. */
class StatusBadge extends Span {

    StatusBadge(Status status) {
        setText(getTranslation("status." + status));
        addClassNames("status-badge", tone(status));
    }

    static String tone(Status status) {
        if (status.isOnTheList()) {
            return "now";
        }
        if (status.isHired() || status == Status.TRAINING) {
            return "good";
        }
        return status.isUnderWay() && !status.isAway() ? "way" : "away";
    }
}
