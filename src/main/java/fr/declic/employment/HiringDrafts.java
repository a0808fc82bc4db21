package fr.declic.employment;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.RunningProposal;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Fills in the form of a contract with what is known. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
public class HiringDrafts {

    private final ProposalBoard board;
    private final Territories territories;
    private final JdbcClient jdbc;
    private final Clock clock;

    HiringDrafts(ProposalBoard board, Territories territories, JdbcClient jdbc, Clock clock) {
        this.board = board;
        this.territories = territories;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The form for one person.
     *
     * @throws AccessDeniedException for a manager whose EBE the person has not said «Oui» to
     */
    public HiringDraft of(VolunteerId person) {
        var manager = CurrentActor.signedIn().filter(one -> one.role() == Role.EBE_MANAGER);
        var proposal = board.running().stream()
                .filter(running -> running.volunteer().equals(person))
                .findFirst();
        if (manager.isPresent() && proposal.isEmpty()) {
            throw new AccessDeniedException("A manager hires who said yes to their EBE");
        }
        var employers = employers(manager.map(one -> one.employer()).orElse(null));
        return new HiringDraft(
                name(person),
                employers,
                proposal.flatMap(running -> named(employers, running.employer()))
                        .orElse(null),
                proposal.map(running -> running.offer().most()).orElse(null),
                proposal.map(this::start).orElseGet(this::today),
                new WeeklyHours(territories.current().minimumContractQuarters()));
    }

    /** Those who said «Oui» and wait for their contract, the first to say so first; a manager's own EBE only. */
    public List<RunningProposal> waiting() {
        return board.running().stream().filter(RunningProposal::isAccepted).toList();
    }

    private LocalDate start(RunningProposal proposal) {
        var offered = proposal.offer().startsOn();
        return offered == null || offered.isBefore(today()) ? today() : offered;
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }

    private String name(VolunteerId person) {
        return jdbc.sql("select concat_ws(' ', first_name, last_name) from volunteer where id = :id")
                .param("id", person.value())
                .query(String.class)
                .single();
    }

    private List<HiringDraft.Employer> employers(@Nullable UUID only) {
        return jdbc.sql("""
                        select id, name from employer where cast(:only as uuid) is null or id = :only
                        order by kind, name
                        """)
                .param("only", only)
                .query((row, number) -> new HiringDraft.Employer(
                        new EmployerId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    private static Optional<HiringDraft.Employer> named(List<HiringDraft.Employer> employers, EmployerId id) {
        return employers.stream().filter(employer -> employer.id().equals(id)).findFirst();
    }
}
