package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.database.Moments;
import fr.declic.followup.HomeTasks;
import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import fr.declic.shell.Words;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for an EBE's manager: who must be called because a change asked of them is about to begin, who says that their hours are
 * not right, and what was answered to the changes that were asked. Of their own EBE only.
 */
@Service
@Transactional
@RolesAllowed(Role.EBE_MANAGER_NAME)
class ManagersTasks implements HomeTasks {

    private static final String UNANSWERED = "WEEK_UNANSWERED";
    private static final String DOUBTED = "HOURS_DOUBTED";

    private static final String PERSON = "concat_ws(' ', v.first_name, v.last_name) as person";

    private static final String ASKED = """
            select r.id, r.monday, r.status, %s, v.phone,
                   (select min(h.half_day) from week_request_half_day h where h.request_id = r.id) as first_half_day
            from week_request r
            join contract c on c.territory_id = r.territory_id and c.id = r.contract_id
            join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            where r.employer_id = :ebe and %s
            """;

    private static final String DOUBTS = """
            select d.contract_id, d.monday, %s
            from doubted_hours d
            join contract c on c.territory_id = d.territory_id and c.id = d.contract_id
            join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            where c.employer_id = :ebe and d.settled_at is null
            order by d.said_at, d.contract_id, d.monday
            """.formatted(PERSON);

    private record Unanswered(
            UUID id,
            LocalDate monday,
            int slot,
            String person,
            @Nullable String phone) {

        LocalDate day() {
            return monday.plusDays(slot / 2);
        }
    }

    private final ClosedDays closedDays;
    private final Words words;
    private final JdbcClient jdbc;
    private final Clock clock;

    ManagersTasks(ClosedDays closedDays, Words words, JdbcClient jdbc, Clock clock) {
        this.closedDays = closedDays;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @PermitAll
    public boolean concern(Role role) {
        return role == Role.EBE_MANAGER;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> waiting() {
        var lines = new ArrayList<>(unanswered());
        lines.addAll(jdbc.sql(DOUBTS)
                .param("ebe", RulesEdition.ebe())
                .query((row, number) -> doubted(row))
                .list());
        lines.addAll(
                jdbc.sql(ASKED.formatted(PERSON, "r.status in ('ACCEPTED', 'DECLINED') and r.answer_seen_at is null")
                                + " order by r.settled_at, r.id")
                        .param("ebe", RulesEdition.ebe())
                        .query((row, number) -> answered(row))
                        .list());
        return lines;
    }

    @Override
    public void done(Line line) {
        mark(line, true);
    }

    @Override
    public void undo(Line line) {
        mark(line, false);
    }

    /** What was done already keeps its instant. */
    private void mark(Line line, boolean done) {
        var now = Moments.stored(clock.instant());
        if (line.kind().equals(DOUBTED)) {
            var names = line.subject().split(" ");
            jdbc.sql("update doubted_hours d set settled_at = " + instant("settled_at", done) + """
                             where d.contract_id = :contract and d.monday = :monday
                               and d.contract_id in (select id from contract where employer_id = :ebe)
                            """)
                    .param("contract", UUID.fromString(names[0]))
                    .param("monday", LocalDate.parse(names[1]))
                    .param("ebe", RulesEdition.ebe())
                    .param("now", now)
                    .update();
            return;
        }
        var column = line.kind().equals(UNANSWERED) ? "called_at" : "answer_seen_at";
        jdbc.sql("update week_request set " + column + " = " + instant(column, done)
                        + " where id = :id and employer_id = :ebe")
                .param("id", UUID.fromString(line.subject()))
                .param("ebe", RulesEdition.ebe())
                .param("now", now)
                .update();
    }

    private static String instant(String column, boolean done) {
        return done ? "coalesce(" + column + ", :now)" : "null";
    }

    /** Those whose first half-day is today or begins before anybody is back at work; later ones may still answer by themselves. */
    private List<Line> unanswered() {
        var open = jdbc.sql(ASKED.formatted(PERSON, "r.status = 'ASKED' and r.called_at is null")
                        + " order by r.monday, r.asked_at, r.id")
                .param("ebe", RulesEdition.ebe())
                .query((row, number) -> new Unanswered(
                        row.getObject("id", UUID.class),
                        row.getObject("monday", LocalDate.class),
                        row.getInt("first_half_day"),
                        row.getString("person"),
                        row.getString("phone")))
                .list();
        if (open.isEmpty()) {
            return List.of();
        }
        var today = Dates.day(clock.instant());
        var closed = closedDays.from(new EmployerId(RulesEdition.ebe()), today);
        return open.stream()
                .filter(one -> !one.day().isBefore(today))
                .filter(one -> one.day().equals(today)
                        || today.plusDays(1)
                                .datesUntil(one.day())
                                .noneMatch(day -> ClosedDays.isWorkingDay(closed, day)))
                .map(this::toCall)
                .toList();
    }

    private Line toCall(Unanswered one) {
        var phone = one.phone();
        return new Line(
                UNANSWERED,
                one.id().toString(),
                one.person(),
                List.of(
                        words.french("halfday." + WeekPlan.HALF_DAYS.get(one.slot())),
                        Dates.plain(one.day()),
                        phone == null ? words.french("task.WEEK_UNANSWERED.noPhone") : Phones.readable(phone)),
                week(one.monday()),
                false);
    }

    private static Line doubted(ResultSet row) throws SQLException {
        var monday = row.getObject("monday", LocalDate.class);
        return new Line(
                DOUBTED,
                row.getObject("contract_id", UUID.class) + " " + monday,
                row.getString("person"),
                List.of(Dates.plain(monday)),
                "/equipe/planning/heures?semaine=" + monday,
                false);
    }

    private static Line answered(ResultSet row) throws SQLException {
        var monday = row.getObject("monday", LocalDate.class);
        return new Line(
                "WEEK_" + row.getString("status"),
                row.getObject("id", UUID.class).toString(),
                row.getString("person"),
                List.of(Dates.plain(monday)),
                week(monday),
                true);
    }

    private static String week(LocalDate monday) {
        return "/equipe/planning?semaine=" + monday;
    }
}
