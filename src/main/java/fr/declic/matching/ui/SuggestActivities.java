package fr.declic.matching.ui;

import com.vaadin.flow.component.UI;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Brings the matching to a person's file. */
@Component
@Order(5)
class SuggestActivities implements PersonAction {

    @Override
    public String key() {
        return "matching.suggest";
    }

    @Override
    public boolean isOffered(VolunteerId person, Status status) {
        return status.mayBeProposed()
                && CurrentActor.signedIn()
                        .map(who -> who.role() == Role.COORDINATOR)
                        .orElse(false);
    }

    @Override
    public void open(VolunteerId person, Runnable done) {
        UI.getCurrent()
                .navigate("equipe/rapprochement", MatchingQuery.of(person).write());
    }
}
