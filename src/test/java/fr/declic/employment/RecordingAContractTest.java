package fr.declic.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.matching.Answer;
import fr.declic.matching.Ironing;
import fr.declic.matching.ProposalId;
import fr.declic.matching.ProposalStatus;
import fr.declic.matching.Proposals;
import fr.declic.shell.Dates;
import fr.declic.territory.PublicCounter;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class RecordingAContractTest {

    @Autowired
    private Contracts contracts;

    @Autowired
    private PlacesOfEndedContracts ended;

    @Autowired
    private ContractList list;

    @Autowired
    private PublicCounter counter;

    @Autowired
    private Activities activities;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Candidacies candidacies;

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
    private LocalDate today;

    @BeforeEach
    void aCoordinatorIsThere() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        today = Dates.day(clock.instant());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void movesTheCounterAndThePerson() {
        var before = counter.count();
        var amel = ironing.listed("Amel", Ironing.suits());
        assertThat(record(amel, ironing.ebe())).isEmpty();
        var after = counter.count();
        assertThat(after.ebe()).isEqualTo(before.ebe() + 1);
        assertThat(after.elsewhere()).isEqualTo(before.elsewhere());
        assertThat(after.running()).isEqualTo(before.running() + 1);
        assertThat(standing(amel)).isEqualTo("HIRED_EBE");
    }

    @Test
    void elsewhereCountsElsewhere() {
        var before = counter.count();
        var amel = ironing.listed("Amel", Ironing.suits());
        assertThat(record(amel, shop())).isEmpty();
        assertThat(counter.count().elsewhere()).isEqualTo(before.elsewhere() + 1);
        assertThat(counter.count().ebe()).isEqualTo(before.ebe());
        assertThat(standing(amel)).isEqualTo("HIRED_ELSEWHERE");
    }

    @Test
    void thatStartsTomorrowIsYetToCome() {
        var before = counter.count();
        var amel = ironing.listed("Amel", Ironing.suits());
        contracts.record(ContractId.create(), amel, ironing.ebe(), terms(24, today.plusDays(1)));
        assertThat(counter.count().started()).isEqualTo(before.started());
        assertThat(counter.count().toCome()).isEqualTo(before.toCome() + 1);
    }

    @Test
    void isToldToTheTrail() {
        var amel = ironing.listed("Amel", Ironing.suits());
        record(amel, ironing.ebe());
        assertThat(trail.of(amel, 10)).anySatisfy(line -> {
            assertThat(line.kind()).isEqualTo("HIRED");
            assertThat(line.actor().name()).isEqualTo("Samir");
            assertThat(line.details())
                    .containsEntry("hours", WeeklyHours.ofHours(24).toString());
        });
    }

    @Test
    void belowTheMinimumWithoutTheWrittenRequestChangesNothing() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var before = counter.count();
        assertThat(contracts.record(ContractId.create(), amel, ironing.ebe(), terms(20, today)))
                .contains(ContractRefusal.WRITTEN_REQUEST_MISSING);
        assertThat(counter.count()).isEqualTo(before);
        assertThat(standing(amel)).isEqualTo("LISTED");
    }

    @Test
    void atANewEmployerThatWasRefusedLeavesNoEmployerAndMayBeTriedAgain() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var employer = EmployerId.create();
        var name = "Garage " + UUID.randomUUID();
        var id = ContractId.create();
        assertThat(contracts.recordAtNewEmployer(id, amel, employer, name, terms(20, today)))
                .contains(ContractRefusal.WRITTEN_REQUEST_MISSING);
        assertThat(employersNamed(name)).isZero();
        var withRequest = new ContractTerms(WeeklyHours.ofHours(20), today, today);
        for (int tap = 0; tap < 2; tap++) {
            assertThat(contracts.recordAtNewEmployer(id, amel, employer, name, withRequest))
                    .isEmpty();
        }
        assertThat(employersNamed(name)).isEqualTo(1);
        assertThat(standing(amel)).isEqualTo("HIRED_ELSEWHERE");
    }

    @Test
    void atANewEmployerThatIsKnownByThenIsAtThatOne() {
        var ebe = ironing.ebe();
        var name = transaction.execute(status -> jdbc.sql("select name from employer where id = :id")
                .param("id", ebe.value())
                .query(String.class)
                .single());
        var amel = ironing.listed("Amel", Ironing.suits());
        assertThat(contracts.recordAtNewEmployer(
                        ContractId.create(),
                        amel,
                        EmployerId.create(),
                        name.toUpperCase(Locale.ROOT),
                        terms(24, today)))
                .isEmpty();
        assertThat(standing(amel)).isEqualTo("HIRED_EBE");
        assertThat(employersNamed(name)).isEqualTo(1);
    }

    private int employersNamed(String name) {
        return transaction.execute(status -> jdbc.sql("select count(*) from employer where fold(name) = fold(:name)")
                .param("name", name)
                .query(Integer.class)
                .single());
    }

    @Test
    void ofSomebodyUnderAgeNeedsTheRepresentativesAgreement() {
        var lina = ironing.listed("Lina", Ironing.suits());
        bornOn(lina, today.minusYears(17));
        var ebe = ironing.ebe();
        assertThat(record(lina, ebe)).contains(ContractRefusal.AGREEMENT_MISSING);
        assertThat(standing(lina)).isEqualTo("LISTED");
        candidacies.noteAgreement(lina, version(lina), today, "Fatima Exemple");
        assertThat(record(lina, ebe)).isEmpty();
    }

    @Test
    void ofSomebodyWhoTurnsEighteenThatDayNeedsNoAgreement() {
        var lina = ironing.listed("Lina", Ironing.suits());
        bornOn(lina, today.minusYears(18));
        assertThat(record(lina, ironing.ebe())).isEmpty();
    }

    @Test
    void ofSomebodyUnderAgeTodayNeedsItEvenWhereTheContractStartsLater() {
        var lina = ironing.listed("Lina", Ironing.suits());
        bornOn(lina, today.minusYears(18).plusDays(1));
        var ebe = ironing.ebe();
        assertThat(contracts.record(ContractId.create(), lina, ebe, terms(24, today.plusMonths(6))))
                .contains(ContractRefusal.AGREEMENT_MISSING);
        bornOn(lina, today.minusYears(18));
        assertThat(contracts.record(ContractId.create(), lina, ebe, terms(24, today.plusMonths(6))))
                .isEmpty();
    }

    @Test
    void ofSomebodyWhoseBirthDateNobodyKnowsIsRefused() {
        var lina = ironing.listed("Lina", Ironing.suits());
        bornOn(lina, null);
        assertThat(record(lina, ironing.ebe())).contains(ContractRefusal.BIRTH_DATE_MISSING);
        assertThat(standing(lina)).isEqualTo("LISTED");
    }

    @Test
    void ofSomebodyWhoHasOneIsRefused() {
        var amel = ironing.listed("Amel", Ironing.suits());
        record(amel, ironing.ebe());
        assertThat(record(amel, shop())).contains(ContractRefusal.ALREADY_EMPLOYED);
    }

    @Test
    void ofSomebodyWhoIsNotOnTheListIsRefused() {
        var amel = ironing.listed("Amel", Ironing.suits());
        move(amel, "REGISTERED");
        assertThat(record(amel, ironing.ebe())).contains(ContractRefusal.NOT_ON_THE_LIST);
    }

    @Test
    void settlesTheProposalThatLedToIt() {
        var ebe = ironing.ebe();
        var amel = ironing.listed("Amel", Ironing.suits());
        var proposal = accepted(amel, ebe);
        assertThat(record(amel, ebe)).isEmpty();
        assertThat(statusOf(proposal)).isEqualTo(ProposalStatus.HIRED.name());
    }

    @Test
    void withAnotherEmployerFreesTheProposedPlace() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var proposal = accepted(amel, ironing.ebe());
        assertThat(record(amel, shop())).isEmpty();
        assertThat(statusOf(proposal)).isEqualTo(ProposalStatus.RELEASED.name());
    }

    @Test
    void isOpenToTheEbesManagerAfterTheYesOnly() {
        var ebe = ironing.ebe();
        var amel = ironing.listed("Amel", Ironing.suits());
        var said = ironing.listed("Bruno", Ironing.suits());
        accepted(said, ebe);
        manager(ebe);
        assertThat(record(amel, ebe)).contains(ContractRefusal.NOT_SAID_YES);
        assertThat(record(said, ebe)).isEmpty();
        assertThat(standing(said)).isEqualTo("HIRED_EBE");
    }

    @Test
    void isClosedToTheManagerOfAnotherEbe() {
        var ebe = ironing.ebe();
        var amel = ironing.listed("Amel", Ironing.suits());
        accepted(amel, ebe);
        manager(ironing.ebe());
        assertThatThrownBy(() -> record(amel, ebe)).isInstanceOf(AccessDeniedException.class);
        assertThat(list.rows(ContractFilter.NONE)).isEmpty();
    }

    @Test
    void thatEndedLeavesTheJobCountedAndThePersonBackOnTheListWithTheirDate() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var since = candidacyDate(amel);
        var id = ContractId.create();
        contracts.record(id, amel, ironing.ebe(), terms(24, today.minusDays(30)));
        var before = counter.count();
        assertThat(contracts.end(id, today.minusDays(1), EndReason.OTHER_JOB, true))
                .isEmpty();
        assertThat(counter.count().started()).isEqualTo(before.started());
        assertThat(counter.count().running()).isEqualTo(before.running() - 1);
        assertThat(standing(amel)).isEqualTo("LISTED");
        assertThat(candidacyDate(amel)).isEqualTo(since);
        assertThat(record(amel, shop())).isEmpty();
    }

    @Test
    void thatEndedFreesThePlaceItHeld() {
        var ebe = ironing.ebe();
        var amel = ironing.listed("Amel", Ironing.suits());
        var proposal = accepted(amel, ebe);
        var id = ContractId.create();
        contracts.record(id, amel, ebe, terms(24, today));
        contracts.end(id, today, EndReason.TRIAL_PERIOD, false);
        assertThat(statusOf(proposal)).isEqualTo(ProposalStatus.RELEASED.name());
        assertThat(standing(amel)).isEqualTo("HIRED_EBE");
        assertThat(contracts.backToList(id)).isEmpty();
        assertThat(standing(amel)).isEqualTo("LISTED");
    }

    @Test
    void thatWillEndHoldsItsPlaceUntilItsLastDayIsOver() {
        var ebe = ironing.ebe();
        var amel = ironing.listed("Amel", Ironing.suits());
        var proposal = accepted(amel, ebe);
        var id = ContractId.create();
        contracts.record(id, amel, ebe, terms(24, today.minusDays(30)));
        assertThat(contracts.end(id, today.plusDays(20), EndReason.RESIGNATION, false))
                .isEmpty();
        ended.here();
        assertThat(statusOf(proposal)).isEqualTo(ProposalStatus.HIRED.name());
        transaction.executeWithoutResult(status -> jdbc.sql("update contract set ends_on = :day where id = :id")
                .param("day", today.minusDays(1))
                .param("id", id.value())
                .update());
        ended.here();
        assertThat(statusOf(proposal)).isEqualTo(ProposalStatus.RELEASED.name());
    }

    @RepeatedTest(5)
    void atANewEmployerThatTwoPeopleNameAtTheSameInstantIsAtOne(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var name = "Fournil " + UUID.randomUUID();
        assertThat(AtOnce.both(
                        territory,
                        () -> contracts.recordAtNewEmployer(
                                ContractId.create(), amel, EmployerId.create(), name, terms(24, today)),
                        () -> contracts.recordAtNewEmployer(
                                ContractId.create(),
                                bruno,
                                EmployerId.create(),
                                name.toLowerCase(Locale.ROOT),
                                terms(24, today))))
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(employersNamed(name)).isEqualTo(1);
        assertThat(contractsOf(amel)).isEqualTo(1);
        assertThat(contractsOf(bruno)).isEqualTo(1);
    }

    @Test
    void thatStillRunsKeepsThePersonOffTheList() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var id = ContractId.create();
        contracts.record(id, amel, ironing.ebe(), terms(24, today));
        assertThat(contracts.backToList(id)).contains(ContractRefusal.STILL_WORKING);
        assertThat(contracts.end(id, today.plusDays(1), EndReason.RESIGNATION, true))
                .contains(ContractRefusal.STILL_WORKING);
        assertThat(contracts.end(id, today.minusDays(1), EndReason.RESIGNATION, false))
                .contains(ContractRefusal.END_BEFORE_START);
        assertThat(standing(amel)).isEqualTo("HIRED_EBE");
    }

    @RepeatedTest(5)
    void onceThoughTheButtonWasTappedTwice(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var ebe = ironing.ebe();
        var id = ContractId.create();
        Callable<Optional<ContractRefusal>> hire = () -> contracts.record(id, amel, ebe, terms(24, today));
        assertThat(AtOnce.both(territory, hire, hire)).containsExactly(Optional.empty(), Optional.empty());
        assertThat(contractsOf(amel)).isEqualTo(1);
    }

    @RepeatedTest(5)
    void onceThoughTwoPeopleRecordOneAtTheSameInstant(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var ebe = ironing.ebe();
        Callable<Optional<ContractRefusal>> hire = () -> record(amel, ebe);
        assertThat(AtOnce.both(territory, hire, hire))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(ContractRefusal.ALREADY_EMPLOYED));
        assertThat(contractsOf(amel)).isEqualTo(1);
    }

    @Test
    void twiceIsRefusedByTheDatabaseItself() {
        var amel = ironing.listed("Amel", Ironing.suits());
        record(amel, ironing.ebe());
        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("""
                        insert into contract (id, volunteer_id, employer_id, employer_kind, quarters, starts_on, recorded_at)
                        select gen_random_uuid(), volunteer_id, employer_id, employer_kind, quarters, starts_on + 30, recorded_at
                        from contract where volunteer_id = :person
                        """).param("person", amel.value()).update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private Optional<ContractRefusal> record(VolunteerId person, EmployerId employer) {
        return contracts.record(ContractId.create(), person, employer, terms(24, today));
    }

    private static ContractTerms terms(int hours, LocalDate start) {
        return new ContractTerms(WeeklyHours.ofHours(hours), start, null);
    }

    private EmployerId shop() {
        var id = EmployerId.create();
        activities.add(
                id,
                new EmployerDetails(EmployerDetails.Kind.OTHER, "La Boutique " + UUID.randomUUID(), null, null, null));
        return id;
    }

    private void manager(EmployerId ebe) {
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, ebe.value()));
    }

    private ProposalId accepted(VolunteerId person, EmployerId ebe) {
        var id = ProposalId.create();
        var opening = ironing.openingOf(ironing.activity(ebe, 3));
        assertThat(proposals.propose(id, person, opening, "Pour l’essai")).isEmpty();
        assertThat(proposals.answer(id, Answer.YES)).isEmpty();
        return id;
    }

    private String standing(VolunteerId person) {
        return ask("select status from candidacy where id = :id", person.value());
    }

    private String candidacyDate(VolunteerId person) {
        return ask("select candidacy_date::text from candidacy where id = :id", person.value());
    }

    private String statusOf(ProposalId proposal) {
        return ask("select status from proposal where id = :id", proposal.value());
    }

    private int version(VolunteerId person) {
        return Integer.parseInt(ask("select version::text from candidacy where id = :id", person.value()));
    }

    private int contractsOf(VolunteerId person) {
        return Integer.parseInt(ask("select count(*)::text from contract where volunteer_id = :id", person.value()));
    }

    private String ask(String question, UUID id) {
        return transaction.execute(
                status -> jdbc.sql(question).param("id", id).query(String.class).single());
    }

    private void bornOn(VolunteerId person, @Nullable LocalDate day) {
        transaction.executeWithoutResult(status -> jdbc.sql("update volunteer set birth_date = :day where id = :id")
                .param("day", day)
                .param("id", person.value())
                .update());
    }

    private void move(VolunteerId person, String to) {
        transaction.executeWithoutResult(status -> jdbc.sql("update candidacy set status = :to where id = :id")
                .param("to", to)
                .param("id", person.value())
                .update());
    }
}
