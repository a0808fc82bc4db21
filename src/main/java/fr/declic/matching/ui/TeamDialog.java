package fr.declic.matching.ui;

import fr.declic.matching.ProposalRefusal;
import fr.declic.shell.FormDialog;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks before something of a proposal changes. */
class TeamDialog extends FormDialog {

    /** Said of the form itself: the screen below is still true. */
    private static final Set<ProposalRefusal> STILL_TYPING =
            EnumSet.of(ProposalRefusal.REASON_MISSING, ProposalRefusal.ANSWER_MISSING);

    /**
     * @param button words of the main button
     * @param done what is said when it worked
     * @param action answers why it could not be done, or nothing
     * @param changed called when something has changed, here or by somebody else meanwhile
     */
    TeamDialog(String title, String button, String done, Supplier<Optional<ProposalRefusal>> action, Runnable changed) {
        super(title);
        onConfirm(
                button,
                done,
                () -> {
                    var refusal = action.get();
                    refusal.filter(why -> !STILL_TYPING.contains(why)).ifPresent(meanwhile -> changed.run());
                    return refusal.map(ProposalRefusal::key);
                },
                changed);
    }
}
