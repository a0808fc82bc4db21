package fr.declic.privacy;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.access.Freshly;
import fr.declic.activities.Activities;
import fr.declic.activities.OpeningId;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody on the list, who may ask to be forgotten, and time that passes. */
@InTerritory
abstract class Leaving {

    @Autowired
    ApplicationContext application;

    @Autowired
    Erasures erasures;

    @Autowired
    ErasureJob job;

    @Autowired
    Proposals proposals;

    @Autowired
    Activities activities;

    @Autowired
    EntityManager entities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Ironing ironing;
    VolunteerId amel;

    @BeforeEach
    void somebodyIsOnTheList() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        amel = ironing.listed("Amel", Ironing.suits());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    void asks(VolunteerId person) {
        Freshly.signIn(application, person.value());
        erasures.ask();
        As.coordinator("Samir");
    }

    void sevenDaysPass(VolunteerId person) {
        update(
                "update erasure set asked_at = asked_at - interval '8 days', due_at = due_at - interval '8 days' where volunteer_id = :id",
                person);
    }

    void theHourStrikes() {
        CurrentActor.runAs(Actor.system("erasures"), job::here);
    }

    void isForgotten(VolunteerId person) {
        asks(person);
        sevenDaysPass(person);
        theHourStrikes();
    }

    OpeningId aPlace() {
        return ironing.openingWith(1);
    }

    ProposalId propose(VolunteerId person, OpeningId opening) {
        var id = ProposalId.create();
        proposals.propose(id, person, opening, "Pour l’essai").ifPresent(refusal -> {
            throw new AssertionError(refusal);
        });
        return id;
    }

    void update(String statement, VolunteerId person) {
        transaction.executeWithoutResult(
                status -> jdbc.sql(statement).param("id", person.value()).update());
    }

    String text(String question, VolunteerId person) {
        return transaction.execute(status -> jdbc.sql(question)
                .param("id", person.value())
                .query((row, number) -> Optional.ofNullable(row.getString(1)).orElse("nothing"))
                .single());
    }

    String status(VolunteerId person) {
        return text("select status from candidacy where id = :id", person);
    }

    String firstName(VolunteerId person) {
        return text("select first_name from volunteer where id = :id", person);
    }
}
