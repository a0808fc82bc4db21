package fr.declic.volunteers;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.database.Moments;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the team wrote to the person who is signed in, and to nobody else: a phone that several people share only ever says that a
 * message waits. The texts are read from the trail.
 */
@Service
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyMessages {

    /** As many as a screen shows. */
    private static final int SHOWN = 10;

    private final JdbcClient jdbc;
    private final Clock clock;

    MyMessages(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The latest, the newest first. */
    @Transactional(readOnly = true)
    public List<TeamMessage> latest() {
        return jdbc.sql("""
                        select t.at, t.details ->> 'reason' as text,
                               v.messages_read_at is null or t.at > v.messages_read_at as unread
                        from trail_entry t join volunteer v on v.territory_id = t.territory_id and v.id = t.volunteer_id
                        where t.volunteer_id = :me and t.kind = 'EXCHANGE' and t.details ->> 'how' = 'MESSAGE'
                          and t.details ->> 'reason' is not null
                        order by t.at desc limit :shown
                        """)
                .param("me", CurrentActor.me().id())
                .param("shown", SHOWN)
                .query((row, number) ->
                        new TeamMessage(Moments.read(row, "at"), row.getString("text"), row.getBoolean("unread")))
                .list();
    }

    /** They have been on the screen; one that comes after this instant is new. */
    @Transactional
    public void read() {
        jdbc.sql("update volunteer set messages_read_at = :now where id = :me")
                .param("now", Moments.stored(clock.instant()))
                .param("me", CurrentActor.me().id())
                .update();
    }
}
