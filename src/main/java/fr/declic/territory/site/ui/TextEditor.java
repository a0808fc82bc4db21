package fr.declic.territory.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.declic.territory.site.Content;
import java.util.function.UnaryOperator;

/** A text with headings, lists and links, and beside it what people will read. */
class TextEditor extends Div {

    private static final int PAUSE = 500;

    /** Puts marks around what is selected, or a sample where nothing is, and leaves the sample selected to be typed over. */
    private static final String INSERT = """
            const area = this.inputElement, start = area.selectionStart, end = area.selectionEnd;
            const chosen = area.value.substring(start, end) || $2;
            const ownLine = $3 && start > 0 && area.value[start - 1] !== '\\n' ? '\\n\\n' : '';
            area.setRangeText(ownLine + $0 + chosen + $1, start, end, 'end');
            const from = start + ownLine.length + $0.length;
            area.setSelectionRange(from, from + chosen.length);
            area.dispatchEvent(new Event('input', {bubbles: true}));
            area.focus();
            """;

    private final TextArea text = new TextArea();
    private final Div shown = new Div();
    private final UnaryOperator<String> html;

    TextEditor(String labelKey, UnaryOperator<String> html, Runnable touched) {
        this.html = html;
        addClassNames("columns", "text-editor");
        text.setLabel(getTranslation(labelKey));
        text.setHelperText(getTranslation("content.write.text.help"));
        text.setMaxLength(Content.LONGEST_TEXT);
        text.setMinRows(4);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE);
        text.addValueChangeListener(change -> {
            render();
            if (change.isFromClient()) {
                touched.run();
            }
        });
        var tools = new Div(
                tool("heading", "## ", "", true),
                tool("bold", "**", "**", false),
                tool("list", "- ", "", true),
                tool("link", "[", "](https://)", false));
        tools.addClassName("row");
        tools.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("content.write.tools"));
        var writing = new Div(tools, text);
        writing.addClassNames("stack", "tight");
        shown.addClassName("prose");
        var reading = new Section(new H2(getTranslation("content.write.shown")), shown);
        reading.addClassName("panel");
        add(writing, reading);
    }

    private NativeButton tool(String name, String before, String after, boolean ownLine) {
        var sample = getTranslation("content.write.sample." + name);
        var button = new NativeButton(getTranslation("content.write.tool." + name), click -> text.getElement()
                .executeJs(INSERT, before, after, sample, ownLine));
        button.addClassName("button");
        return button;
    }

    private void render() {
        shown.getElement().setProperty("innerHTML", html.apply(text.getValue()));
    }

    void show(String typed) {
        text.setValue(typed);
        text.setInvalid(false);
        render();
    }

    String read() {
        return text.getValue();
    }

    void refuse(String sentence) {
        text.setErrorMessage(sentence);
        text.setInvalid(true);
    }
}
