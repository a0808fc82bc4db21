package fr.declic.volunteers.registration;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One screen of the registration: a title that takes the focus, what is asked or told, and the buttons at the thumb. */
@Tag("section")
abstract class Screen extends HtmlContainer {

    private final H1 title = new H1();
    private final Div actions = new Div();
    private String words = "";

    Screen() {
        addClassName("step");
        this.title.addClassName("step-title");
        this.title.getElement().setAttribute("tabindex", "-1");
        actions.addClassNames("actions", "thumb");
        add(this.title, actions);
    }

    /** A word with a hyphen stays on one line: «êtes-vous» is read as one. */
    final void entitle(String text) {
        words = text;
        for (var word : text.split("(?<= )")) {
            if (word.contains("-")) {
                var together = new Span(word.strip());
                together.addClassName("together");
                title.add(together, new Text(" "));
            } else {
                title.add(word);
            }
        }
    }

    String title() {
        return words;
    }

    /** Goes on with what stands on the same screen in another language and no draft has kept. */
    void takeOver(@Nullable Screen former) {}

    /** What stands above the first thing to fill in or to tap, as plain HTML without a program behind it. */
    String beginning() {
        return getElement()
                .getChildren()
                .takeWhile(piece -> !piece.getClassList().contains("field")
                        && !piece.getClassList().contains("actions"))
                .map(Element::getOuterHTML)
                .collect(Collectors.joining());
    }

    /** Moves to the screen's beginning, so that it is read from there. */
    void focusTitle() {
        title.getElement().executeJs("window.scrollTo(0, 0); this.focus({preventScroll: true})");
    }

    /** Puts pieces between the title and the buttons. */
    final void show(Component... pieces) {
        for (var piece : pieces) {
            addComponentAtIndex(getComponentCount() - 1, piece);
        }
    }

    final void above(Component piece) {
        addComponentAsFirst(piece);
    }

    /** A button at the thumb; the first is the main one. */
    final NativeButton action(String text, ComponentEventListener<ClickEvent<NativeButton>> done) {
        var button = button(text, actions.getComponentCount() == 0 ? "main" : "quiet", done);
        actions.add(button);
        return button;
    }

    static NativeButton button(String text, String style, ComponentEventListener<ClickEvent<NativeButton>> done) {
        var button = new NativeButton(text, done);
        button.addClassNames("button", style);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static NativeButton link(String text, ComponentEventListener<ClickEvent<NativeButton>> done) {
        var button = new NativeButton(text, done);
        button.addClassName("link");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    static Paragraph help(String text) {
        var help = new Paragraph(text);
        help.addClassName("help");
        return help;
    }

    /** @param style none, «good» or «warn» */
    static Div notice(String style, String... sentences) {
        return notice(style, Stream.of(sentences).map(Paragraph::new).toArray(Component[]::new));
    }

    /** @param style none, «good» or «warn» */
    static Div notice(String style, Component... sentences) {
        var notice = new Div();
        notice.addClassName("notice");
        if (!style.isEmpty()) {
            notice.addClassName(style);
        }
        notice.add(sentences);
        return notice;
    }
}
