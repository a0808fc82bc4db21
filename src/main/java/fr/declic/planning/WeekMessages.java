package fr.declic.planning;

import fr.declic.employment.ContractId;
import fr.declic.messaging.Outbox;
import fr.declic.messaging.Recipient;
import fr.declic.messaging.SiteAddress;
import fr.declic.messaging.WaysOut;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a person something of their week, by text message where they have a mobile phone, by e-mail otherwise; what is in it stands
 * in their own space only.
 */
@Component
class WeekMessages {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final WaysOut ways;
    private final Words words;
    private final SiteAddress site;

    WeekMessages(JdbcClient jdbc, Outbox outbox, WaysOut ways, Words words, SiteAddress site) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.ways = ways;
        this.words = words;
        this.site = site;
    }

    /** Their week is there or has changed. */
    void tell(ContractId contract, LocalDate monday, int edition) {
        send(contract, "week.message", monday, "week:" + contract.value() + ":" + monday + ":" + edition);
    }

    /** Other hours are asked of them. */
    void ask(ContractId contract, LocalDate monday, UUID request) {
        send(contract, "week.ask.message", monday, "week-asked:" + request);
    }

    /** What was asked is not asked any longer. */
    void takeBack(ContractId contract, LocalDate monday, UUID request) {
        send(contract, "week.ask.takenBack", monday, "week-not-asked:" + request);
    }

    boolean canReach(ContractId contract) {
        return reached(contract).isReached();
    }

    private Recipient reached(ContractId contract) {
        return jdbc.sql("""
                        select v.id, v.language, v.phone, v.email
                        from contract c join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
                        where c.id = :contract
                        """)
                .param("contract", contract.value())
                .query((row, number) -> ways.to(
                        row.getObject("id", UUID.class),
                        words.inLanguage(row.getString("language")),
                        row.getString("phone"),
                        row.getString("email")))
                .single();
    }

    private void send(ContractId contract, String key, LocalDate monday, String event) {
        var reached = reached(contract);
        var language = reached.language();
        var text = words.getTranslation(key + ".text", language, Dates.plain(monday, language), site.of("/mon-espace"));
        reached.message(words.getTranslation("week.message.subject", language), text, event)
                .ifPresent(outbox::send);
    }
}
