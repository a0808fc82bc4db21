package fr.declic.shell;

import com.vaadin.flow.component.html.Image;
import org.jsoup.nodes.Element;

/** A picture beside its word; the word says it all, so a screen reader passes over the picture. */
public class Pictogram extends Image {

    /** @param name of the file, without its ending: «family-linge», «limit-noise» */
    public Pictogram(String name) {
        super("", "");
        for (var attribute : image(name).attributes()) {
            getElement().setAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    /** In a line, beside words. */
    public static Pictogram small(String name) {
        var picture = new Pictogram(name);
        picture.addClassName("small");
        return picture;
    }

    private static String address(String name) {
        return PageParts.versioned(PictogramSheet.addressOf(name)) + PictogramSheet.viewOf(name);
    }

    /** The same, where it is one of many in a piece of HTML. */
    public static Element image(String name) {
        return new Element("img")
                .attr("src", address(name).substring(1))
                .attr("alt", "")
                .addClass("picto")
                .attr("loading", "lazy")
                .attr("width", "56")
                .attr("height", "56");
    }
}
