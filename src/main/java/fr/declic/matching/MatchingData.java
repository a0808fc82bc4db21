package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads people and places straight into what the rules look at: one statement each, whatever their number. */
@Component
class MatchingData {

    private static final String PERSON = """
            select v.id, v.first_name, v.last_name, c.status, v.skills, v.learns, v.wishes, v.any_wish,
                   v.minimum_quarters, v.wished_quarters, v.half_days, v.limits,
                   (select array_agg(t.activity_id) from activity_taken_out t where t.volunteer_id = v.id) as taken_out,
                   case when c.status in ('LISTED', 'PREPARING')
                        then count(*) filter (where c.status in ('LISTED', 'PREPARING'))
                            over (order by c.candidacy_date, c.receipt_number, c.id)
                        else 0 end as rank
            from candidacy c join volunteer v on v.id = c.id
            """;

    private static final String OPENING = """
            select o.id, o.activity_id, a.kind, a.limits, o.half_days, o.least_quarters, o.most_quarters, o.starts_on,
                   a.name, a.place, a.contact_name, a.contact_phone, e.name as employer, e.kind = 'EBE' as ebe,
                   o.places - (select count(*) from proposal p
                               where p.opening_id = o.id and p.status in ('OPEN', 'ACCEPTED', 'HIRED')) as free,
                   (select array_agg(t.skill order by t.position) from activity_task t
                    where t.activity_id = a.id and t.need = 'FIRST_DAY') as first_day,
                   (select array_agg(t.skill order by t.position) from activity_task t
                    where t.activity_id = a.id and t.need = 'LEARNT') as learnt
            from opening o join activity a on a.id = o.activity_id join employer e on e.id = a.employer_id
            where not o.closed and not a.closed
            """;

    /** A row of places before the savoir-faire have their bits. */
    private record Row(List<String> firstDay, List<String> learnt, Function<SkillSet.Codes, Offered> offered) {}

    /** The places with the bits of the savoir-faire they need. */
    record Offers(SkillSet.Codes codes, List<Offered> all) {}

    private final JdbcClient jdbc;

    MatchingData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All places that are not closed, taken ones included, by employer and activity. */
    Offers offers() {
        return offers(jdbc.sql(OPENING + " order by fold(e.name), fold(a.name), o.id"));
    }

    Offers offersOf(ActivityId activity) {
        return offers(jdbc.sql(OPENING + " and a.id = :activity order by o.id").param("activity", activity.value()));
    }

    Offers offersOf(OpeningId opening) {
        return offers(jdbc.sql(OPENING + " and o.id = :opening").param("opening", opening.value()));
    }

    /** Everybody on the list, in its order; those who have a proposal stand among them without a rank. */
    List<Listed> listed(SkillSet.Codes codes) {
        return jdbc.sql(PERSON + """
                        where c.status in ('LISTED', 'PREPARING', 'PROPOSED') and v.same_as is null
                        order by c.candidacy_date, c.receipt_number, c.id
                        """)
                .query((row, number) -> listed(row, codes, row.getInt("rank")))
                .list();
    }

    /** One person, wherever they stand; without a rank. */
    Optional<Listed> person(VolunteerId id, SkillSet.Codes codes) {
        return jdbc.sql(PERSON + " where c.id = :id")
                .param("id", id.value())
                .query((row, number) -> listed(row, codes, 0))
                .optional();
    }

    /** Who answered «Pas maintenant» to this activity. */
    Set<VolunteerId> answeredLater(ActivityId activity) {
        return new HashSet<>(jdbc.sql(
                        "select distinct volunteer_id from proposal where activity_id = :activity and status = 'LATER'")
                .param("activity", activity.value())
                .query((row, number) -> new VolunteerId(row.getObject(1, UUID.class)))
                .list());
    }

    private static Offers offers(JdbcClient.StatementSpec statement) {
        var rows = statement.query((row, number) -> row(row)).list();
        var needed = new ArrayList<String>();
        rows.forEach(row -> {
            needed.addAll(row.firstDay());
            needed.addAll(row.learnt());
        });
        var codes = new SkillSet.Codes(needed);
        return new Offers(
                codes, rows.stream().map(row -> row.offered().apply(codes)).toList());
    }

    private static Row row(ResultSet row) throws SQLException {
        var firstDay = Columns.texts(row, "first_day");
        var learnt = Columns.texts(row, "learnt");
        var id = new OpeningId(row.getObject("id", UUID.class));
        var activity = new ActivityId(row.getObject("activity_id", UUID.class));
        var kind = row.getString("kind");
        var limits = limits(row);
        var halfDays = new HalfDays(row.getInt("half_days"));
        var least = new WeeklyHours(row.getInt("least_quarters"));
        var most = new WeeklyHours(row.getInt("most_quarters"));
        var name = row.getString("name");
        var employer = row.getString("employer");
        var ebe = row.getBoolean("ebe");
        var place = row.getString("place");
        var startsOn = row.getObject("starts_on", LocalDate.class);
        var contactName = row.getString("contact_name");
        var contactPhone = row.getString("contact_phone");
        var free = Math.max(0, row.getInt("free"));
        return new Row(
                firstDay,
                learnt,
                codes -> new Offered(
                        new Opening(
                                id,
                                activity,
                                kind,
                                codes.setOf(firstDay),
                                codes.setOf(learnt),
                                limits,
                                halfDays,
                                least,
                                most),
                        name,
                        employer,
                        ebe,
                        place,
                        startsOn,
                        contactName,
                        contactPhone,
                        free));
    }

    private static Listed listed(ResultSet row, SkillSet.Codes codes, int rank) throws SQLException {
        var profile = new Profile(
                new VolunteerId(row.getObject("id", UUID.class)),
                codes.setOf(Columns.texts(row, "skills")),
                codes.setOf(Columns.texts(row, "learns")),
                Columns.texts(row, "wishes"),
                row.getBoolean("any_wish"),
                Columns.hours(row, "minimum_quarters"),
                Columns.hours(row, "wished_quarters"),
                new HalfDays(row.getInt("half_days")),
                limits(row),
                new HashSet<>(Columns.takenOut(row)));
        return new Listed(profile, Columns.name(row), Status.valueOf(row.getString("status")), rank);
    }

    private static Set<Limit> limits(ResultSet row) throws SQLException {
        var limits = EnumSet.noneOf(Limit.class);
        limits.addAll(Columns.limits(row));
        return limits;
    }
}
