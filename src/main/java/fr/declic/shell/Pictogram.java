package fr.declic.shell;

import com.vaadin.flow.component.html.Image;

/** A picture beside its word; the word says it all, so a screen reader passes over the picture. */
public class Pictogram extends Image {

    /** @param name of the file, without its ending: «family-linge», «limit-noise» */
    public Pictogram(String name) {
        super(PageParts.versioned("/pictograms/" + name + ".svg").substring(1), "");
        addClassName("picto");
        getElement().setAttribute("loading", "lazy");
        getElement().setAttribute("width", "56");
        getElement().setAttribute("height", "56");
    }
}
