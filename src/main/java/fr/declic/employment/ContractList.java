package fr.declic.employment;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The contracts, the newest first. An EBE's manager sees those of that EBE only, whatever the filter says. */
@Service
@Transactional(readOnly = true)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
public class ContractList {

    private static final String ROWS = """
            select c.id, c.volunteer_id, concat_ws(' ', v.first_name, v.last_name) as name, c.employer_id,
                   e.name as employer_name, c.employer_kind, c.quarters, c.starts_on, c.ends_on, c.end_reason,
                   c.written_request_on, y.status in ('HIRED_EBE', 'HIRED_ELSEWHERE') as hired
            from contract c
            join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            join candidacy y on y.territory_id = c.territory_id and y.id = c.volunteer_id
            join employer e on e.territory_id = c.territory_id and e.id = c.employer_id
            where (cast(:employer as uuid) is null or c.employer_id = :employer)
              and (cast(:only as uuid) is null or c.employer_id = :only)
              and (cast(:person as uuid) is null or c.volunteer_id = :person)
              and case :state
                      when 'RUNNING' then c.starts_on <= :today and (c.ends_on is null or c.ends_on >= :today)
                      when 'TO_COME' then c.starts_on > :today
                      when 'ENDED' then c.ends_on < :today
                      else true
                  end
            order by c.starts_on desc, name, c.id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ContractList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public List<ContractRow> rows(ContractFilter filter) {
        return query(filter, null);
    }

    /** Those of one person, the newest first. */
    public List<ContractRow> of(VolunteerId person) {
        return query(ContractFilter.NONE, person);
    }

    private List<ContractRow> query(ContractFilter filter, @Nullable VolunteerId person) {
        return jdbc.sql(ROWS)
                .param(
                        "employer",
                        filter.employer() == null ? null : filter.employer().value())
                .param("only", onlyEmployer())
                .param("person", person == null ? null : person.value())
                .param("state", filter.state().name())
                .param("today", Dates.day(clock.instant()))
                .query((row, number) -> row(row))
                .list();
    }

    private static ContractRow row(ResultSet row) throws SQLException {
        var reason = row.getString("end_reason");
        return new ContractRow(
                new ContractId(row.getObject("id", UUID.class)),
                new VolunteerId(row.getObject("volunteer_id", UUID.class)),
                row.getString("name"),
                new EmployerId(row.getObject("employer_id", UUID.class)),
                row.getString("employer_name"),
                EmployerDetails.Kind.valueOf(row.getString("employer_kind")),
                new WeeklyHours(row.getInt("quarters")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                reason == null ? null : EndReason.valueOf(reason),
                row.getObject("written_request_on", LocalDate.class),
                row.getBoolean("hired"));
    }

    private static @Nullable UUID onlyEmployer() {
        return CurrentActor.signedIn()
                .filter(person -> person.role() == Role.EBE_MANAGER)
                .map(person -> Objects.requireNonNull(person.employer(), "a manager without an EBE"))
                .orElse(null);
    }
}
