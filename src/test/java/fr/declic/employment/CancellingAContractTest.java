package fr.declic.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.matching.Answer;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalId;
import fr.declic.matching.Proposals;
import fr.declic.shell.Dates;
import fr.declic.territory.PublicCounter;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class CancellingAContractTest {

    private static final String MISTAKE = "Noté pour la mauvaise personne";

    @Autowired
    private Contracts contracts;

    @Autowired
    private ContractCancellations cancellations;

    @Autowired
    private HoursOfATest hours;

    @Autowired
    private PublicCounter counter;

    @Autowired
    private Activities activities;

    @Autowired
    private Proposals proposals;

    @Autowired
    private VolunteerFiles files;

    @Autowired
    private Trail trail;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Ironing ironing;
    private EmployerId ebe;
    private LocalDate today;

    @BeforeEach
    void aCoordinatorIsThere() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        ebe = ironing.ebe();
        today = Dates.day(clock.instant());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void takesTheJobOutOfTheCounterAndPutsThePersonBackOnTheList() {
        var before = counter.count();
        var amel = ironing.listed("Amel", Ironing.suits());
        var contract = hired(amel, ebe, today);
        assertThat(counter.count().ebe()).isEqualTo(before.ebe() + 1);
        assertThat(cancellations.preview(contract).orElseThrow().back()).isEqualTo(Status.LISTED);
        assertThat(cancellations.cancel(contract, MISTAKE)).isEmpty();
        assertThat(counter.count()).isEqualTo(before);
        assertThat(standing(amel)).isEqualTo(Status.LISTED);
    }

    @Test
    void staysInTheTrailWithItsReasonAndWhoDidIt() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var contract = hired(amel, ebe, today);
        As.coordinator("Nadia");
        cancellations.cancel(contract, "  " + MISTAKE + " ");
        assertThat(trail.of(amel, 10))
                .filteredOn(line -> line.kind().equals("CONTRACT_CANCELLED"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor().name()).isEqualTo("Nadia");
                    assertThat(line.details())
                            .containsEntry("reason", MISTAKE)
                            .containsEntry("on", today.toString())
                            .containsEntry("hours", WeeklyHours.ofHours(24).toString());
                });
        assertThat(trail.of(amel, 10))
                .anySatisfy(line -> assertThat(line.kind()).isEqualTo("HIRED"));
    }

    @Test
    void needsAReason() {
        var contract = hired(ironing.listed("Amel", Ironing.suits()), ebe, today);
        assertThat(cancellations.cancel(contract, " ")).contains(ContractRefusal.REASON_MISSING);
        assertThat(cancellations.preview(contract)).isPresent();
    }

    @Test
    void letsTheAcceptedProposalRunAgainWithItsPlaceReserved() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var activity = ironing.activity(ebe, 1);
        var proposal = proposed(amel, activity);
        proposals.answer(proposal, Answer.YES);
        var contract = hired(amel, ebe, today);
        var what = cancellations.preview(contract).orElseThrow();
        assertThat(what.place()).isEqualTo(ContractCancelling.Place.RESERVED);
        assertThat(what.back()).isEqualTo(Status.PROPOSED);
        cancellations.cancel(contract, MISTAKE);
        assertThat(standing(amel)).isEqualTo(Status.PROPOSED);
        assertThat(statusOf(proposal)).isEqualTo("ACCEPTED");
        assertThat(hiredAgain(amel)).isEmpty();
    }

    @Test
    void ofSomebodyWhoHadNotAnsweredYetAsksThemStill() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var proposal = proposed(amel, ironing.activity(ebe, 1));
        cancellations.cancel(hired(amel, ebe, today), MISTAKE);
        assertThat(statusOf(proposal)).isEqualTo("OPEN");
        assertThat(standing(amel)).isEqualTo(Status.PROPOSED);
    }

    @Test
    void withAnotherEmployerReservesThePlaceAgainWhereItIsStillFree() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var proposal = proposed(amel, ironing.activity(ebe, 1));
        var contract = hired(amel, ironing.ebe(), today);
        assertThat(statusOf(proposal)).isEqualTo("RELEASED");
        assertThat(cancellations.preview(contract).orElseThrow().place()).isEqualTo(ContractCancelling.Place.IF_FREE);
        cancellations.cancel(contract, MISTAKE);
        assertThat(statusOf(proposal)).isEqualTo("OPEN");
        assertThat(standing(amel)).isEqualTo(Status.PROPOSED);
    }

    @Test
    void leavesThePlaceToWhoeverHasItByThen() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var activity = ironing.activity(ebe, 1);
        var proposal = proposed(amel, activity);
        var contract = hired(amel, ironing.ebe(), today);
        proposed(bruno, activity);
        assertThat(cancellations.cancel(contract, MISTAKE)).isEmpty();
        assertThat(statusOf(proposal)).isEqualTo("RELEASED");
        assertThat(standing(amel)).isEqualTo(Status.LISTED);
        assertThat(standing(bruno)).isEqualTo(Status.PROPOSED);
    }

    @Test
    void isRefusedOnceHoursAreConfirmed() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var contract = hired(amel, ebe, today);
        hours.confirm(contract);
        assertThat(cancellations.cancel(contract, MISTAKE)).contains(ContractRefusal.HOURS_CONFIRMED);
        assertThat(cancellations.preview(contract).orElseThrow().refusal()).contains(ContractRefusal.HOURS_CONFIRMED);
        assertThat(standing(amel)).isEqualTo(Status.HIRED_EBE);
    }

    @Test
    void isRefusedOnceAnotherFollowedAndNotOfTheOtherItself() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var first = hired(amel, ebe, today.minusDays(30));
        contracts.end(first, today.minusDays(10), EndReason.OTHER_JOB, true);
        var second = hired(amel, ironing.ebe(), today);
        assertThat(cancellations.cancel(first, MISTAKE)).contains(ContractRefusal.ANOTHER_FOLLOWED);
        assertThat(cancellations.cancel(second, MISTAKE)).isEmpty();
        assertThat(standing(amel)).isEqualTo(Status.LISTED);
        assertThat(cancellations.cancel(first, MISTAKE)).isEmpty();
    }

    @Test
    void thatHasEndedLeavesThePersonWhereTheyHaveGone() {
        var before = counter.count();
        var amel = ironing.listed("Amel", Ironing.suits());
        var contract = hired(amel, ebe, today.minusDays(30));
        contracts.end(contract, today.minusDays(1), EndReason.OTHER, true);
        var proposal = proposed(amel, ironing.activity(ebe, 1));
        assertThat(cancellations.cancel(contract, MISTAKE)).isEmpty();
        assertThat(standing(amel)).isEqualTo(Status.PROPOSED);
        assertThat(statusOf(proposal)).isEqualTo("OPEN");
        assertThat(counter.count()).isEqualTo(before);
    }

    @Test
    void isTheCoordinatorsAlone() {
        var contract = hired(ironing.listed("Amel", Ironing.suits()), ebe, today);
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, ebe.value()));
        assertThatThrownBy(() -> cancellations.cancel(contract, MISTAKE)).isInstanceOf(AccessDeniedException.class);
    }

    @RepeatedTest(5)
    void succeedsOnceWhereTwoCoordinatorsCancelAtTheSameInstant(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var activity = ironing.activity(ebe, 2);
        proposed(amel, activity);
        proposed(bruno, activity);
        var contract = hired(amel, ironing.ebe(), today);
        Callable<Optional<ContractRefusal>> cancel = () -> cancellations.cancel(contract, MISTAKE);
        assertThat(AtOnce.both(territory, cancel, cancel))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(ContractRefusal.CANCELLED_MEANWHILE));
        assertThat(standing(amel)).isEqualTo(Status.PROPOSED);
        assertThat(trail.of(amel, 20))
                .filteredOn(line -> line.kind().equals("CONTRACT_CANCELLED"))
                .hasSize(1);
    }

    private ContractId hired(VolunteerId person, EmployerId employer, LocalDate start) {
        var id = ContractId.create();
        assertThat(contracts.record(id, person, employer, new ContractTerms(WeeklyHours.ofHours(24), start, null)))
                .isEmpty();
        return id;
    }

    private Optional<ContractRefusal> hiredAgain(VolunteerId person) {
        return contracts.record(
                ContractId.create(), person, ebe, new ContractTerms(WeeklyHours.ofHours(24), today, null));
    }

    private ProposalId proposed(VolunteerId person, ActivityId activity) {
        var id = ProposalId.create();
        assertThat(proposals.propose(id, person, ironing.openingOf(activity), "Pour l’essai"))
                .isEmpty();
        return id;
    }

    private Status standing(VolunteerId person) {
        return files.open(person).orElseThrow().candidacy().status();
    }

    private String statusOf(ProposalId proposal) {
        return transaction.execute(status -> jdbc.sql("select status from proposal where id = :id")
                .param("id", proposal.value())
                .query(String.class)
                .single());
    }
}
