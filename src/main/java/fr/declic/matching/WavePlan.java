package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.vocabulary.HalfDay;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what a wave gives: so many places of each opening, and how many can work at once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WavePlan {

    private final JdbcClient jdbc;

    WavePlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** These places in this order; choices and words about places that are not among them go with them. */
    void keep(WaveId id, List<PlannedPlaces> places) {
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
}
