package fr.declic.employment;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Frees, just after midnight, the places of contracts whose last day is over; one that a stopped application missed, later. */
@Component
class PlacesOfEndedContracts {

    private static final Actor ACTOR = Actor.system("ended-contracts");

    private final Territories territories;
    private final Contracts contracts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlacesOfEndedContracts(
            Territories territories,
            Contracts contracts,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.territories = territories;
        this.contracts = contracts;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PermitAll
    @Scheduled(cron = "0 5 * * * *")
    void everywhere() {
        territories.forEach(territory -> CurrentActor.runAs(ACTOR, this::here));
    }

    /** Those of the territory the running work is bound to, each in a transaction of its own. */
    void here() {
        over().forEach(contracts::freePlace);
    }

    private List<ContractId> over() {
        return transaction.execute(status -> jdbc.sql("""
                        select c.id from contract c
                        join proposal p on p.territory_id = c.territory_id and p.settled_by = c.id
                        where p.status = 'HIRED' and c.ends_on < :today
                        order by c.id
                        """)
                .param("today", Dates.day(clock.instant()))
                .query((row, number) -> new ContractId(row.getObject("id", UUID.class)))
                .list());
    }
}
