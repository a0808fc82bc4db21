package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.Told;
import java.time.Instant;

/** That one's data will be erased, when, and the way to stay. */
class PendingErasure extends Section {

    /** @param stays what «je reste» does */
    PendingErasure(Instant due, Runnable stays) {
        addClassNames("card", "notice", "warn");
        add(
                new H2(getTranslation("rights.pending.title")),
                new Told("rights.pending", language -> new Object[] {Dates.full(due, language)}),
                new Told("rights.pending.until"),
                new ActionButton("rights.pending.cancel", stays).main());
    }

    /** What stands in its place afterwards. */
    static Told cancelled() {
        var told = new Told("rights.pending.cancelled");
        told.addClassNames("notice", "good");
        told.getElement().setAttribute("role", "status");
        return told;
    }
}
