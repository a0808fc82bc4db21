package fr.declic.dropin;

import fr.declic.messaging.Message;
import fr.declic.messaging.Outbox;
import fr.declic.shell.Phones;
import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has a phone or an address hears of a new card: had it not been theirs to ask for, they would know. */
@Component
class CardNews {

    private final JdbcClient jdbc;
    private final Territories territories;
    private final Outbox outbox;
    private final Words words;

    CardNews(JdbcClient jdbc, Territories territories, Outbox outbox, Words words) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.outbox = outbox;
        this.words = words;
    }

    private record Reached(
            String language,
            @Nullable String phone,
            @Nullable String email) {}

    @EventListener
    void on(CardIssued issued) {
        if (!issued.anew()) {
            return;
        }
        var id = issued.volunteer().value();
        var reached = jdbc.sql("select language, phone, email from volunteer where id = :id")
                .param("id", id)
                .query((row, number) ->
                        new Reached(row.getString("language"), row.getString("phone"), row.getString("email")))
                .single();
        var language = words.inLanguage(reached.language);
        var event = "card:" + id + ":" + UUID.randomUUID();
        var call = territories.current().contactPhone().map(Phones::readable).orElse("");
        var text = words.getTranslation(call.isEmpty() ? "card.news" : "card.news.call", language, call);
        if (reached.phone != null && Phones.isMobile(reached.phone)) {
            outbox.send(Message.sms(reached.phone, text, event).about(id));
        } else if (reached.email != null) {
            outbox.send(Message.email(reached.email, words.getTranslation("card.news.subject", language), text, event)
                    .about(id));
        }
    }
}
