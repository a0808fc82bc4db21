package fr.declic.messaging;

import fr.declic.access.CurrentActor;
import fr.declic.database.Moments;
import fr.declic.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every message starts. It is stored in the caller's transaction and leaves after the commit: sent if and only if the
 * change happened, and once for one event.
 */
@Service
@PermitAll
public class Outbox {

    static final Duration SECRET_LIVES = Duration.ofMinutes(10);
    static final Duration MESSAGE_LIVES = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final ObjectProvider<SharedReach> shared;
    private final Words words;
    private final SiteAddress site;
    private final Clock clock;

    Outbox(JdbcClient jdbc, ObjectProvider<SharedReach> shared, Words words, SiteAddress site, Clock clock) {
        this.jdbc = jdbc;
        this.shared = shared;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    /**
     * Stores the message with the change that causes it.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Message message) {
        send(message, message.secret() ? SECRET_LIVES : MESSAGE_LIVES);
    }

    /** True where a message of this event was stored, whatever became of it since. */
    @Transactional(readOnly = true)
    public boolean holds(String eventKey) {
        return jdbc.sql("select exists (select from outbox_message where event_key = :event)")
                .param("event", eventKey)
                .query(Boolean.class)
                .single();
    }

    /** Writes what was said to this person anew, whether it has left or not. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void rewrite(UUID about, UnaryOperator<String> words) {
        var said = jdbc.sql("select id, text from outbox_message where about = :about order by id for update")
                .param("about", about)
                .query(Written.class)
                .list();
        for (var written : said) {
            jdbc.sql("update outbox_message set text = :text where id = :id")
                    .param("text", words.apply(written.text()))
                    .param("id", written.id())
                    .update();
        }
    }

    private record Written(UUID id, String text) {}

    /** As {@link #send(Message)}, for a secret that may still leave later than a code. */
    @Transactional(propagation = Propagation.MANDATORY)
    void send(Message message, Duration lives) {
        var told = message.secret() || !isShared(message) ? message : onlyThatOneWaits(message);
        var now = clock.instant();
        jdbc.sql("""
                        insert into outbox_message (id, event_key, channel, recipient, subject, text, secret, about, actor,
                                                    created_at, next_attempt_at, expires_at)
                        values (:id, :event, :channel, :recipient, :subject, :text, :secret, :about, :actor, :now, :now, :expires)
                        on conflict (territory_id, event_key) do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("event", told.eventKey())
                .param("channel", told.channel().name())
                .param("recipient", told.recipient())
                .param("subject", told.subject())
                .param("text", told.text())
                .param("secret", told.secret())
                .param("about", message.about(), Types.OTHER)
                .param("actor", actor())
                .param("now", Moments.stored(now))
                .param("expires", Moments.stored(now.plus(lives)))
                .update();
    }

    private boolean isShared(Message message) {
        return shared.stream().anyMatch(those -> those.isShared(message.channel(), message.recipient()));
    }

    /** In the language of the one it is for: which of the others reads it first cannot be known. */
    private Message onlyThatOneWaits(Message message) {
        var language = message.language();
        var text = words.getTranslation("messaging.waiting.text", language, site.of("/connexion"));
        return message.channel() == Channel.SMS
                ? Message.sms(message.recipient(), text, message.eventKey())
                : Message.email(
                        message.recipient(),
                        words.getTranslation("messaging.waiting.subject", language),
                        text,
                        message.eventKey());
    }

    /** Kind and id, not a name: the message is kept apart from the person's file. */
    private static String actor() {
        var actor = CurrentActor.get();
        return actor.id() == null ? actor.kind() + " " + actor.name() : actor.kind() + " " + actor.id();
    }
}
