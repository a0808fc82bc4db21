package fr.declic.territory.translation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.territory.translation.Saved;
import fr.declic.territory.translation.Translating.Line;
import fr.declic.territory.translation.Written;
import java.util.Locale;
import java.util.Optional;

/** A phrase in French, the place for its translation, and what became of what was typed: it is kept when the place is left. */
class PhraseRow extends ListItem {

    private final TextArea typed = new TextArea();
    private final Paragraph state = new Paragraph();
    private final Div choice = new Div();
    private final Keeping keeping;
    private String before;

    /** Keeps a translation. */
    interface Keeping {

        /** @param before over which it was written */
        Saved keep(String before, String typed);
    }

    PhraseRow(Line line, String name, Locale language, boolean rightToLeft, Keeping keeping) {
        this.keeping = keeping;
        before = line.translation().map(Written::words).orElse("");
        var french = new Paragraph(line.phrase().french());
        french.addClassNames("own-lines", "phrase");
        typed.setValue(before);
        typed.setAriaLabel(getTranslation(
                "translations.field", name, beginning(line.phrase().french())));
        typed.setPlaceholder(getTranslation("translations.inFrench"));
        typed.setMinRows(1);
        typed.setWidthFull();
        typed.setValueChangeMode(ValueChangeMode.ON_BLUR);
        typed.getElement().setAttribute("lang", language.getLanguage());
        // The field gives itself the direction of the screen: a style turns what is written in it.
        typed.setClassName("from-the-right", rightToLeft);
        typed.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keep(change.getValue());
            }
        });
        state.addClassName("help");
        state.getElement().setAttribute("role", "status");
        if (line.phrase().hasMarks()) {
            typed.setHelperText(getTranslation("translations.marks"));
        }
        line.translation().ifPresent(this::say);
        line.former().ifPresent(this::offer);
        choice.addClassName("row");
        add(french, typed, choice, state);
    }

    private void keep(String words) {
        typed.setInvalid(false);
        choice.removeAll();
        switch (keeping.keep(before, words)) {
            case Saved.Done done -> stands(done.now());
            case Saved.TooLong limit -> refuse(getTranslation("translations.tooLong", limit.longest()));
            case Saved.Overtaken other -> overtaken(other.theirs());
        }
    }

    /** What was typed stays in its place until one of the two is chosen. */
    private void overtaken(Optional<Written> theirs) {
        refuse(theirs.map(now -> getTranslation("translations.overtaken", now.author(), now.words()))
                .orElseGet(() -> getTranslation("translations.takenAway")));
        choice.add(
                new ActionButton("translations.mine", () -> {
                    before = theirs.map(Written::words).orElse("");
                    keep(typed.getValue());
                }),
                new ActionButton(theirs.isPresent() ? "translations.theirs" : "translations.stayFrench", () -> {
                    typed.setInvalid(false);
                    choice.removeAll();
                    stands(theirs);
                }));
    }

    private void stands(Optional<Written> now) {
        var former = before;
        before = now.map(Written::words).orElse("");
        typed.setValue(before);
        now.ifPresentOrElse(this::say, () -> removed(former));
    }

    /** Emptied on purpose or by a slip: what stood there is one tap away. */
    private void removed(String former) {
        state.setText(getTranslation("translations.removed"));
        if (!former.isEmpty()) {
            choice.add(new ActionButton("translations.putBack", () -> keep(former)));
        }
    }

    /** Of French that was changed since: its former translation is where the new one begins. */
    private void offer(String former) {
        state.setText(getTranslation("translations.changed"));
        choice.add(new ActionButton("translations.takeFormer", () -> {
            typed.setValue(former);
            keep(former);
            typed.focus();
        }));
    }

    private void refuse(String sentence) {
        typed.setErrorMessage(sentence);
        typed.setInvalid(true);
        state.setText("");
    }

    private void say(Written now) {
        state.setText(getTranslation("translations.written", Dates.compact(now.at()), now.author()));
    }

    private static String beginning(String french) {
        return french.length() <= 80 ? french : french.substring(0, 80) + "…";
    }
}
