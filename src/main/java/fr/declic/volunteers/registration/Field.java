package fr.declic.volunteers.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A label, a place to type, and what is wrong with what was typed. Nothing is cut off while one types: a text that is too long is
 * refused in a sentence, and stays.
 */
class Field extends Div {

    private final Component input;
    private final Paragraph help = new Paragraph();
    private final Paragraph error = new Paragraph();
    private final String id;

    /** @param id of the input; the names of the other pieces derive from it */
    Field(String id, String label) {
        this(id, label, new Input());
    }

    <C extends Component & HasValueAndElement<?, String>> Field(String id, String label, C input) {
        this.id = id;
        this.input = input;
        addClassName("field");
        input.setId(id);
        var name = new NativeLabel(label);
        name.setFor(id);
        help.setId(id + "-help");
        help.addClassName("help");
        help.setVisible(false);
        error.setId(id + "-error");
        error.addClassName("field-error");
        error.setVisible(false);
        add(name, help, input, error);
    }

    Field helped(String text) {
        help.setText(text);
        help.setVisible(true);
        describe();
        return this;
    }

    /** A screen with such fields says so in words too, before them. */
    Field required() {
        return with("aria-required", "true");
    }

    /** @param name and value of an HTML attribute of the input */
    Field with(String name, String value) {
        input.getElement().setAttribute(name, value);
        return this;
    }

    /** Enter does what «Continuer» does. */
    Field onEnter(Runnable enter) {
        input.getElement()
                .addEventListener("keyup", event -> enter.run())
                .setFilter("event.key === 'Enter' && !event.isComposing");
        return this;
    }

    String typed() {
        return value().getValue();
    }

    Field holding(@Nullable String text) {
        value().setValue(text == null ? "" : text);
        return this;
    }

    /** Reads what was typed, or says beside the input what is wrong with it. */
    <T> Optional<T> read(Function<String, Reading<T>> reader) {
        return switch (reader.apply(typed())) {
            case Reading.Read<T>(var value) -> {
                clearError();
                yield Optional.of(value);
            }
            case Reading.Refused<T>(var key, var arguments) -> {
                fail(getTranslation(key, arguments.toArray()));
                yield Optional.empty();
            }
        };
    }

    void fail(String sentence) {
        error.setText(sentence);
        error.setVisible(true);
        input.getElement().setAttribute("aria-invalid", "true");
        describe();
    }

    void clearError() {
        error.setVisible(false);
        input.getElement().removeAttribute("aria-invalid");
        describe();
    }

    boolean isWrong() {
        return error.isVisible();
    }

    void focus() {
        input.getElement().callJsFunction("focus");
    }

    @SuppressWarnings("unchecked") // the constructor takes nothing else
    final HasValue<?, String> value() {
        return (HasValue<?, String>) input;
    }

    final Component input() {
        return input;
    }

    private void describe() {
        var describedBy = ((help.isVisible() ? id + "-help " : "") + (error.isVisible() ? id + "-error" : "")).strip();
        if (describedBy.isEmpty()) {
            input.getElement().removeAttribute("aria-describedby");
        } else {
            input.getElement().setAttribute("aria-describedby", describedBy);
        }
    }

    /** Puts the focus where the first thing is wrong. */
    static void focusFirstWrong(Field... fields) {
        for (var field : fields) {
            if (field.isWrong()) {
                field.focus();
                return;
            }
        }
    }
}
