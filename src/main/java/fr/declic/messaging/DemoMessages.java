package fr.declic.messaging;

import fr.declic.database.Moments;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would have left, for the demonstration's page; elsewhere this service does not exist. */
@Service
@ConditionalOnBooleanProperty("declic.demo")
@PermitAll
public class DemoMessages {

    private final JdbcClient jdbc;

    DemoMessages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<ShownMessage> newest(int most) {
        return jdbc.sql("""
                        select id, channel, recipient, subject, text, created_at from outbox_message where recipient <> ''
                        order by created_at desc, id limit :most
                        """)
                .param("most", most)
                .query((row, number) -> new ShownMessage(
                        row.getObject("id", UUID.class),
                        Channel.valueOf(row.getString("channel")),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("text"),
                        Moments.read(row, "created_at")))
                .list();
    }
}
