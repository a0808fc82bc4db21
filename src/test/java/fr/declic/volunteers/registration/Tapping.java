package fr.declic.volunteers.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import tools.jackson.databind.node.JsonNodeFactory;

/** Taps one of many, found by its words as whoever taps it finds it, since {@link Choices} are one component for all of them. */
record Tapping(Choices<?> choices, Element button) {

    static Optional<Tapping> find(Stream<Component> shown, Predicate<Element> which) {
        return shown.filter(Choices.class::isInstance)
                .map(one -> (Choices<?>) one)
                .flatMap(choices ->
                        Jsoup.parseBodyFragment(choices.getElement().getProperty("innerHTML")).select("button").stream()
                                .filter(which)
                                .map(button -> new Tapping(choices, button)))
                .findFirst();
    }

    static Predicate<Element> saying(String words) {
        return button -> button.text().replace('\u00a0', ' ').equals(words);
    }

    void tap() {
        var tapped = JsonNodeFactory.instance
                .objectNode()
                .put(Choices.IS_ONE, true)
                .put(Choices.TAPPED, button.attr("value"));
        var element = choices.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "click", tapped));
    }

    /** From 1; 0 where it is not chosen. */
    int rank() {
        return List.of(choices.getElement().getAttribute("data-chosen").split(" "))
                        .indexOf(button.attr("value"))
                + 1;
    }
}
