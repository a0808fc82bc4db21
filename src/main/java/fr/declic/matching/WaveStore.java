package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WaveClass;
import fr.declic.matching.wave.WaveInput;
import fr.declic.vocabulary.HalfDay;
import fr.declic.volunteers.VolunteerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps hiring waves: the wave, its places, and what the team and the people said of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveStore {

    private static final String HEAD = """
            select id, version, name, status, starts_on, opened_at, opened_by_name, sent_at, run from wave
            """;

    private final JdbcClient jdbc;

    WaveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A choice by hand. */
    record Choice(VolunteerId person, OpeningId opening, String reason, int passed, Instant at, String by) {}

    /** What somebody said when they were asked whether they would take other places. */
    record Asked(VolunteerId person, OpeningId opening, WaveAsked answer) {}

    void add(WaveHead head, @Nullable UUID by) {
        jdbc.sql("""
                        insert into wave (id, name, status, starts_on, opened_at, opened_by, opened_by_name)
                        values (:id, :name, :status, :starts, :at, :by, :byName)
                        """)
                .param("id", head.id().value())
                .param("name", head.name())
                .param("status", head.status().name())
                .param("starts", head.startsOn())
                .param("at", at(head.openedAt()))
                .param("by", by)
                .param("byName", head.openedBy())
                .update();
    }

    List<WaveHead> heads() {
        return jdbc.sql(HEAD + " order by opened_at desc, id")
                .query((row, number) -> head(row))
                .list();
    }

    Optional<WaveHead> head(WaveId id) {
        return jdbc.sql(HEAD + " where id = :id")
                .param("id", id.value())
                .query((row, number) -> head(row))
                .optional();
    }

    /** Holds the wave until the end of the transaction: it is changed and sent by one at a time. Answers need not wait for it. */
    WaveHead hold(WaveId id) {
        return jdbc.sql(HEAD + " where id = :id for no key update")
                .param("id", id.value())
                .query((row, number) -> head(row))
                .single();
    }

    void rename(WaveId id, String name, @Nullable LocalDate startsOn) {
        jdbc.sql("update wave set name = :name, starts_on = :starts, version = version + 1 where id = :id")
                .param("name", name)
                .param("starts", startsOn)
                .param("id", id.value())
                .update();
    }

    /** What was computed is no longer true. */
    void toDraft(WaveId id) {
        jdbc.sql("update wave set status = 'DRAFT', run = null, version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void prepared(WaveId id, int run) {
        jdbc.sql("""
                        update wave set status = case when status = 'SENT' then 'SENT' else 'PREPARED' end, run = :run,
                               version = version + 1 where id = :id
                        """).param("run", run).param("id", id.value()).update();
    }

    void sent(WaveId id, Instant at) {
        jdbc.sql("""
                        update wave set status = 'SENT', sent_at = coalesce(sent_at, :at), version = version + 1 where id = :id
                        """).param("at", at(at)).param("id", id.value()).update();
    }

    /** These places in this order; choices and words about places that are not among them go with them. */
    void plan(WaveId id, List<PlannedPlaces> places) {
        jdbc.sql("delete from wave_places where wave_id = :id and not (opening_id = any(:kept))")
                .param("id", id.value())
                .param("kept", places.stream().map(one -> one.opening().value()).toArray(UUID[]::new))
                .update();
        for (var position = 0; position < places.size(); position++) {
            var one = places.get(position);
            jdbc.sql("""
                            insert into wave_places (wave_id, opening_id, activity_id, position, places, half_days, least_quarters, most_quarters)
                            values (:wave, :opening, :activity, :position, :places, :halfDays, :least, :most)
                            on conflict (territory_id, wave_id, opening_id) do update set position = excluded.position,
                                places = excluded.places, half_days = excluded.half_days,
                                least_quarters = excluded.least_quarters, most_quarters = excluded.most_quarters
                            """)
                    .param("wave", id.value())
                    .param("opening", one.opening().value())
                    .param("activity", one.activity().value())
                    .param("position", position)
                    .param("places", one.terms().places())
                    .param("halfDays", one.terms().halfDays().mask())
                    .param("least", one.terms().least().quarters())
                    .param("most", one.terms().most().quarters())
                    .update();
        }
    }

    Map<ActivityId, Map<HalfDay, Integer>> workstations(WaveId id) {
        var all = new LinkedHashMap<ActivityId, Map<HalfDay, Integer>>();
        jdbc.sql("""
                        select activity_id, half_day, count from wave_workstations where wave_id = :id
                        order by activity_id, half_day
                        """).param("id", id.value()).query(row -> {
            all.computeIfAbsent(
                            new ActivityId(row.getObject("activity_id", UUID.class)),
                            activity -> new EnumMap<>(HalfDay.class))
                    .put(HalfDay.valueOf(row.getString("half_day")), row.getInt("count"));
        });
        return all;
    }

    /** So many workstations in an activity on each half-day; a half-day that is not named has no limit. */
    void workstations(WaveId id, ActivityId activity, Map<HalfDay, Integer> counts) {
        jdbc.sql("delete from wave_workstations where wave_id = :id and activity_id = :activity")
                .param("id", id.value())
                .param("activity", activity.value())
                .update();
        counts.forEach((half, count) -> jdbc.sql("""
                        insert into wave_workstations (wave_id, activity_id, half_day, count)
                        values (:id, :activity, :half, :count)
                        """)
                .param("id", id.value())
                .param("activity", activity.value())
                .param("half", half.name())
                .param("count", count)
                .update());
    }

    List<Choice> choices(WaveId id) {
        return jdbc.sql("""
                        select volunteer_id, opening_id, reason, passed, chosen_at, chosen_by_name from wave_choice
                        where wave_id = :id order by chosen_at, volunteer_id
                        """)
                .param("id", id.value())
                .query((row, number) -> new Choice(
                        volunteer(row),
                        opening(row),
                        row.getString("reason"),
                        row.getInt("passed"),
                        Objects.requireNonNull(instant(row, "chosen_at")),
                        row.getString("chosen_by_name")))
                .list();
    }

    void choose(WaveId id, Choice choice) {
        jdbc.sql("""
                        insert into wave_choice (wave_id, volunteer_id, opening_id, reason, passed, chosen_at, chosen_by_name)
                        values (:id, :person, :opening, :reason, :passed, :at, :by)
                        on conflict (territory_id, wave_id, volunteer_id) do update set opening_id = excluded.opening_id,
                            reason = excluded.reason, passed = excluded.passed, chosen_at = excluded.chosen_at,
                            chosen_by_name = excluded.chosen_by_name
                        """)
                .param("id", id.value())
                .param("person", choice.person().value())
                .param("opening", choice.opening().value())
                .param("reason", choice.reason())
                .param("passed", choice.passed())
                .param("at", at(choice.at()))
                .param("by", choice.by())
                .update();
    }

    void unchoose(WaveId id, VolunteerId person) {
        jdbc.sql("delete from wave_choice where wave_id = :id and volunteer_id = :person")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    /** In the order of the places and of nothing else: when somebody answered changes nothing. */
    List<WaveInput.Refused> refusals(WaveId id) {
        return jdbc.sql("""
                        select volunteer_id, opening_id from wave_refusal where wave_id = :id
                        order by volunteer_id, opening_id
                        """)
                .param("id", id.value())
                .query((row, number) -> new WaveInput.Refused(volunteer(row), opening(row)))
                .list();
    }

    void refuse(WaveId id, VolunteerId person, OpeningId opening, Instant at) {
        jdbc.sql("""
                        insert into wave_refusal (wave_id, volunteer_id, opening_id, refused_at)
                        values (:id, :person, :opening, :at) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("person", person.value())
                .param("opening", opening.value())
                .param("at", at(at))
                .update();
    }

    void takeBack(WaveId id, VolunteerId person, OpeningId opening) {
        jdbc.sql("delete from wave_refusal where wave_id = :id and volunteer_id = :person and opening_id = :opening")
                .param("id", id.value())
                .param("person", person.value())
                .param("opening", opening.value())
                .update();
    }

    List<Asked> asked(WaveId id) {
        return jdbc.sql("select volunteer_id, opening_id, answer from wave_asked where wave_id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Asked(volunteer(row), opening(row), WaveAsked.valueOf(row.getString("answer"))))
                .list();
    }

    void asked(WaveId id, Asked asked, Instant at, String by) {
        jdbc.sql("""
                        insert into wave_asked (wave_id, volunteer_id, opening_id, answer, asked_at, asked_by_name)
                        values (:id, :person, :opening, :answer, :at, :by)
                        on conflict (territory_id, wave_id, volunteer_id, opening_id) do update set answer = excluded.answer,
                            asked_at = excluded.asked_at, asked_by_name = excluded.asked_by_name
                        """)
                .param("id", id.value())
                .param("person", asked.person().value())
                .param("opening", asked.opening().value())
                .param("answer", asked.answer().name())
                .param("at", at(at))
                .param("by", by)
                .update();
    }

    /** The wave and the places of a proposal that a wave sent. */
    Optional<Origin> origin(ProposalId proposal) {
        return jdbc.sql("select wave_id, run, volunteer_id, opening_id from wave_proposal where proposal_id = :id")
                .param("id", proposal.value())
                .query((row, number) -> new Origin(
                        new WaveId(row.getObject("wave_id", UUID.class)),
                        row.getInt("run"),
                        volunteer(row),
                        opening(row)))
                .optional();
    }

    /** Where a proposal comes from. */
    record Origin(WaveId wave, int run, VolunteerId person, OpeningId opening) {}

    void sent(WaveId id, int run, ProposalId proposal, VolunteerId person, OpeningId opening) {
        jdbc.sql("""
                        insert into wave_proposal (proposal_id, wave_id, run, volunteer_id, opening_id)
                        values (:proposal, :id, :run, :person, :opening)
                        """)
                .param("proposal", proposal.value())
                .param("id", id.value())
                .param("run", run)
                .param("person", person.value())
                .param("opening", opening.value())
                .update();
    }

    /** Whoever holds a place by this wave. */
    Map<VolunteerId, WaveGround.Held> held(WaveId id) {
        var held = new HashMap<VolunteerId, WaveGround.Held>();
        jdbc.sql("""
                        select w.volunteer_id, w.opening_id, p.id, p.status, r.rank, r.distance
                        from wave_proposal w join proposal p on p.id = w.proposal_id
                        left join wave_result r on r.wave_id = w.wave_id and r.run = w.run and r.volunteer_id = w.volunteer_id
                        where w.wave_id = :id and p.status in ('OPEN', 'ACCEPTED', 'HIRED') order by p.made_at
                        """).param("id", id.value()).query(row -> {
            held.put(
                    volunteer(row),
                    new WaveGround.Held(
                            new ProposalId(row.getObject("id", UUID.class)),
                            ProposalStatus.valueOf(row.getString("status")),
                            opening(row),
                            dear(row)));
        });
        return held;
    }

    /** Whoever this run asked already. */
    Set<VolunteerId> sentTo(WaveId id, int run) {
        return new HashSet<>(jdbc.sql("select volunteer_id from wave_proposal where wave_id = :id and run = :run")
                .param("id", id.value())
                .param("run", run)
                .query((row, number) -> volunteer(row))
                .list());
    }

    /** True when somebody refused a place after the run that stands was computed. */
    boolean isOvertaken(WaveId id) {
        return jdbc.sql("""
                        select exists (select from wave w join wave_run r on r.wave_id = w.id and r.number = w.run
                                       join wave_refusal f on f.wave_id = w.id and f.refused_at > r.computed_at
                                       where w.id = :id and w.status = 'SENT')
                        """).param("id", id.value()).query(Boolean.class).single();
    }

    static @Nullable WaveClass dear(ResultSet row) throws SQLException {
        var rank = row.getInt("rank");
        return row.wasNull() ? null : new WaveClass(rank, row.getInt("distance"));
    }

    static VolunteerId volunteer(ResultSet row) throws SQLException {
        return new VolunteerId(row.getObject("volunteer_id", UUID.class));
    }

    static OpeningId opening(ResultSet row) throws SQLException {
        return new OpeningId(row.getObject("opening_id", UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static WaveHead head(ResultSet row) throws SQLException {
        var run = row.getInt("run");
        return new WaveHead(
                new WaveId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("name"),
                WaveStatus.valueOf(row.getString("status")),
                row.getObject("starts_on", LocalDate.class),
                Objects.requireNonNull(instant(row, "opened_at")),
                row.getString("opened_by_name"),
                instant(row, "sent_at"),
                run == 0 ? null : run);
    }
}
