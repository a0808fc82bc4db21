package fr.declic.planning;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.activities.Activities;
import fr.declic.employment.Contracts;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What a test needs that plays in a {@link Workshop}. */
@InTerritory
abstract class AtAWorkshop {

    /** How often two people try to be the first. */
    static final int TIMES = 5;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Autowired
    Activities activities;

    @Autowired
    Contracts contracts;

    @Autowired
    EntityManager entities;

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    /** A coordinator stays signed in. */
    Workshop workshop(int people) {
        return workshop(people, Workshop.EVERY_MORNING);
    }

    /** @param quarters that each of them works in a week */
    Workshop workshop(int people, int quarters) {
        As.coordinator("Samir");
        return new Workshop(activities, contracts, entities, transaction, clock, people, quarters);
    }
}
