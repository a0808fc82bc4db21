package fr.declic.demo;

import fr.declic.database.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A drop-in point at work: its helper, its tablet, and the registrations that were made there. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoDropIn {

    /** One registration in so many was made with the helper. */
    private static final int ONE_IN = 6;

    private final JdbcClient jdbc;

    DemoDropIn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void store(List<UUID> points, DemoTeam team, Instant now) {
        var point = points.getFirst();
        var helper = Objects.requireNonNull(team.helper().id());
        jdbc.sql("insert into drop_in_helper (account_id, point_id) values (:helper, :point)")
                .param("helper", helper)
                .param("point", point)
                .update();
        jdbc.sql("""
                        insert into paired_device (id, point_id, label, token_hash, paired_by, paired_at, last_seen_at)
                        values (:id, :point, :label, :hash, :by, :paired, :seen)
                        """)
                .param("id", new UUID(point.getMostSignificantBits(), 1))
                .param("point", point)
                .param("label", DemoFiles.sentence("device.label"))
                // nobody holds a token of this hash
                .param("hash", "-")
                .param("by", team.coordinator().name())
                .param("paired", Moments.stored(now.minus(Duration.ofDays(40))))
                .param("seen", Moments.stored(now.minus(Duration.ofHours(20))))
                .update();
        jdbc.sql("""
                        insert into registration_note (volunteer_id, drop_in_point_id, helper_id, helper_name, at)
                        select id, :point, :helper, :name, registered_at from candidacy
                        where registered_at is not null and receipt_number % :every = 0
                        """)
                .param("point", point)
                .param("helper", helper)
                .param("name", team.helper().name())
                .param("every", ONE_IN)
                .update();
        jdbc.sql("""
                        insert into trail_entry (id, volunteer_id, at, actor_kind, actor_id, actor_name, kind, details)
                        select md5('note' || n.volunteer_id)::uuid, n.volunteer_id, n.at, 'STAFF', n.helper_id, n.helper_name,
                               'HELPED_AT_DROP_IN', jsonb_build_object('helper', n.helper_name, 'point', p.name)
                        from registration_note n
                        join drop_in_point p on p.territory_id = n.territory_id and p.id = n.drop_in_point_id
                        """).update();
    }
}
