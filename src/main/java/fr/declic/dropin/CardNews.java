package fr.declic.dropin;

import fr.declic.messaging.Outbox;
import fr.declic.messaging.Recipient;
import fr.declic.messaging.WaysOut;
import fr.declic.shell.Phones;
import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever has a phone or an address hears of a new card: had it not been theirs to ask for, they would know. */
@Component
class CardNews {

    private final JdbcClient jdbc;
    private final Territories territories;
    private final Outbox outbox;
    private final WaysOut ways;
    private final Words words;

    CardNews(JdbcClient jdbc, Territories territories, Outbox outbox, WaysOut ways, Words words) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.outbox = outbox;
        this.ways = ways;
        this.words = words;
    }

    @EventListener
    void on(CardIssued issued) {
        if (!issued.anew()) {
            return;
        }
        var id = issued.volunteer().value();
        Recipient reached = jdbc.sql("select language, phone, email from volunteer where id = :id")
                .param("id", id)
                .query((row, number) -> ways.to(
                        id,
                        words.inLanguage(row.getString("language")),
                        row.getString("phone"),
                        row.getString("email")))
                .single();
        var language = reached.language();
        var event = "card:" + id + ":" + UUID.randomUUID();
        var call = territories.current().contactPhone().map(Phones::readable).orElse("");
        var text = words.getTranslation(call.isEmpty() ? "card.news" : "card.news.call", language, call);
        reached.message(words.getTranslation("card.news.subject", language), text, event)
                .ifPresent(outbox::send);
    }
}
