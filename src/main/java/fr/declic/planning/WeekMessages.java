package fr.declic.planning;

import fr.declic.employment.ContractId;
import fr.declic.messaging.Message;
import fr.declic.messaging.Outbox;
import fr.declic.messaging.SiteAddress;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a person that their week is there or has changed; what is in it stands in their own space only. */
@Component
class WeekMessages {

    private record Reached(
            String language,
            @Nullable String phone,
            @Nullable String email) {}

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Words words;
    private final SiteAddress site;

    WeekMessages(JdbcClient jdbc, Outbox outbox, Words words, SiteAddress site) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.words = words;
        this.site = site;
    }

    void tell(ContractId contract, LocalDate monday, int edition) {
        var reached = jdbc.sql("""
                        select v.language, v.phone, v.email
                        from contract c join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
                        where c.id = :contract
                        """)
                .param("contract", contract.value())
                .query((row, number) ->
                        new Reached(row.getString("language"), row.getString("phone"), row.getString("email")))
                .single();
        var language = words.inLanguage(reached.language());
        var text = words.getTranslation(
                "week.message.text", language, Dates.plain(monday, language), site.of("/mon-espace"));
        var event = "week:" + contract.value() + ":" + monday + ":" + edition;
        if (reached.phone() != null) {
            outbox.send(Message.sms(reached.phone(), text, event));
        } else if (reached.email() != null) {
            outbox.send(Message.email(
                    reached.email(), words.getTranslation("week.message.subject", language), text, event));
        }
    }
}
