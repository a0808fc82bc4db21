package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.database.Moments;
import fr.declic.vocabulary.HalfDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The weeks that the EBE of a person has published, and the days of them on which it is closed. */
@Component
class PublishedWeeks {

    private final ClosedDays closedDays;
    private final JdbcClient jdbc;

    PublishedWeeks(ClosedDays closedDays, JdbcClient jdbc) {
        this.closedDays = closedDays;
        this.jdbc = jdbc;
    }

    /**
     * One week of one contract.
     *
     * @param publishedAt when it was last published
     * @param closed days of the contract, in their order; a Saturday only for somebody who may work on one
     */
    record Week(UUID contract, LocalDate monday, Instant publishedAt, List<ClosedDay> closed) {

        Week {
            closed = List.copyOf(closed);
        }
    }

    private record Row(
            UUID contract,
            EmployerId employer,
            LocalDate monday,
            Instant publishedAt,
            LocalDate startsOn,
            @Nullable LocalDate endsOn,
            HalfDays halfDays) {

        boolean concerns(LocalDate day) {
            var morning = (int) (day.toEpochDay() - monday.toEpochDay()) * 2;
            if (morning < 0 || morning >= WeekPlan.HALF_DAYS.size() || day.isBefore(startsOn)) {
                return false;
            }
            var free = morning >= WORKING_DAYS
                    && !halfDays.contains(WeekPlan.HALF_DAYS.get(morning))
                    && !halfDays.contains(WeekPlan.HALF_DAYS.get(morning + 1));
            return !free && (endsOn == null || !day.isAfter(endsOn));
        }
    }

    /** Half-days from Monday to Friday: a workshop's week, whoever works when. */
    private static final int WORKING_DAYS = 10;

    /** Whether a contract of theirs at an EBE runs on a day from the first one on and before the other. */
    boolean mayConcern(UUID person, LocalDate from, LocalDate before) {
        return jdbc.sql("""
                        select exists (select from contract
                                       where volunteer_id = :person and employer_kind = 'EBE' and starts_on < :before
                                         and (ends_on is null or ends_on >= :from))
                        """)
                .param("person", person)
                .param("from", from)
                .param("before", before)
                .query(Boolean.class)
                .single();
    }

    /** From this Monday on, in their order. */
    List<Week> of(UUID person, LocalDate from) {
        var rows = jdbc.sql("""
                        select c.id, w.employer_id, w.monday, w.published_at, c.starts_on, c.ends_on, v.half_days
                        from planned_week w
                        join contract c on c.territory_id = w.territory_id and c.employer_id = w.employer_id
                        join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
                        where c.volunteer_id = :person and w.published_at is not null and w.monday >= :from
                          and c.starts_on < w.monday + 7 and (c.ends_on is null or c.ends_on >= w.monday)
                        order by w.monday, c.starts_on, c.id
                        """)
                .param("person", person)
                .param("from", from)
                .query((row, number) -> new Row(
                        row.getObject("id", UUID.class),
                        new EmployerId(row.getObject("employer_id", UUID.class)),
                        row.getObject("monday", LocalDate.class),
                        Moments.read(row, "published_at"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        new HalfDays(row.getInt("half_days"))))
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var before = rows.getLast().monday().plusWeeks(1);
        var closed = new HashMap<EmployerId, List<ClosedDay>>();
        return rows.stream()
                .map(row -> new Week(
                        row.contract(),
                        row.monday(),
                        row.publishedAt(),
                        closed.computeIfAbsent(row.employer(), one -> closedDays.between(one, from, before)).stream()
                                .filter(day -> row.concerns(day.day()))
                                .toList()))
                .toList();
    }
}
