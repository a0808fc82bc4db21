package fr.declic.employment.ui;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.employment.Contracts;
import fr.declic.employment.HiringDrafts;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Enregistrer l'embauche», on a person's file and wherever people are listed. */
@Component
@Order(10)
class HiringAction implements PersonAction {

    private final Contracts contracts;
    private final HiringDrafts drafts;

    HiringAction(Contracts contracts, HiringDrafts drafts) {
        this.contracts = contracts;
        this.drafts = drafts;
    }

    @Override
    public String key() {
        return "hiring.record";
    }

    /** A manager meets people only where they have said «Oui», so the proposal's state says the rest. */
    @Override
    public boolean isOffered(VolunteerId person, Status status) {
        return switch (role()) {
            case COORDINATOR -> status.isOnTheList();
            case EBE_MANAGER -> status == Status.PROPOSED;
            default -> false;
        };
    }

    @Override
    public void open(VolunteerId person, Runnable done) {
        new HiringDialog(contracts, person, drafts.of(person), role() == Role.COORDINATOR, done).open();
    }

    private static Role role() {
        return CurrentActor.signedIn().map(SignedIn::role).orElse(Role.VOLUNTEER);
    }
}
