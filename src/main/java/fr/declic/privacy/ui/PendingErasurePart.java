package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.Div;
import fr.declic.privacy.Erasures;
import fr.declic.shell.SpacePart;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Whoever has asked to be forgotten sees it as soon as they are in their space, and may still stay. */
@Component
@Order(1)
class PendingErasurePart implements SpacePart {

    private final Erasures erasures;

    PendingErasurePart(Erasures erasures) {
        this.erasures = erasures;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> mine() {
        return erasures.mine().map(due -> {
            var place = new Div();
            place.add(new PendingErasure(due, () -> {
                erasures.cancel();
                place.removeAll();
                place.add(PendingErasure.cancelled());
            }));
            return place;
        });
    }
}
