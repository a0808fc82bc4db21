package fr.declic.messaging;

import fr.declic.access.PersonalData;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written to a person; what still waits to leave for somebody forgotten does not leave any more. */
@Component
@Order(50)
class MessagesOfAPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final Words words;

    MessagesOfAPerson(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("outbox_message", "t.about = :person", Set.of("actor")));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var sent = jdbc.sql("select channel, recipient, text, created_at from outbox_message where about = :id "
                        + "order by created_at")
                .param("id", person)
                .query((row, number) -> new Line(
                        words.getTranslation(
                                "held.message." + row.getString("channel"),
                                language,
                                Dates.full(Moments.read(row, "created_at"), language)),
                        row.getString("recipient") + " : " + row.getString("text")))
                .list();
        return List.of(new Chapter("held.messages", sent));
    }

    /** That a message left on that day stays counted; of whom it spoke does not stay. */
    @Override
    public void erase(Leaver person) {
        jdbc.sql("""
                        update outbox_message
                        set about = null, recipient = '', subject = null, text = '', secret = false, event_key = id::text,
                            actor = case when actor like 'VOLUNTEER%' then 'VOLUNTEER' else actor end,
                            state = case when state in ('WAITING', 'CLAIMED') then 'EXPIRED' else state end
                        where about = :id or lower(recipient) = any(:reaches)
                        """)
                .param("id", person.id())
                .param("reaches", person.reaches().toArray(String[]::new))
                .update();
    }
}
