package fr.declic.matching.ui;

import com.vaadin.flow.component.UI;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.Proposals;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings «Libérer la place» to a person's file, for a proposal that stays without an answer. */
@Component
@Order(30)
class FreePlace implements PersonAction {

    private final ProposalBoard board;
    private final Proposals proposals;

    FreePlace(ProposalBoard board, Proposals proposals) {
        this.board = board;
        this.proposals = proposals;
    }

    @Override
    public String key() {
        return "release.action";
    }

    @Override
    public boolean isOffered(VolunteerId person, Status status) {
        return status == Status.PROPOSED
                && CurrentActor.signedIn()
                        .map(who -> who.role() == Role.COORDINATOR)
                        .orElse(false);
    }

    @Override
    public void open(VolunteerId person, Runnable done) {
        board.runningOf(person)
                .ifPresentOrElse(running -> ReleaseDialog.open(UI.getCurrent(), proposals, running, done), done);
    }
}
