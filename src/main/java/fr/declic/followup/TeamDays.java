package fr.declic.followup;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts the day and reads who has just registered, in two statements. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.COORDINATOR_NAME)
public class TeamDays {

    private static final List<String> RANKED = Arrays.stream(Status.values())
            .filter(Status::isRanked)
            .map(Status::name)
            .toList();

    private final JdbcClient jdbc;
    private final Clock clock;

    TeamDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public TeamDay today(int newest) {
        var arrivals = arrivals(newest);
        var midnight = Dates.day(clock.instant()).atStartOfDay(Dates.ZONE);
        return jdbc.sql("""
                        select count(*) filter (where c.registered_at >= :midnight) as registered_today,
                               count(*) filter (where c.status = 'REGISTERED') as to_meet,
                               count(*) filter (where c.status in (:ranked)) as ranked,
                               count(*) filter (where c.status = 'PROPOSED') as proposed
                        from candidacy c
                        join volunteer v on v.territory_id = c.territory_id and v.id = c.id
                        where v.same_as is null
                        """)
                .param("midnight", Moments.stored(midnight.toInstant()))
                .param("ranked", RANKED)
                .query((row, index) -> new TeamDay(
                        row.getInt("registered_today"),
                        row.getInt("to_meet"),
                        row.getInt("ranked"),
                        row.getInt("proposed"),
                        arrivals))
                .single();
    }

    private List<TeamDay.Arrival> arrivals(int newest) {
        return jdbc.sql("""
                        select v.id, concat_ws(' ', v.first_name, v.last_name) as name, n.name as neighbourhood, c.status,
                               c.registered_at
                        from candidacy c
                        join volunteer v on v.territory_id = c.territory_id and v.id = c.id
                        left join neighbourhood n on n.territory_id = v.territory_id and n.id = v.neighbourhood_id
                        where c.registered_at is not null and v.same_as is null and v.erased_on is null
                        order by c.registered_at desc, c.receipt_number desc
                        limit :newest
                        """)
                .param("newest", newest)
                .query((row, index) -> new TeamDay.Arrival(
                        new VolunteerId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        row.getString("neighbourhood"),
                        Status.valueOf(row.getString("status")),
                        Moments.read(row, "registered_at")))
                .list();
    }
}
