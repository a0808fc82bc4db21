package fr.declic.activities.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.activities.Suggestion;
import fr.declic.activities.UsefulWork;
import fr.declic.activities.UsefulWorkDesk;
import fr.declic.activities.UsefulWorkRefusal;
import fr.declic.activities.UsefulWorkStatus;
import fr.declic.activities.WrittenIdea;
import fr.declic.shell.FormDialog;
import java.util.Optional;
import java.util.function.Supplier;

/** What the team does with one idea, one question each. */
final class IdeaDialog extends FormDialog {

    private final Runnable done;

    private IdeaDialog(String title, Runnable done) {
        this.done = done;
        setHeaderTitle(getTranslation(title));
    }

    /** What everybody will read; prefilled with what came. */
    static void show(UsefulWorkDesk desk, WrittenIdea idea, Runnable done) {
        var dialog = new IdeaDialog(idea.status().isPublic() ? "ideas.reword" : "ideas.show", done);
        var words = dialog.area("ideas.words", Suggestion.LONGEST_SENTENCE, idea.words());
        words.setHelperText(dialog.getTranslation("ideas.words.help"));
        dialog.ask("ideas.show", () -> desk.show(read(idea), words.getValue()), words);
    }

    /** What became of it, with a word for everybody. */
    static void answer(UsefulWorkDesk desk, WrittenIdea idea, Runnable done) {
        var dialog = new IdeaDialog("ideas.answer", done);
        var outcome = new RadioButtonGroup<UsefulWorkStatus>(dialog.getTranslation("ideas.outcome"));
        outcome.setItems(UsefulWorkStatus.SHOWN, UsefulWorkStatus.OPENED, UsefulWorkStatus.DECLINED);
        outcome.setItemLabelGenerator(one -> dialog.getTranslation(one.key()));
        outcome.addClassName("lines");
        var activity = new ComboBox<UsefulWorkDesk.NamedActivity>(dialog.getTranslation("ideas.activity"));
        activity.setItems(desk.activities());
        activity.setItemLabelGenerator(one -> one.name() + ", " + one.employer());
        activity.setWidthFull();
        outcome.addValueChangeListener(change -> activity.setVisible(change.getValue() == UsefulWorkStatus.OPENED));
        var words = dialog.area(
                "ideas.answer.words", UsefulWork.LONGEST_ANSWER, idea.answer() == null ? "" : idea.answer());
        words.setHelperText(dialog.getTranslation(idea.wantsToBeTold() ? "ideas.answer.told" : "ideas.answer.public"));
        activity.getListDataView()
                .getItems()
                .filter(one -> one.id().value().equals(idea.activity()))
                .findFirst()
                .ifPresent(activity::setValue);
        activity.setVisible(false);
        outcome.setValue(idea.status());
        dialog.ask(
                "ideas.answer.save",
                () -> switch (outcome.getValue()) {
                    case OPENED ->
                        desk.open(
                                read(idea),
                                activity.getOptionalValue()
                                        .map(UsefulWorkDesk.NamedActivity::id)
                                        .orElse(null),
                                words.getValue());
                    case DECLINED -> desk.decline(read(idea), words.getValue());
                    default -> desk.answer(read(idea), words.getValue());
                },
                outcome,
                activity,
                words);
    }

    /** Which public idea says the same. */
    static void merge(UsefulWorkDesk desk, WrittenIdea idea, Runnable done) {
        var dialog = new IdeaDialog("ideas.merge", done);
        var other = new ComboBox<WrittenIdea>(dialog.getTranslation("ideas.merge.into"));
        other.setItems(desk.at(UsefulWorkStatus.SHOWN).stream()
                .filter(one -> !one.id().equals(idea.id()))
                .toList());
        other.setItemLabelGenerator(WrittenIdea::words);
        other.setWidthFull();
        other.setHelperText(dialog.getTranslation("ideas.merge.help"));
        dialog.ask(
                "ideas.merge",
                () -> other.isEmpty()
                        ? Optional.of(UsefulWorkRefusal.CANNOT_MERGE)
                        : desk.merge(read(idea), other.getValue().id()),
                other);
    }

    static void setAside(UsefulWorkDesk desk, WrittenIdea idea, Runnable done) {
        var dialog = new IdeaDialog("ideas.setAside", done);
        dialog.ask(
                "ideas.setAside",
                () -> desk.setAside(read(idea)),
                new Paragraph(idea.words()),
                new Paragraph(dialog.getTranslation("ideas.setAside.explain")));
    }

    private static UsefulWorkDesk.Read read(WrittenIdea idea) {
        return new UsefulWorkDesk.Read(idea.id(), idea.version());
    }

    private TextArea area(String label, int longest, String value) {
        var area = new TextArea(getTranslation(label));
        area.setMaxLength(longest);
        area.setValue(value);
        area.setWidthFull();
        return area;
    }

    private void ask(String save, Supplier<Optional<UsefulWorkRefusal>> act, Component... fields) {
        ask(fields);
        onConfirm(getTranslation(save), () -> act.get().map(UsefulWorkRefusal::key), done);
        open();
    }
}
