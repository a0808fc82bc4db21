package fr.declic.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** A part of the volunteer's own space that a module above the space's own adds to it. */
public interface SpacePart {

    /** For the signed-in person; empty when there is nothing for them. */
    Optional<Component> mine();
}
