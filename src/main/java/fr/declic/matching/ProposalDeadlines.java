package fr.declic.matching;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Notices, every quarter of an hour, who has not answered in time, so that somebody calls them. It frees nothing. */
@Component
@RolesAllowed(Role.COORDINATOR_NAME)
public class ProposalDeadlines {

    private final ProposalRepository proposals;
    private final ProposalLocks locks;
    private final Territories territories;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    ProposalDeadlines(
            ProposalRepository proposals,
            ProposalLocks locks,
            Territories territories,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.proposals = proposals;
        this.locks = locks;
        this.territories = territories;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 */15 * * * *")
    @PermitAll
    public void everywhere() {
        territories.forEach(territory -> CurrentActor.runAs(Actor.system("proposal-deadlines"), this::here));
    }

    /** Those of the territory the running work is bound to, each in its own transaction. */
    public void here() {
        unanswered()
                .forEach(id -> transaction.executeWithoutResult(status -> {
                    locks.hold(locks.personOf(id));
                    var proposal = proposals.findById(id).orElseThrow();
                    proposal.staySilent(clock);
                    proposals.save(proposal);
                }));
    }

    private List<ProposalId> unanswered() {
        return transaction.execute(status -> jdbc.sql("""
                        select id from proposal
                        where status = 'OPEN' and silence_told_at is null and answer_by < :today
                        """)
                .param("today", Dates.day(clock.instant()))
                .query((row, number) -> new ProposalId(row.getObject(1, UUID.class)))
                .list());
    }
}
