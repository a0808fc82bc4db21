package fr.declic.employment;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.Settlements;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Recording a contract and ending it. The contract, the person's status, their proposal and the trail change together or not at
 * all; the public counter reads the contracts, so it follows at once.
 */
@Service
@Transactional
public class Contracts {

    private final ContractRepository contracts;
    private final ContractLocks locks;
    private final Candidacies candidacies;
    private final Settlements settlements;
    private final ProposalBoard board;
    private final Activities activities;
    private final Trail trail;
    private final Territories territories;
    private final Words words;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contracts(
            ContractRepository contracts,
            ContractLocks locks,
            Candidacies candidacies,
            Settlements settlements,
            ProposalBoard board,
            Activities activities,
            Trail trail,
            Territories territories,
            Words words,
            JdbcClient jdbc,
            Clock clock) {
        this.contracts = contracts;
        this.locks = locks;
        this.candidacies = candidacies;
        this.settlements = settlements;
        this.board = board;
        this.activities = activities;
        this.trail = trail;
        this.territories = territories;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * «Enregistrer l'embauche»: by the coordinator, or by the EBE's own manager once the person said «Oui».
     *
     * @param id drawn when the form was opened: sent twice, it is one contract
     * @return why it was not recorded, if it was not
     * @throws AccessDeniedException for another EBE than the manager's own
     */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
    public Optional<ContractRefusal> record(
            ContractId id, VolunteerId person, EmployerId employer, ContractTerms terms) {
        return record(id, person, employer, null, terms);
    }

    /**
     * The same with an employer nobody has hired at yet: it is known from then on, and only if the contract is recorded. One that
     * somebody else has named so meanwhile is that one.
     *
     * @param employer drawn when the form was opened
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<ContractRefusal> recordAtNewEmployer(
            ContractId id, VolunteerId person, EmployerId employer, String name, ContractTerms terms) {
        activities.holdEmployerNames();
        return employerNamed(name)
                .map(known -> record(id, person, known, null, terms))
                .orElseGet(() -> record(id, person, employer, name, terms));
    }

    private Optional<ContractRefusal> record(
            ContractId id, VolunteerId person, EmployerId employer, @Nullable String newName, ContractTerms terms) {
        checkOwn(employer);
        locks.hold(person);
        var before = contracts.findByVolunteerIdOrderByStartsOnDesc(person.value());
        if (before.stream().anyMatch(contract -> contract.id().equals(id))) {
            return Optional.empty(); // the same tap, twice
        }
        if (before.stream().anyMatch(contract -> contract.endsOn().isEmpty())) {
            return Optional.of(ContractRefusal.ALREADY_EMPLOYED);
        }
        if (before.stream().anyMatch(contract -> !contract.isOver(terms.startsOn()))) {
            return Optional.of(ContractRefusal.OVERLAPS_ANOTHER);
        }
        var refusal = terms.refusal(minimum(), today());
        if (refusal.isPresent()) {
            return refusal;
        }
        if (manager().isPresent() && !saidYes(person)) {
            return Optional.of(ContractRefusal.NOT_SAID_YES);
        }
        var found = newName == null ? employer(employer) : new Named(newName, EmployerDetails.Kind.OTHER);
        var notHired = candidacies.hire(person, found.kind() == EmployerDetails.Kind.EBE, terms.startsOn());
        if (notHired.isPresent()) {
            return notHired.map(ContractRefusal::of);
        }
        if (newName != null) {
            activities
                    .add(employer, new EmployerDetails(found.kind(), newName, null, null, null))
                    .ifPresent(taken -> {
                        throw new IllegalStateException("An employer's name was taken while it was held: " + taken);
                    });
        }
        settlements.settle(person, employer, id.value(), words.french("contract.hiredElsewhere"));
        contracts.save(new Contract(id, person, employer, found.kind(), terms, clock.instant()));
        tellTheTrail(person, found.name(), terms);
        return Optional.empty();
    }

    /**
     * The contract stops after the last day. Until then its place is this person's: nobody else holds it, see {@link #freePlace}.
     *
     * @param backToList puts the person back on the list, with the candidacy date they always had; once the last day is over
     * @return why it was not ended, if it was not
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<ContractRefusal> end(ContractId id, LocalDate lastDay, EndReason reason, boolean backToList) {
        var held = locks.held(id);
        if (held.isEmpty()) {
            return Optional.of(ContractRefusal.CANCELLED_MEANWHILE);
        }
        var contract = held.get();
        if (contract.endsOn().filter(lastDay::equals).isPresent()) {
            return Optional.empty(); // the same tap, twice
        }
        if (backToList && lastDay.isAfter(today())) {
            return Optional.of(ContractRefusal.STILL_WORKING);
        }
        var refusal = contract.end(lastDay, reason);
        if (refusal.isPresent()) {
            return refusal;
        }
        contracts.save(contract);
        if (!lastDay.isAfter(today())) {
            vacate(contract);
        }
        trail.record(
                contract.volunteer(),
                "CONTRACT_ENDED",
                Map.of("employer", employer(contract.employer()).name(), "on", lastDay.toString()));
        return backToList ? putBack(contract) : Optional.empty();
    }

    /** Frees the place of a contract, once its last day is over. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public void freePlace(ContractId id) {
        locks.held(id).filter(contract -> contract.isOver(today())).ifPresent(this::vacate);
    }

    /** Puts a person whose contract is over back on the list. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<ContractRefusal> backToList(ContractId id) {
        var held = locks.held(id);
        if (held.isEmpty()) {
            return Optional.of(ContractRefusal.CANCELLED_MEANWHILE);
        }
        var contract = held.get();
        return contract.endsOn().map(lastDay -> lastDay.isAfter(today())).orElse(true)
                ? Optional.of(ContractRefusal.STILL_WORKING)
                : putBack(contract);
    }

    /** The hours under which a contract needs the person's written request. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
    @Transactional(readOnly = true)
    public WeeklyHours minimum() {
        return new WeeklyHours(territories.current().minimumContractQuarters());
    }

    private void tellTheTrail(VolunteerId person, String employer, ContractTerms terms) {
        var requested = terms.writtenRequestOn();
        var told = new HashMap<>(Map.of(
                "employer", employer,
                "hours", terms.hours().toString(),
                "on", terms.startsOn().toString()));
        if (requested != null) {
            told.put("requested", requested.toString());
        }
        trail.record(person, requested == null ? "HIRED" : "HIRED_ON_REQUEST", told);
    }

    private void vacate(Contract contract) {
        settlements.vacate(contract.volunteer(), contract.id().value(), words.french("contract.over"));
    }

    private Optional<ContractRefusal> putBack(Contract contract) {
        return candidacies.endContract(contract.volunteer()).map(ContractRefusal::of);
    }

    private boolean saidYes(VolunteerId person) {
        return board.running().stream()
                .anyMatch(proposal -> proposal.volunteer().equals(person) && proposal.isAccepted());
    }

    private void checkOwn(EmployerId employer) {
        if (manager()
                .filter(person -> !employer.value().equals(person.employer()))
                .isPresent()) {
            throw new AccessDeniedException("A manager records the contracts of their own EBE only");
        }
    }

    private static Optional<SignedIn> manager() {
        return CurrentActor.signedIn().filter(person -> person.role() == Role.EBE_MANAGER);
    }

    private Named employer(EmployerId id) {
        return jdbc.sql("select name, kind from employer where id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Named(row.getString("name"), EmployerDetails.Kind.valueOf(row.getString("kind"))))
                .single();
    }

    private Optional<EmployerId> employerNamed(String name) {
        return jdbc.sql("select id from employer where fold(name) = fold(:name) order by id limit 1")
                .param("name", name)
                .query((row, number) -> new EmployerId(row.getObject("id", UUID.class)))
                .optional();
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private record Named(String name, EmployerDetails.Kind kind) {}
}
