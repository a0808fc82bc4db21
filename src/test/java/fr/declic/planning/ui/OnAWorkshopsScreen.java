package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Paragraph;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.OnScreen;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.employment.Contracts;
import fr.declic.planning.Workshop;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Screens of which a {@link Workshop} is the content. */
@InTerritory
abstract class OnAWorkshopsScreen extends OnScreen {

    @Autowired
    Activities activities;

    @Autowired
    Contracts contracts;

    @Autowired
    EntityManager entities;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    /** A coordinator stays signed in. */
    Workshop workshop(int people) {
        As.coordinator("Samir");
        return new Workshop(activities, contracts, entities, transaction, clock, people);
    }

    static void asManagerOf(Workshop workshop) {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
    }

    List<String> said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
