package fr.declic.volunteers.ui;

import fr.declic.shell.FormDialog;
import fr.declic.volunteers.Refusal;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks before something of a person's file changes. */
class AskDialog extends FormDialog {

    /**
     * @param action what the main button does; answers why it could not, or nothing
     * @param changed called when something has changed, here or by somebody else meanwhile
     */
    AskDialog(String title, String button, Supplier<Optional<Refusal>> action, Runnable changed) {
        super(title);
        onConfirm(
                button,
                getTranslation("file.done"),
                () -> {
                    var refusal = action.get();
                    refusal.filter(Refusal.CHANGED_MEANWHILE::equals).ifPresent(meanwhile -> changed.run());
                    return refusal.map(Refusal::key);
                },
                changed);
    }
}
