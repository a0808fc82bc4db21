package fr.declic.territory.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.territory.site.Content;
import fr.declic.territory.site.Entry;
import fr.declic.territory.site.Part;
import fr.declic.territory.site.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A part of the public pages: its text and, of a list, its lines. It takes a content and gives a content. */
class PartForm extends Div implements EntryForm.Moves {

    /** Hears what somebody does to the content. */
    interface Heard {

        void touched();

        /** A line was taken out of the list. */
        void removed(Entry entry, String name, int place);
    }

    private final Part part;
    private final Heard heard;
    private final TextEditor text;
    private final UnorderedList lines = new UnorderedList();

    PartForm(Part part, UnaryOperator<String> html, Heard heard) {
        this.part = part;
        this.heard = heard;
        addClassName("stack");
        text = new TextEditor(part.isList() ? "content.write.text.above" : "content.write.text", html, heard::touched);
        lines.addClassName("entries");
        if (hasHint(part)) {
            var hint = new Paragraph(getTranslation("content.write." + part));
            hint.addClassName("notice");
            add(hint);
        }
        if (part.isList()) {
            var add = new NativeButton(getTranslation("content.write.add"), click -> add());
            add.addClassName("button");
            add(lines, new Div(add));
        }
        add(text);
    }

    private static boolean hasHint(Part part) {
        return switch (part) {
            case POINTS, ORDER, CREDITS, TESTIMONIES -> true;
            default -> false;
        };
    }

    void show(Content content) {
        text.show(content.text());
        lines.removeAll();
        content.entries().forEach(entry -> lines.add(line(entry)));
    }

    Content read() {
        return new Content(text.read(), entries().stream().map(EntryForm::read).toList());
    }

    /** Says beside each field what keeps it from being published; the first one is where the typing goes on. */
    void refuse(List<Problem> problems) {
        var entries = entries();
        entries.forEach(EntryForm::accept);
        for (var problem : problems.reversed()) {
            var sentence = getTranslation(problem.key());
            if (problem.entry() < 0) {
                text.refuse(sentence);
            } else {
                entries.get(problem.entry()).refuse(problem.field(), sentence);
            }
        }
    }

    private List<EntryForm> entries() {
        return lines.getChildren().map(EntryForm.class::cast).toList();
    }

    private EntryForm line(Entry entry) {
        return new EntryForm(part, entry, heard::touched, this);
    }

    private void add() {
        var line = line(new Entry(UUID.randomUUID(), Map.of()));
        lines.add(line);
        line.unfold();
        line.focusFirst();
        heard.touched();
    }

    void putBack(Entry entry, int place) {
        lines.addComponentAtIndex(Math.min(place, lines.getComponentCount()), line(entry));
    }

    @Override
    public void up(EntryForm entry) {
        move(entry, -1);
    }

    @Override
    public void down(EntryForm entry) {
        move(entry, 1);
    }

    private void move(EntryForm entry, int by) {
        var to = lines.indexOf(entry) + by;
        if (to < 0 || to >= lines.getComponentCount()) {
            return;
        }
        lines.remove(entry);
        lines.addComponentAtIndex(to, entry);
        heard.touched();
    }

    @Override
    public void remove(EntryForm entry) {
        var place = lines.indexOf(entry);
        lines.remove(entry);
        heard.removed(entry.read(), entry.shownName(), place);
    }
}
