package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a contract does to the proposals of a person, in the transaction that records or ends it. */
@Service
@Transactional
public class Settlements {

    private final ProposalRepository proposals;
    private final ProposalLocks locks;
    private final TakenPlaces places;
    private final JdbcClient jdbc;
    private final Clock clock;

    Settlements(ProposalRepository proposals, ProposalLocks locks, TakenPlaces places, JdbcClient jdbc, Clock clock) {
        this.proposals = proposals;
        this.locks = locks;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A contract with this employer is being recorded: the person's running proposal is settled by it; one of another employer
     * frees its place.
     *
     * @param contract names it: {@link #undo} takes back what it did here
     * @param elsewhere the reason kept with a place that is freed so
     */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
    public void settle(VolunteerId person, EmployerId employer, UUID contract, String elsewhere) {
        held(person, proposal -> proposal.status().isRunning()).forEach(proposal -> {
            if (employerOf(proposal).equals(employer)) {
                proposal.hire(contract, clock);
            } else {
                proposal.letGo(contract, elsewhere, clock);
            }
            proposals.save(proposal);
        });
    }

    /**
     * A contract is over: the place it held is free.
     *
     * @param reason kept with the place
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public void vacate(VolunteerId person, UUID contract, String reason) {
        held(person, proposal -> proposal.status() == ProposalStatus.HIRED && proposal.isSettledBy(contract))
                .forEach(proposal -> {
                    proposal.vacate(reason, clock);
                    proposals.save(proposal);
                });
    }

    /** Before the person is held: holds the places that the contract freed, which {@link #undo} may take again. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public void holdFreed(UUID contract) {
        jdbc.sql("""
                        select opening_id from proposal where settled_by = :contract and status = 'RELEASED'
                        order by opening_id
                        """)
                .param("contract", contract)
                .query(UUID.class)
                .list()
                .forEach(opening -> places.lockAndFind(new OpeningId(opening)));
    }

    /**
     * The contract was recorded by mistake: the proposal it settled runs again, and one whose place it freed too if a place is
     * still free. Call {@link #holdFreed} before holding the person.
     *
     * @return whether a proposal runs again
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public boolean undo(UUID contract) {
        var runs = false;
        for (var proposal : proposals.findBySettledBy(contract)) {
            var place = proposal.status() == ProposalStatus.HIRED
                    ? OptionalInt.of(proposal.placeNumber())
                    : places.lockAndFind(proposal.opening());
            if (place.isPresent()) {
                proposal.resume(contract, place.getAsInt(), clock);
                proposals.save(proposal);
                runs = true;
            }
        }
        return runs;
    }

    private Stream<Proposal> held(VolunteerId person, Predicate<Proposal> which) {
        locks.hold(person);
        return proposals.findByVolunteerIdOrderByMadeAtDesc(person.value()).stream()
                .filter(which);
    }

    private EmployerId employerOf(Proposal proposal) {
        return new EmployerId(jdbc.sql("select employer_id from activity where id = :id")
                .param("id", proposal.activity().value())
                .query(UUID.class)
                .single());
    }
}
