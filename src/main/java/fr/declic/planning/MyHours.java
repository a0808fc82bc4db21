package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.employment.ContractId;
import fr.declic.shell.Dates;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The hours that were confirmed for the signed-in person these weeks. They may say that they are not right: then it waits for the
 * manager of their EBE, until the hours are corrected or have been talked about.
 */
@Service
@Transactional
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyHours {

    /** Whole weeks before this one. */
    private static final int WEEKS = 4;

    private final PublishedWeeks published;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyHours(PublishedWeeks published, JdbcClient jdbc, Clock clock) {
        this.published = published;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Put into words by the keys {@code week.hours.<value>}. */
    public enum Doubt {
        /** Nobody said that these hours are wrong. */
        NONE,
        /** The person did, and it waits for the manager. */
        OPEN,
        /** The manager has seen to it. */
        SETTLED
    }

    /**
     * A week whose hours were confirmed.
     *
     * @param quarters quarter hours; none for a week off
     */
    public record Week(ContractId contract, LocalDate monday, int quarters, Doubt doubt) {}

    /** The latest first; none while none are confirmed. Empty for somebody who has not worked here a whole week yet. */
    @Transactional(readOnly = true)
    public Optional<List<Week>> mine() {
        var monday = Dates.monday(Dates.day(clock.instant()));
        var from = monday.minusWeeks(WEEKS);
        var weeks = jdbc.sql("""
                        select h.contract_id, h.monday, h.quarters, d.said_at is not null as said,
                               d.settled_at is not null as settled
                        from confirmed_hours h
                        join contract c on c.territory_id = h.territory_id and c.id = h.contract_id
                        left join doubted_hours d on d.contract_id = h.contract_id and d.monday = h.monday
                        where c.volunteer_id = :me and h.monday >= :from
                        order by h.monday desc, h.contract_id
                        """)
                .param("me", VolunteerId.mine().value())
                .param("from", from)
                .query((row, number) -> new Week(
                        new ContractId(row.getObject("contract_id", UUID.class)),
                        row.getObject("monday", LocalDate.class),
                        row.getInt("quarters"),
                        !row.getBoolean("said") ? Doubt.NONE : row.getBoolean("settled") ? Doubt.SETTLED : Doubt.OPEN))
                .list();
        return weeks.isEmpty() && !published.mayConcern(VolunteerId.mine().value(), from, monday)
                ? Optional.empty()
                : Optional.of(weeks);
    }

    /** Says that these hours are not right. Said twice it waits once; said again after it was settled it waits again. */
    public void doubt(ContractId contract, LocalDate monday) {
        jdbc.sql("""
                        insert into doubted_hours (contract_id, monday, said_at)
                        select h.contract_id, h.monday, :now
                        from confirmed_hours h
                        join contract c on c.territory_id = h.territory_id and c.id = h.contract_id
                        where h.contract_id = :contract and h.monday = :monday and c.volunteer_id = :me
                        on conflict (territory_id, contract_id, monday)
                        do update set said_at = excluded.said_at, settled_at = null
                        where doubted_hours.settled_at is not null
                        """)
                .param("contract", contract.value())
                .param("monday", monday)
                .param("me", VolunteerId.mine().value())
                .param("now", Moments.stored(clock.instant()))
                .update();
    }

    /** They are right after all; what the manager has seen to stays so. */
    public void takeBack(ContractId contract, LocalDate monday) {
        jdbc.sql("""
                        delete from doubted_hours where contract_id = :contract and monday = :monday and settled_at is null
                          and contract_id in (select id from contract where volunteer_id = :me)
                        """)
                .param("contract", contract.value())
                .param("monday", monday)
                .param("me", VolunteerId.mine().value())
                .update();
    }
}
