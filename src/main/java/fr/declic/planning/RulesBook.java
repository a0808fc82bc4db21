package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.employment.ContractId;
import fr.declic.planning.RulesSheet.Activity;
import fr.declic.planning.RulesSheet.Means;
import fr.declic.planning.RulesSheet.Person;
import fr.declic.planning.RulesSheet.Two;
import fr.declic.planning.core.SharedLimit;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the manager of an EBE settles for every week: tutors, people kept apart, vans and rooms. Theirs alone to see and to change. */
@Service
@Transactional
@RolesAllowed(Role.EBE_MANAGER_NAME)
public class RulesBook {

    private static final String PEOPLE = """
            select c.id, concat_ws(' ', v.first_name, v.last_name) as name
            from contract c join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            where c.employer_id = :employer and (c.ends_on is null or c.ends_on >= :today)
            order by fold(coalesce(v.first_name, '')), fold(coalesce(v.last_name, '')), c.id
            """;

    private static final String TWO = """
            select t.contract_id as one, concat_ws(' ', v.first_name, v.last_name) as one_name,
                   t.%1$s as other, concat_ws(' ', w.first_name, w.last_name) as other_name
            from %2$s t
            join contract c on c.territory_id = t.territory_id and c.id = t.contract_id
            join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            join contract d on d.territory_id = t.territory_id and d.id = t.%1$s
            join volunteer w on w.territory_id = d.territory_id and w.id = d.volunteer_id
            where c.employer_id = :employer and d.employer_id = :employer
              and (c.ends_on is null or c.ends_on >= :today) and (d.ends_on is null or d.ends_on >= :today)
            order by fold(coalesce(v.first_name, '')), fold(coalesce(w.first_name, '')), t.contract_id, t.%1$s
            """;

    /** What two people are to each other, and where it is kept. */
    private enum Bond {
        BESIDE("tutor", "tutor_contract_id"),
        APART("kept_apart", "other_contract_id");

        private final String table;
        private final String column;

        Bond(String table, String column) {
            this.table = table;
            this.column = column;
        }
    }

    private final RulesEdition edition;
    private final JdbcClient jdbc;
    private final Clock clock;

    RulesBook(RulesEdition edition, JdbcClient jdbc, Clock clock) {
        this.edition = edition;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RulesSheet sheet() {
        var employer = RulesEdition.ebe();
        return new RulesSheet(
                edition.of(employer),
                asked(PEOPLE)
                        .query((row, number) ->
                                new Person(new ContractId(row.getObject("id", UUID.class)), row.getString("name")))
                        .list(),
                activities(employer),
                means(employer),
                two(Bond.BESIDE),
                two(Bond.APART));
    }

    /** A newcomer works beside this tutor, or another of theirs. */
    public Optional<RulesRefusal> putBeside(
            RulesSheet seen, @Nullable ContractId newcomer, @Nullable ContractId tutor) {
        return join(seen, Bond.BESIDE, newcomer, tutor);
    }

    public Optional<RulesRefusal> noLongerBeside(RulesSheet seen, Two two) {
        return part(seen, Bond.BESIDE, two);
    }

    /** Somebody asked not to work beside somebody else; no reason is asked, and nobody is told. */
    public Optional<RulesRefusal> keepApart(RulesSheet seen, @Nullable ContractId asking, @Nullable ContractId other) {
        return join(seen, Bond.APART, asking, other);
    }

    public Optional<RulesRefusal> noLongerApart(RulesSheet seen, Two two) {
        return part(seen, Bond.APART, two);
    }

    /**
     * A van or a room, with the activities that use it.
     *
     * @param most none where what was typed is no number
     */
    public Optional<RulesRefusal> add(
            RulesSheet seen,
            UUID id,
            String name,
            SharedLimit.Counts counts,
            @Nullable Integer most,
            Set<ActivityId> users) {
        var called = name.strip();
        if (called.isEmpty() || called.length() > RulesSheet.LONGEST_NAME) {
            return Optional.of(RulesRefusal.NAME_MISSING);
        }
        if (most == null || most < 1 || most > RulesSheet.MOST) {
            return Optional.of(RulesRefusal.NUMBER_WRONG);
        }
        var own = users.stream()
                .filter(one -> seen.activities().stream()
                        .anyMatch(activity -> activity.id().equals(one)))
                .toList();
        if (own.isEmpty()) {
            return Optional.of(RulesRefusal.ACTIVITIES_MISSING);
        }
        return edition.change(seen.edition(), () -> {
            jdbc.sql("""
                            insert into shared_means (id, employer_id, name, counts, most)
                            values (:id, :employer, :name, :counts, :most)
                            """)
                    .param("id", id)
                    .param("employer", RulesEdition.ebe())
                    .param("name", called)
                    .param("counts", counts.name())
                    .param("most", most)
                    .update();
            jdbc.sql("""
                            insert into shared_means_activity (means_id, activity_id)
                            select :id, a.id from activity a
                            where a.employer_id = :employer and a.id = any(:activities)
                            """)
                    .param("id", id)
                    .param("employer", RulesEdition.ebe())
                    .param("activities", own.stream().map(ActivityId::value).toArray(UUID[]::new))
                    .update();
            return Optional.empty();
        });
    }

    public Optional<RulesRefusal> remove(RulesSheet seen, UUID means) {
        return edition.change(seen.edition(), () -> {
            jdbc.sql("delete from shared_means where id = :id and employer_id = :employer")
                    .param("id", means)
                    .param("employer", RulesEdition.ebe())
                    .update();
            return Optional.empty();
        });
    }

    /** Somebody who is kept from their tutor would never work. */
    private Optional<RulesRefusal> join(
            RulesSheet seen, Bond bond, @Nullable ContractId one, @Nullable ContractId other) {
        if (one == null || other == null) {
            return Optional.of(RulesRefusal.PERSON_MISSING);
        }
        if (one.equals(other)) {
            return Optional.of(RulesRefusal.SAME_PERSON);
        }
        return edition.change(seen.edition(), () -> {
            var contrary = bond == Bond.BESIDE ? seen.apart() : seen.beside();
            if (contrary.stream().anyMatch(two -> joins(two, one, other))) {
                return Optional.of(RulesRefusal.BESIDE_AND_APART);
            }
            jdbc.sql("insert into " + bond.table + " (contract_id, " + bond.column + """
                            ) select c.id, d.id from contract c, contract d
                            where c.id = :one and d.id = :other and c.employer_id = :employer and d.employer_id = :employer
                            on conflict do nothing
                            """)
                    .param("one", one.value())
                    .param("other", other.value())
                    .param("employer", RulesEdition.ebe())
                    .update();
            return Optional.empty();
        });
    }

    private Optional<RulesRefusal> part(RulesSheet seen, Bond bond, Two two) {
        return edition.change(seen.edition(), () -> {
            jdbc.sql("delete from " + bond.table + " where contract_id = :one and " + bond.column + """
                             = :other and contract_id in (select id from contract where employer_id = :employer)
                            """)
                    .param("one", two.one().contract().value())
                    .param("other", two.other().contract().value())
                    .param("employer", RulesEdition.ebe())
                    .update();
            return Optional.empty();
        });
    }

    private static boolean joins(Two two, ContractId one, ContractId other) {
        return (two.one().contract().equals(one) && two.other().contract().equals(other))
                || (two.one().contract().equals(other) && two.other().contract().equals(one));
    }

    private List<Two> two(Bond bond) {
        return asked(TWO.formatted(bond.column, bond.table))
                .query((row, number) -> new Two(
                        new Person(new ContractId(row.getObject("one", UUID.class)), row.getString("one_name")),
                        new Person(new ContractId(row.getObject("other", UUID.class)), row.getString("other_name"))))
                .list();
    }

    private List<Activity> activities(UUID employer) {
        return jdbc.sql(
                        "select id, name from activity where employer_id = :employer and not closed order by fold(name), id")
                .param("employer", employer)
                .query((row, number) -> activity(row))
                .list();
    }

    private List<Means> means(UUID employer) {
        var users = new HashMap<UUID, List<Activity>>();
        jdbc.sql("""
                        select u.means_id, a.id, a.name
                        from shared_means_activity u join activity a on a.territory_id = u.territory_id and a.id = u.activity_id
                        where a.employer_id = :employer order by fold(a.name), a.id
                        """).param("employer", employer).query(row -> {
            users.computeIfAbsent(row.getObject("means_id", UUID.class), any -> new ArrayList<>())
                    .add(activity(row));
        });
        return jdbc.sql("""
                        select id, name, counts, most from shared_means where employer_id = :employer order by fold(name), id
                        """)
                .param("employer", employer)
                .query((row, number) -> new Means(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        SharedLimit.Counts.valueOf(row.getString("counts")),
                        row.getInt("most"),
                        users.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static Activity activity(ResultSet row) throws SQLException {
        return new Activity(new ActivityId(row.getObject("id", UUID.class)), row.getString("name"));
    }

    private JdbcClient.StatementSpec asked(String statement) {
        return jdbc.sql(statement).param("employer", RulesEdition.ebe()).param("today", Dates.day(clock.instant()));
    }
}
