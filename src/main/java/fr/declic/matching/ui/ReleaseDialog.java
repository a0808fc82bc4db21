package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.matching.Proposal;
import fr.declic.matching.Proposals;
import fr.declic.matching.RunningProposal;

/** A coordinator frees a place and says why; the person keeps theirs in the list. */
final class ReleaseDialog {

    private ReleaseDialog() {}

    static void open(Component screen, Proposals proposals, RunningProposal proposal, Runnable changed) {
        var reason = new ReasonField(
                screen.getTranslation("release.reason"),
                screen.getTranslation("release.reason.help"),
                Proposal.LONGEST_REASON);
        new TeamDialog(
                        screen.getTranslation("release.title", proposal.offer().activity()),
                        screen.getTranslation("release.action"),
                        screen.getTranslation("release.done"),
                        () -> proposals.release(proposal.id(), reason.getValue()),
                        changed)
                .ask(new Paragraph(screen.getTranslation("release.keeps", proposal.name())), reason)
                .open();
    }
}
