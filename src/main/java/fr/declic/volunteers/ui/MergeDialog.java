package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import fr.declic.volunteers.FileDifference;
import fr.declic.volunteers.FileField;
import fr.declic.volunteers.VolunteerId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** «C'est la même personne»: which of the two values goes on, wherever both files say something, and not the same. */
class MergeDialog {

    private enum Side {
        KEPT,
        CLOSED
    }

    private final Map<FileField, RadioButtonGroup<Side>> choices = new EnumMap<>(FileField.class);
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
                () -> desk.merge().merge(kept, closed, compared, taken(compared.differences())),
                file::readAnew);
        dialog.explain(words.say(goesOn ? "file.duplicate.one.explain.other" : "file.duplicate.one.explain"));
        if (compared.differences().isEmpty()) {
            dialog.explain(words.say("file.merge.nothing"));
        }
        var saidOnce = compared.differences().stream()
                .filter(FileDifference::isSaidOnce)
                .map(one -> words.say(one.field().key()).toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(", "));
        if (!saidOnce.isEmpty()) {
            dialog.explain(words.say("file.merge.completed", saidOnce));
        }
        compared.differences().stream()
                .filter(one -> !one.isSaidOnce())
                .forEach(one -> choices.put(one.field(), choice(one, words)));
        if (!choices.isEmpty()) {
            var fields = new Div();
            fields.addClassNames("stack", "merge");
            choices.values().forEach(fields::add);
            dialog.explain(words.say("file.merge.explain")).ask(fields);
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

    private Set<FileField> taken(List<FileDifference> differences) {
        return differences.stream()
                .filter(this::isTaken)
                .map(FileDifference::field)
                .collect(Collectors.toSet());
    }

    /** As somebody chose; where nobody was asked, what the closed file alone says. */
    private boolean isTaken(FileDifference one) {
        var choice = choices.get(one.field());
        return choice == null ? one.kept().isEmpty() : choice.getValue() == Side.CLOSED;
    }
}
