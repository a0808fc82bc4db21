package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WaveInput;
import fr.declic.matching.wave.WavePerson;
import fr.declic.matching.wave.Workstations;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list and the places straight into what a wave is computed from: one statement each, whatever their number. */
@Component
class WaveData {

    /** Nobody without a wave: what a wave's own proposals hold is free for the wave itself. */
    private static final UUID NO_WAVE = new UUID(0, 0);

    /** Those on the list and not paused, and whoever has a place by this wave already. */
    private static final String PEOPLE = """
            select v.id, v.skills, v.learns, v.wishes, v.any_wish, v.minimum_quarters, v.wished_quarters, v.half_days, v.limits,
                   (select array_agg(t.activity_id) from activity_taken_out t where t.volunteer_id = v.id) as taken_out
            from candidacy c join volunteer v on v.id = c.id
            where c.status in ('LISTED', 'PREPARING') and v.same_as is null
                  and not exists (select from proposal p where p.volunteer_id = c.id and p.status in ('OPEN', 'ACCEPTED'))
               or c.id = any(:also)
            order by c.candidacy_date, c.receipt_number, c.id
            """;

    private static final String OPENING = """
            select o.id, o.activity_id, a.kind, a.name, e.name as employer, a.limits, o.starts_on,
                   o.places, o.half_days, o.least_quarters, o.most_quarters,
                   case when o.closed or a.closed then 0 else greatest(0,
                       o.places - (select count(*) from proposal p
                                   where p.opening_id = o.id and p.status in ('OPEN', 'ACCEPTED', 'HIRED')
                                     and not exists (select from wave_proposal w
                                                     where w.proposal_id = p.id and w.wave_id = :wave))) end as free,
                   (select array_agg(t.skill order by t.position) from activity_task t
                    where t.activity_id = a.id and t.need = 'FIRST_DAY') as first_day,
                   (select array_agg(t.skill order by t.position) from activity_task t
                    where t.activity_id = a.id and t.need = 'LEARNT') as learnt
            """;

    private static final String FROM =
            " from opening o join activity a on a.id = o.activity_id join employer e on e.id = a.employer_id ";

    private final WavePlan plan;
    private final WaveChoices choices;
    private final WaveAnswers answers;
    private final WaveProposals proposals;
    private final JdbcClient jdbc;

    WaveData(WavePlan plan, WaveChoices choices, WaveAnswers answers, WaveProposals proposals, JdbcClient jdbc) {
        this.plan = plan;
        this.choices = choices;
        this.answers = answers;
        this.proposals = proposals;
        this.jdbc = jdbc;
    }

    /** Every opening that has a free place, by employer and activity, its free places whole. */
    List<PlannedPlaces> offered() {
        return jdbc
                .sql(OPENING + FROM + "where not o.closed and not a.closed order by fold(e.name), fold(a.name), o.id")
                .param("wave", NO_WAVE)
                .query((row, number) -> offered(row))
                .list()
                .stream()
                .filter(one -> one.free() > 0)
                .map(one -> one.with(one.offered().times(one.free())))
                .toList();
    }

    /** The places of a wave, in their order. */
    List<PlannedPlaces> planned(WaveId wave) {
        return jdbc.sql(OPENING
                        + ", w.places as given, w.half_days as given_days, w.least_quarters as given_least, w.most_quarters as given_most"
                        + FROM
                        + "join wave_places w on w.opening_id = o.id where w.wave_id = :wave order by w.position")
                .param("wave", wave.value())
                .query((row, number) -> offered(row)
                        .with(new WaveTerms(
                                row.getInt("given"),
                                new HalfDays(row.getInt("given_days")),
                                new WeeklyHours(row.getInt("given_least")),
                                new WeeklyHours(row.getInt("given_most")))))
                .list();
    }

    /** What the wave would be computed from now. */
    WaveGround ground(WaveId wave) {
        var held = proposals.held(wave);
        var places = planned(wave).stream().map(PlannedPlaces::places).toList();
        var people = people(held.keySet());
        var input = new WaveInput(places, people, workstations(wave));
        var fixed = new HashMap<VolunteerId, OpeningId>();
        held.forEach((person, hold) -> {
            if (hold.status() != ProposalStatus.OPEN) {
                fixed.put(person, hold.opening());
            }
        });
        choices.of(wave).forEach(choice -> {
            if (!held.containsKey(choice.person())) {
                fixed.putIfAbsent(choice.person(), choice.opening());
            }
        });
        return new WaveGround(input.after(answers.refusals(wave), fixed), held);
    }

    /** Names of people, for the team's screens; nothing of a wave's input has one. */
    Map<VolunteerId, WaveName> names(Collection<VolunteerId> people) {
        var names = new HashMap<VolunteerId, WaveName>();
        jdbc.sql("""
                        select id, first_name, last_name from volunteer where id = any(:people)
                        """).param("people", ids(people)).query(row -> {
            names.put(
                    new VolunteerId(row.getObject("id", UUID.class)),
                    new WaveName(row.getString("first_name"), row.getString("last_name")));
        });
        return names;
    }

    private List<WavePerson> people(Collection<VolunteerId> also) {
        return jdbc.sql(PEOPLE)
                .param("also", ids(also))
                .query((row, number) -> person(row))
                .list();
    }

    private List<Workstations> workstations(WaveId wave) {
        return plan.workstations(wave).entrySet().stream()
                .flatMap(activity -> activity.getValue().entrySet().stream()
                        .map(half -> new Workstations(activity.getKey(), half.getKey(), half.getValue())))
                .toList();
    }

    static UUID[] ids(Collection<VolunteerId> people) {
        return people.stream().map(VolunteerId::value).toArray(UUID[]::new);
    }

    private static WavePerson person(ResultSet row) throws SQLException {
        return new WavePerson(
                new VolunteerId(row.getObject("id", UUID.class)),
                Columns.texts(row, "wishes"),
                row.getBoolean("any_wish"),
                Columns.hours(row, "minimum_quarters"),
                Columns.hours(row, "wished_quarters"),
                new HalfDays(row.getInt("half_days")),
                Columns.limits(row),
                Columns.texts(row, "skills"),
                Columns.texts(row, "learns"),
                Columns.takenOut(row),
                List.of(),
                null);
    }

    private static PlannedPlaces offered(ResultSet row) throws SQLException {
        var offered = new WaveTerms(
                row.getInt("places"),
                new HalfDays(row.getInt("half_days")),
                new WeeklyHours(row.getInt("least_quarters")),
                new WeeklyHours(row.getInt("most_quarters")));
        return new PlannedPlaces(
                new OpeningId(row.getObject("id", UUID.class)),
                new ActivityId(row.getObject("activity_id", UUID.class)),
                row.getString("name"),
                row.getString("kind"),
                row.getString("employer"),
                offered,
                offered,
                row.getInt("free"),
                row.getObject("starts_on", LocalDate.class),
                Columns.limits(row),
                Columns.texts(row, "first_day"),
                Columns.texts(row, "learnt"));
    }
}
