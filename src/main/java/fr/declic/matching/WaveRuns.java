package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.database.Moments;
import fr.declic.matching.wave.HiringWave;
import fr.declic.matching.wave.WaveInput;
import fr.declic.matching.wave.WaveOutcome;
import fr.declic.matching.wave.WavePlacement;
import fr.declic.matching.wave.WaveText;
import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the runs of a wave: what each was computed from, whole, and how everybody came out of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveRuns {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    WaveRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A run that was kept.
     *
     * @param forgotten true when somebody's answers were taken out since
     */
    record Kept(
            WaveId wave,
            int number,
            Instant at,
            String by,
            WaveInput input,
            String digest,
            boolean forgotten,
            List<WavePlacement> people) {}

    /** @return the number of the run */
    int keep(WaveId wave, HiringWave run, Instant at, String by) {
        var number = 1
                + jdbc.sql("select coalesce(max(number), 0) from wave_run where wave_id = :wave")
                        .param("wave", wave.value())
                        .query(Integer.class)
                        .single();
        var input = WaveText.write(run.input());
        jdbc.sql("""
                        insert into wave_run (wave_id, number, computed_at, computed_by, input, input_digest, outcome_digest)
                        values (:wave, :number, :at, :by, :input, :digest, :outcome)
                        """)
                .param("wave", wave.value())
                .param("number", number)
                .param("at", Moments.stored(at))
                .param("by", by)
                .param("input", input)
                .param("digest", WaveText.digest(input))
                .param("outcome", WaveText.digest(WaveText.write(run.outcome())))
                .update();
        keep(wave, number, run.outcome().people());
        return number;
    }

    /** In one statement, whatever their number. */
    private void keep(WaveId wave, int number, List<WavePlacement> people) {
        jdbc.sql("""
                        insert into wave_result (wave_id, run, volunteer_id, position, standing, rank, distance, opening_id, place_number)
                        select :wave, :run, one.person, one.position, one.standing, one.rank, one.distance, one.opening, one.place
                        from unnest(cast(:people as uuid[]), cast(:standings as text[]), cast(:ranks as integer[]),
                                    cast(:distances as integer[]), cast(:openings as uuid[]), cast(:places as integer[]))
                            with ordinality as one (person, standing, rank, distance, opening, place, position)
                        """)
                .param("wave", wave.value())
                .param("run", number)
                .param(
                        "people",
                        people.stream().map(one -> one.person().value()).toArray(UUID[]::new))
                .param(
                        "standings",
                        people.stream().map(one -> one.standing().name()).toArray(String[]::new))
                .param(
                        "ranks",
                        people.stream()
                                .map(one ->
                                        one.given() == null ? null : one.given().rank())
                                .toArray(Integer[]::new))
                .param(
                        "distances",
                        people.stream()
                                .map(one ->
                                        one.given() == null ? null : one.given().distance())
                                .toArray(Integer[]::new))
                .param(
                        "openings",
                        people.stream()
                                .map(one -> one.places() == null
                                        ? null
                                        : one.places().value())
                                .toArray(UUID[]::new))
                .param("places", people.stream().map(WavePlacement::number).toArray(Integer[]::new))
                .update();
    }

    Optional<Kept> run(WaveId wave, int number) {
        return jdbc.sql("""
                        select number, computed_at, computed_by, input, input_digest, forgotten
                        from wave_run where wave_id = :wave and number = :number
                        """)
                .param("wave", wave.value())
                .param("number", number)
                .query((row, ignored) -> new Kept(
                        wave,
                        number,
                        Moments.read(row, "computed_at"),
                        row.getString("computed_by"),
                        WaveText.read(row.getString("input")),
                        row.getString("input_digest"),
                        row.getBoolean("forgotten"),
                        people(wave, number)))
                .optional();
    }

    /** Replays a run that was kept: the same to the last bit, unless somebody was forgotten since. */
    static HiringWave replay(Kept kept) {
        return HiringWave.run(kept.input());
    }

    /** Number of the run kept before this one; empty for the first. */
    Optional<Integer> before(WaveId wave, int number) {
        return jdbc.sql("select max(number) from wave_run where wave_id = :wave and number < :number")
                .param("wave", wave.value())
                .param("number", number)
                .query((row, ignored) -> Optional.ofNullable((Integer) row.getObject(1)))
                .single();
    }

    List<WavePlacement> people(WaveId wave, int number) {
        return jdbc.sql("""
                        select volunteer_id, standing, rank, distance, opening_id, place_number from wave_result
                        where wave_id = :wave and run = :run order by position
                        """)
                .param("wave", wave.value())
                .param("run", number)
                .query((row, ignored) -> {
                    var opening = row.getObject("opening_id", UUID.class);
                    return new WavePlacement(
                            Columns.volunteer(row),
                            WavePlacement.Standing.valueOf(row.getString("standing")),
                            Columns.dear(row),
                            opening == null ? null : new OpeningId(opening),
                            row.getInt("place_number"));
                })
                .list();
    }

    /** An outcome as it was kept; how many places are empty is counted again. */
    static WaveOutcome outcome(Kept kept) {
        var taken = new HashMap<OpeningId, Integer>();
        kept.people().forEach(one -> {
            if (one.places() != null) {
                taken.merge(one.places(), 1, Integer::sum);
            }
        });
        return new WaveOutcome(
                kept.people(),
                kept.input().places().stream()
                        .map(one -> new WaveOutcome.EmptyPlaces(
                                one.id(), Math.max(0, one.count() - taken.getOrDefault(one.id(), 0))))
                        .filter(one -> one.count() > 0)
                        .toList());
    }

    void sent(WaveId wave, int number, Instant at) {
        jdbc.sql("update wave_run set sent_at = :at where wave_id = :wave and number = :number and sent_at is null")
                .param("at", Moments.stored(at))
                .param("wave", wave.value())
                .param("number", number)
                .update();
    }

    /** What was told of these people. */
    Map<VolunteerId, WaveStory> stories(WaveId wave, int run, Collection<VolunteerId> people) {
        var stories = new HashMap<VolunteerId, WaveStory>();
        jdbc.sql("""
                        select volunteer_id, explanation from wave_result
                        where wave_id = :wave and run = :run and volunteer_id = any(:people) and explanation is not null
                        """)
                .param("wave", wave.value())
                .param("run", run)
                .param("people", people.stream().map(VolunteerId::value).toArray(UUID[]::new))
                .query(row -> {
                    stories.put(Columns.volunteer(row), JSON.readValue(row.getString("explanation"), WaveStory.class));
                });
        return stories;
    }

    /** In one statement, whatever their number. */
    void tell(WaveId wave, int run, Map<VolunteerId, WaveStory> stories) {
        var people = List.copyOf(stories.keySet());
        jdbc.sql("""
                        update wave_result r set explanation = cast(one.story as jsonb)
                        from unnest(cast(:people as uuid[]), cast(:stories as text[])) as one (person, story)
                        where r.wave_id = :wave and r.run = :run and r.volunteer_id = one.person
                        """)
                .param("wave", wave.value())
                .param("run", run)
                .param("people", people.stream().map(VolunteerId::value).toArray(UUID[]::new))
                .param(
                        "stories",
                        people.stream()
                                .map(person -> JSON.writeValueAsString(stories.get(person)))
                                .toArray(String[]::new))
                .update();
    }

    /** The input of a run after somebody was forgotten. */
    void rewrite(WaveId wave, int number, WaveInput input) {
        var text = WaveText.write(input);
        jdbc.sql("""
                        update wave_run set input = :input, input_digest = :digest, forgotten = true
                        where wave_id = :wave and number = :number
                        """)
                .param("input", text)
                .param("digest", WaveText.digest(text))
                .param("wave", wave.value())
                .param("number", number)
                .update();
    }

    /** The runs that somebody was in. */
    List<Ran> of(VolunteerId person) {
        return jdbc.sql("select wave_id, run from wave_result where volunteer_id = :person")
                .param("person", person.value())
                .query((row, ignored) -> new Ran(new WaveId(row.getObject("wave_id", UUID.class)), row.getInt("run")))
                .list();
    }

    /** A run, by its wave and number. */
    record Ran(WaveId wave, int run) {}
}
