package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.NativeButton;
import fr.declic.shell.Pictogram;
import org.jspecify.annotations.Nullable;

/** Something to tap, chosen or not. */
class Choice extends NativeButton {

    private boolean chosen;

    /** @param pictogram name of the picture beside the words, where there is one */
    Choice(String text, @Nullable String pictogram, Runnable tapped) {
        addClassName("choice");
        getElement().setAttribute("type", "button");
        if (pictogram != null) {
            add(new Pictogram(pictogram));
        }
        add(text);
        choose(false);
        addClickListener(click -> tapped.run());
    }

    final Choice choose(boolean chosen) {
        this.chosen = chosen;
        getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        return this;
    }

    boolean isChosen() {
        return chosen;
    }

    /** @param rank from 1, or null where it has none */
    final void rank(@Nullable Integer rank) {
        choose(rank != null);
        if (rank == null) {
            getElement().removeAttribute("data-rank");
        } else {
            getElement().setAttribute("data-rank", rank.toString());
        }
    }
}
