package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.declic.volunteers.FileDifference;
import fr.declic.volunteers.FileField;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;

/** «C'est la même personne»: which of the two values goes on, wherever both files say something, and not the same. */
class MergeDialog {

    private enum Side {
        KEPT,
        CLOSED
    }

    private final Map<FileField, RadioButtonGroup<Side>> choices = new EnumMap<>(FileField.class);
    /** What only the file that is closed says. */
    private final EnumSet<FileField> completing = EnumSet.noneOf(FileField.class);

    private final AskDialog dialog;
    /** The file that one looks at is the one that goes on. */
    private final boolean goesOn;

    MergeDialog(FileDesk desk, OpenFile file, VolunteerId other, Spoken.Phrases words) {
        var here = file.person();
        var kept = desk.merge().goesOn(other, here);
        goesOn = kept.equals(here);
        var closed = goesOn ? other : here;
        var compared = desk.merge().compare(kept, closed);
        dialog = new AskDialog(
                words.say("file.duplicate.one"),
                words.say(goesOn ? "file.merge.confirm.other" : "file.merge.confirm"),
                () -> desk.merge().merge(kept, closed, compared, taken()),
                file::readAnew);
        dialog.explain(words.say(goesOn ? "file.duplicate.one.explain.other" : "file.duplicate.one.explain"));
        if (compared.differences().isEmpty()) {
            dialog.explain(words.say("file.merge.nothing"));
            return;
        }
        var fields = new Div();
        fields.addClassNames("stack", "merge");
        var completed = new ArrayList<String>();
        for (var one : compared.differences()) {
            if (one.kept().isEmpty()) {
                completing.add(one.field());
            }
            if (one.isSaidOnce()) {
                completed.add(words.say(one.field().key()).toLowerCase(Locale.FRENCH));
                continue;
            }
            var choice = choice(one, words);
            choices.put(one.field(), choice);
            fields.add(choice);
        }
        if (!completed.isEmpty()) {
            dialog.explain(words.say("file.merge.completed", String.join(", ", completed)));
        }
        if (!choices.isEmpty()) {
            dialog.explain(words.say("file.merge.explain"));
            dialog.ask(fields);
        }
    }

    void open() {
        dialog.open();
    }

    /** What stands in the file that goes on stays, until somebody says otherwise. */
    private RadioButtonGroup<Side> choice(FileDifference one, Spoken.Phrases words) {
        var group = new RadioButtonGroup<Side>(words.say(one.field().key()));
        group.setItems(Side.values());
        group.setItemLabelGenerator(side -> {
            var value = side == Side.KEPT ? one.kept() : one.closed();
            var isHere = goesOn == (side == Side.KEPT);
            return words.say(isHere ? "file.merge.here" : "file.merge.other", value);
        });
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setValue(Side.KEPT);
        return group;
    }

    private EnumSet<FileField> taken() {
        var taken = EnumSet.copyOf(completing);
        choices.forEach((field, choice) -> {
            if (choice.getValue() == Side.CLOSED) {
                taken.add(field);
            }
        });
        return taken;
    }
}
