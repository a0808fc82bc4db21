package fr.declic.planning.ui;

import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.planning.HoursDone;
import fr.declic.planning.HoursDoneRefusal;
import fr.declic.planning.HoursDoneWeek;
import fr.declic.planning.HoursDoneWeek.Line;
import fr.declic.shell.FormDialog;
import fr.declic.shell.HoursInput;

/** Other hours for one person, and why. */
class HoursDialog extends FormDialog {

    HoursDialog(HoursDone hours, HoursDoneWeek week, Line line, Runnable done) {
        setHeaderTitle(getTranslation("hoursDone.dialog.title", line.name()));
        var standing = line.standing();
        var input = new HoursInput(
                getTranslation("hoursDone.dialog.hours"), getTranslation("hiring.hours.help"), standing, () -> {});
        var reason = new TextArea(getTranslation("hoursDone.dialog.reason"));
        reason.setHelperText(getTranslation("hoursDone.dialog.reason.help"));
        reason.setMaxLength(HoursDone.LONGEST_REASON);
        reason.setWidthFull();
        reason.setVisible(standing != null);
        ask(input, reason);
        onConfirm(
                getTranslation("hoursDone.dialog.save"),
                getTranslation("hoursDone.dialog.saved"),
                () -> hours.correct(week, line.contract(), input.quarters().orElse(null), reason.getValue())
                        .map(HoursDoneRefusal::key),
                done);
    }
}
