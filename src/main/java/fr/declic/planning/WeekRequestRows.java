package fr.declic.planning;

import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.database.Moments;
import fr.declic.employment.ContractId;
import fr.declic.planning.WeekRequest.Change;
import fr.declic.planning.WeekRequest.Status;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Changes that were asked, as they are stored. Whoever settles one holds the lock of its week. */
@Component
class WeekRequestRows {

    private static final String SELECT = """
            select r.id, r.contract_id, r.monday, r.status, r.asked_at, r.settled_at, h.half_day, h.before_activity_id,
                   h.after_activity_id
            from week_request r
            join week_request_half_day h on h.territory_id = r.territory_id and h.request_id = r.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WeekRequestRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest of each person that was not replaced. */
    List<WeekRequest> of(EmployerId employer, LocalDate monday) {
        return together(
                jdbc.sql(SELECT + """
                        where r.employer_id = :employer and r.monday = :monday and r.status <> 'SUPERSEDED'
                          and not exists (select from week_request later where later.contract_id = r.contract_id
                                          and later.monday = r.monday and later.asked_at > r.asked_at)
                        order by r.asked_at, r.id, h.half_day
                        """).param("employer", employer.value()).param("monday", monday));
    }

    /** Those of a person for this week and later ones, the latest of each. */
    List<WeekRequest> ofPerson(UUID person, LocalDate from) {
        return together(jdbc.sql(SELECT + """
                        where r.contract_id in (select id from contract where volunteer_id = :person) and r.monday >= :from
                          and not exists (select from week_request later where later.contract_id = r.contract_id
                                          and later.monday = r.monday and later.asked_at > r.asked_at)
                        order by r.monday, r.id, h.half_day
                        """).param("person", person).param("from", from));
    }

    Optional<WeekRequest> find(WeekRequestId id) {
        return together(jdbc.sql(SELECT + " where r.id = :id order by h.half_day")
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /** Where the week of a request stands, if it is one of this person's. */
    Optional<EmployerId> employerOf(WeekRequestId id, UUID person) {
        return jdbc.sql("""
                        select r.employer_id from week_request r
                        join contract c on c.territory_id = r.territory_id and c.id = r.contract_id
                        where r.id = :id and c.volunteer_id = :person
                        """)
                .param("id", id.value())
                .param("person", person)
                .query((row, number) -> new EmployerId(row.getObject("employer_id", UUID.class)))
                .optional();
    }

    WeekRequestId add(EmployerId employer, LocalDate monday, ContractId contract, Collection<Change> changes) {
        var id = WeekRequestId.create();
        jdbc.sql("""
                        insert into week_request (id, employer_id, monday, contract_id, status, asked_at)
                        values (:id, :employer, :monday, :contract, 'ASKED', :at)
                        """)
                .param("id", id.value())
                .param("employer", employer.value())
                .param("monday", monday)
                .param("contract", contract.value())
                .param("at", now())
                .update();
        for (var change : changes) {
            jdbc.sql("""
                            insert into week_request_half_day (request_id, half_day, before_activity_id, after_activity_id)
                            values (:id, :slot, :before, :after)
                            """)
                    .param("id", id.value())
                    .param("slot", change.slot())
                    .param("before", value(change.before()))
                    .param("after", value(change.after()))
                    .update();
        }
        return id;
    }

    /** @return false when it was not open any longer */
    boolean settle(WeekRequestId id, Status status) {
        return jdbc.sql(
                                "update week_request set status = :status, settled_at = :at where id = :id and status = 'ASKED'")
                        .param("status", status.name())
                        .param("at", now())
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** What is still open of these people's week is asked no longer. */
    void supersede(LocalDate monday, Collection<ContractId> contracts) {
        jdbc.sql("""
                        update week_request set status = 'SUPERSEDED', settled_at = :at
                        where monday = :monday and contract_id = any(:contracts) and status = 'ASKED'
                        """)
                .param("at", now())
                .param("monday", monday)
                .param("contracts", contracts.stream().map(ContractId::value).toArray(UUID[]::new))
                .update();
    }

    private OffsetDateTime now() {
        return Moments.stored(clock.instant());
    }

    private record Row(WeekRequest request, Change change) {}

    private static List<WeekRequest> together(JdbcClient.StatementSpec statement) {
        Map<WeekRequestId, List<Row>> byRequest = new LinkedHashMap<>();
        for (var row : statement.query((row, number) -> row(row)).list()) {
            byRequest
                    .computeIfAbsent(row.request().id(), any -> new ArrayList<>())
                    .add(row);
        }
        return byRequest.values().stream()
                .map(rows -> {
                    var request = rows.getFirst().request();
                    return new WeekRequest(
                            request.id(),
                            request.contract(),
                            request.monday(),
                            request.status(),
                            request.askedAt(),
                            request.settledAt(),
                            rows.stream().map(Row::change).toList());
                })
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new WeekRequest(
                        new WeekRequestId(row.getObject("id", UUID.class)),
                        new ContractId(row.getObject("contract_id", UUID.class)),
                        row.getObject("monday", LocalDate.class),
                        Status.valueOf(row.getString("status")),
                        Moments.read(row, "asked_at"),
                        Moments.readIfAny(row, "settled_at"),
                        List.of()),
                new Change(
                        row.getInt("half_day"),
                        activity(row, "before_activity_id"),
                        activity(row, "after_activity_id")));
    }

    private static @Nullable ActivityId activity(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new ActivityId(id);
    }

    private static @Nullable UUID value(@Nullable ActivityId id) {
        return id == null ? null : id.value();
    }
}
