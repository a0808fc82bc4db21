package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When a person came where on the pathway, and how long it usually takes: never another person's dates. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.VOLUNTEER_NAME)
public class PathwayDays {

    /** Fewer would tell of somebody. */
    public static final int FEWEST_HIRED = 5;

    private static final Period LOOKED_AT = Period.ofYears(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    PathwayDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The day each status was reached: the first time for what is done once, the last for a proposal or a job. A step that was
     * noted by mistake and taken back has no day, and an answer that was taken back makes no new proposal.
     *
     * @throws org.springframework.security.access.AccessDeniedException for somebody else's
     */
    public Map<Status, LocalDate> of(VolunteerId person) {
        person.refuseOtherVolunteers();
        var days = new EnumMap<Status, LocalDate>(Status.class);
        for (var reached : reached(person)) {
            var again = reached.status().isBound();
            days.merge(reached.status(), reached.day(), (first, last) -> again ? last : first);
        }
        return days;
    }

    private record Reached(Status status, LocalDate day) {}

    /** From the first to the last; taking a step back ends what it had reached, and goes back to what was reached before. */
    private List<Reached> reached(VolunteerId person) {
        var reached = new ArrayDeque<Reached>();
        jdbc.sql("""
                        select at, kind, details ->> 'to' as status,
                               lag(kind) over (order by at, kind desc) = 'STEP_UNDONE' as taken_back
                        from trail_entry where volunteer_id = :id and kind in ('STATUS', 'STEP_UNDONE', 'ANSWER_TAKEN_BACK')
                        order by at, kind desc
                        """).param("id", person.value()).query(row -> {
            if (row.getString("kind").equals("STEP_UNDONE")) {
                reached.pollLast();
            } else if (row.getString("kind").equals("ANSWER_TAKEN_BACK")) {
                // back on the list by the answer, and to the proposal again
                reached.pollLast();
                reached.pollLast();
            } else if (!row.getBoolean("taken_back")) {
                reached.add(new Reached(Status.valueOf(row.getString("status")), Dates.day(Moments.read(row, "at"))));
            }
        });
        return List.copyOf(reached);
    }

    /** The median of whole months from the candidacy date to the job, of those hired over the last year. */
    public Optional<Integer> typicalWait() {
        var since = Dates.day(clock.instant()).minus(LOOKED_AT).atStartOfDay(Dates.ZONE);
        return jdbc.sql("""
                        with hired as (
                            select distinct on (t.volunteer_id) t.at, c.candidacy_date
                            from trail_entry t join candidacy c on c.territory_id = t.territory_id and c.id = t.volunteer_id
                            where t.kind = 'STATUS' and t.details ->> 'to' in ('HIRED_EBE', 'HIRED_ELSEWHERE')
                              and t.at >= :since and c.candidacy_date <= t.at
                            order by t.volunteer_id, t.at)
                        select case when count(*) >= :fewest
                                    then percentile_cont(0.5) within group (order by extract(epoch from at - candidacy_date)) end
                        from hired
                        """)
                .param("since", Moments.stored(since.toInstant()))
                .param("fewest", FEWEST_HIRED)
                .query((row, number) -> Optional.ofNullable((Double) row.getObject(1)))
                .single()
                .map(PathwayDays::months);
    }

    /** Of 30.44 days, as long as the year has them; less than one is said as one. */
    private static int months(double seconds) {
        return Math.max(1, Math.toIntExact(Math.round(seconds / (30.44 * 24 * 3600))));
    }
}
