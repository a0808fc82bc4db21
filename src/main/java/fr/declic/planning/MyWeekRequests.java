package fr.declic.planning;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.planning.WeekRequest.Status;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.HalfDay;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes of their week that are asked of the signed-in person. Saying no changes nothing. */
@Service
@Transactional
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyWeekRequests {

    /** How long an answer is still shown. */
    private static final Duration SHOWN = Duration.ofDays(7);

    private final WeekStore weeks;
    private final WeekRequestRows requests;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyWeekRequests(WeekStore weeks, WeekRequestRows requests, JdbcClient jdbc, Clock clock) {
        this.weeks = weeks;
        this.requests = requests;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is asked, or what became of it. */
    public record Asked(WeekRequestId id, LocalDate monday, Status status, List<Line> lines) {

        public Asked {
            lines = List.copyOf(lines);
        }
    }

    /** One half-day; an activity that is null is a half-day off. */
    public record Line(
            HalfDay halfDay,
            @Nullable String before,
            @Nullable String after) {}

    /** Open ones whose days are still to come, and those settled these days; one for each week. */
    @Transactional(readOnly = true)
    public List<Asked> mine() {
        var today = today();
        var shown = requests.ofPerson(CurrentActor.me().id(), Dates.monday(today)).stream()
                .filter(request -> request.isOpen() ? !request.firstDay().isBefore(today) : isRecent(request))
                .toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        var names = names();
        return shown.stream()
                .map(request -> new Asked(
                        request.id(),
                        request.monday(),
                        request.status(),
                        request.changes().stream()
                                .map(change -> new Line(
                                        WeekPlan.HALF_DAYS.get(change.slot()),
                                        change.before() == null
                                                ? null
                                                : names.get(change.before().value()),
                                        change.after() == null
                                                ? null
                                                : names.get(change.after().value())))
                                .toList()))
                .toList();
    }

    /**
     * Answers a request. What is accepted holds at once; what cannot hold any longer, because the week changed meanwhile, changes
     * nothing.
     *
     * @return why the answer does not count, if it does not
     */
    public Optional<PlanningRefusal> answer(WeekRequestId id, boolean accepts) {
        var employer = requests.employerOf(id, CurrentActor.me().id());
        var seen = requests.find(id);
        if (employer.isEmpty() || seen.isEmpty()) {
            return Optional.of(PlanningRefusal.NOT_OPEN);
        }
        var now = weeks.lock(employer.get(), seen.get().monday());
        var request = requests.find(id).filter(WeekRequest::isOpen);
        if (request.isEmpty()) {
            return Optional.of(PlanningRefusal.NOT_OPEN);
        }
        if (request.get().firstDay().isBefore(today())) {
            return Optional.of(PlanningRefusal.TOO_LATE);
        }
        var holds = !accepts || now.holdsStill(request.get());
        requests.settle(id, !holds ? Status.SUPERSEDED : accepts ? Status.ACCEPTED : Status.DECLINED);
        if (accepts && holds) {
            weeks.apply(now, request.get());
        } else {
            weeks.prepareAsTold(now, request.get());
        }
        weeks.changed(now);
        return holds ? Optional.empty() : Optional.of(PlanningRefusal.NOT_OPEN);
    }

    private boolean isRecent(WeekRequest request) {
        var settledAt = request.settledAt();
        return settledAt != null && clock.instant().isBefore(settledAt.plus(SHOWN));
    }

    private Map<UUID, String> names() {
        var names = new HashMap<UUID, String>();
        jdbc.sql("""
                        select a.id, a.name from activity a where a.id in
                          (select unnest(array[h.before_activity_id, h.after_activity_id]) from week_request_half_day h
                           join week_request r on r.territory_id = h.territory_id and r.id = h.request_id
                           join contract c on c.territory_id = r.territory_id and c.id = r.contract_id
                           where c.volunteer_id = :person)
                        """)
                .param("person", CurrentActor.me().id())
                .query((row, number) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                .list();
        return names;
    }

    private LocalDate today() {
        return Dates.day(clock.instant());
    }
}
