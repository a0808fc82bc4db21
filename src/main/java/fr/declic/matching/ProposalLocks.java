package fr.declic.matching;

import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Holds what a proposal changes until the end of the transaction. The order is always the same, so that two transactions never
 * wait for each other: the opening ({@link TakenPlaces#lockAndFind}), then the person, then the proposal.
 */
@Component
class ProposalLocks {

    private final JdbcClient jdbc;

    ProposalLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return where the person stands, which does not change before the end of the transaction */
    Status hold(VolunteerId person) {
        return jdbc.sql("select status from candidacy where id = :id for update")
                .param("id", person.value())
                .query((row, number) -> Status.valueOf(row.getString(1)))
                .single();
    }

    /** Whose proposal it is, read without holding anything: the person is held next. */
    VolunteerId personOf(ProposalId proposal) {
        return jdbc.sql("select volunteer_id from proposal where id = :id")
                .param("id", proposal.value())
                .query((row, number) -> new VolunteerId(row.getObject(1, UUID.class)))
                .single();
    }
}
