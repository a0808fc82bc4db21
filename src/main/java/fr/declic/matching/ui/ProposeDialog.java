package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.activities.OpeningId;
import fr.declic.matching.Proposal;
import fr.declic.matching.ProposalDraft;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.matching.Reason;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.shell.FormDialog;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.stream.Collectors;

/** The proposal before it leaves: what it says, who stands before in the list, and why they are passed over. */
final class ProposeDialog {

    private final Proposals proposals;
    private final ReasonWords words;

    ProposeDialog(Proposals proposals, ReasonWords words) {
        this.proposals = proposals;
        this.words = words;
    }

    /** @param changed called when the screen below is no longer true */
    void open(Component screen, VolunteerId person, OpeningId opening, Runnable changed) {
        var draft = proposals.draft(person, opening);
        if (draft.isEmpty()) {
            changed.run();
            return;
        }
        dialog(screen, person, opening, draft.get(), changed).open();
    }

    private FormDialog dialog(
            Component screen, VolunteerId person, OpeningId opening, ProposalDraft draft, Runnable changed) {
        // One id for this dialog: a double tap, or a request sent twice, makes one proposal.
        var id = ProposalId.create();
        var computed = draft.order().isExplained() ? sentence(draft.order().reasons()) : "";
        var reason = new ReasonField(
                screen.getTranslation("propose.reason"),
                screen.getTranslation(computed.isEmpty() ? "propose.reason.help" : "propose.reason.computed"),
                Proposal.LONGEST_REASON);
        var dialog = new TeamDialog(
                screen.getTranslation("propose.title", draft.offer().activity(), draft.firstName()),
                screen.getTranslation("propose.action"),
                screen.getTranslation("propose.done", draft.firstName()),
                () -> proposals.propose(id, person, opening, reason.getValue()),
                changed);
        dialog.ask(new OfferFacts(draft.offer(), draft.answerBy(), words));
        dialog.ask(new H3(screen.getTranslation("propose.why")), why(draft));
        dialog.ask(
                new H3(screen.getTranslation("propose.order")),
                said("order", draft.order().reasons()));
        if (draft.order().isOutOfOrder()) {
            reason.setValue(computed);
            dialog.ask(reason);
        }
        var told = new Paragraph(
                screen.getTranslation(draft.reachable() ? "propose.message" : "propose.noMessage", draft.firstName()));
        told.addClassName(draft.reachable() ? "help" : "notice");
        return dialog.ask(told);
    }

    private Component why(ProposalDraft draft) {
        var list = said("fits", draft.explanation().fits());
        Pieces.why(list, "learn", sentences(draft.explanation().learns()));
        return list;
    }

    private UnorderedList said(String sign, List<Reason> reasons) {
        var list = Pieces.whyList();
        Pieces.why(list, sign, sentences(reasons));
        return list;
    }

    private List<String> sentences(List<Reason> reasons) {
        return reasons.stream().map(reason -> words.say(reason, Reader.TEAM)).toList();
    }

    private String sentence(List<Reason> reasons) {
        var text = sentences(reasons).stream().collect(Collectors.joining(" "));
        return text.length() > Proposal.LONGEST_REASON ? text.substring(0, Proposal.LONGEST_REASON) : text;
    }
}
