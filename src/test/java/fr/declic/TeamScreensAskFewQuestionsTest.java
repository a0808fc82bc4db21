package fr.declic;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.activities.Activities;
import fr.declic.activities.ActivityId;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractTerms;
import fr.declic.employment.Contracts;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Corrections;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Exchange;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Registration;
import fr.declic.volunteers.Registrations;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Opened whole, as somebody of the team opens it: ten times as many rows cost no statement more. */
@InTerritory
class TeamScreensAskFewQuestionsTest extends SpringBrowserlessTest {

    private static final int MANY = 10;

    @Autowired
    private Activities activities;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Corrections corrections;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    private Ironing ironing;
    private VolunteerId amel;
    private ActivityId activity;
    private int number;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        amel = ironing.listed("Amel", Ironing.suits());
        activity = ironing.activity(ironing.ebe(), 2);
        more();
        more();
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "equipe",
                "equipe/volontaires",
                "equipe/volontaires?voir=ALL&q=amel",
                "equipe/volontaires/{person}",
                "equipe/activites",
                "equipe/activites/{activity}",
                "equipe/activites/a-ouvrir",
                "equipe/cle/activites",
                "equipe/cle/vagues",
                "equipe/rapprochement?activite={activity}&autres",
                "equipe/rapprochement?personne={person}",
                "equipe/rapprochement/vagues",
                "equipe/propositions",
                "equipe/emplois?etat=ALL"
            })
    void eachOfThem(String path) {
        statementsOf(path); // what is read once and kept
        var few = statementsOf(path);
        for (var i = 0; i < MANY; i++) {
            more();
        }
        assertThat(statementsOf(path)).isEqualTo(few).isPositive();
    }

    private long statementsOf(String path) {
        UI.getCurrent().navigate("equipe/volontaires/nouvelle");
        var filled = path.replace("{person}", amel.value().toString())
                .replace("{activity}", activity.value().toString());
        var query = filled.indexOf('?');
        return Statements.sentBy(() -> {
            if (query < 0) {
                UI.getCurrent().navigate(filled);
            } else {
                UI.getCurrent()
                        .navigate(filled.substring(0, query), QueryParameters.fromString(filled.substring(query + 1)));
            }
            roundTrip();
        });
    }

    /** One more of everything: somebody new, an exchange, an activity with a proposal, a job. */
    private void more() {
        number++;
        registrations.receive(
                VolunteerId.create(),
                new Registration(
                        new Identity(
                                "Nouvelle " + number,
                                "Exemple",
                                LocalDate.of(1990, 1, 1).plusDays(number)),
                        new Reach(null, null, null),
                        Home.UNKNOWN,
                        new Deprivation(Deprivation.Kind.UNKNOWN, null),
                        Answers.NONE.withSkills(List.of(), List.of("dresser des faucons"))));
        assertThat(corrections.noteExchange(amel, Exchange.CALL, Dates.day(clock.instant()), "Appel"))
                .isEmpty();
        ironing.listed("Amel " + number, Ironing.suits());
        var asked = ironing.listed("Bruno " + number, Ironing.suits());
        var opening = ironing.openingWith(1);
        assertThat(proposals.propose(ProposalId.create(), asked, opening, "Pour l’essai"))
                .isEmpty();
        var terms = new ContractTerms(WeeklyHours.ofHours(24), Dates.day(clock.instant()), null);
        assertThat(contracts.record(
                        ContractId.create(), ironing.listed("Chloé", Ironing.suits()), ironing.ebe(), terms))
                .isEmpty();
    }
}
