package fr.declic.matching;

import fr.declic.messaging.Outbox;
import fr.declic.messaging.Recipient;
import fr.declic.messaging.SiteAddress;
import fr.declic.messaging.WaysOut;
import fr.declic.shell.Dates;
import fr.declic.shell.Typed;
import fr.declic.shell.Words;
import fr.declic.volunteers.VolunteerId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells a person that a proposal waits for them, by text message if they have a mobile phone, else by e-mail. */
@Component
class ProposalMessages {

    private record Reached(String firstName, Recipient recipient) {}

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final WaysOut ways;
    private final Words words;
    private final SiteAddress site;

    ProposalMessages(JdbcClient jdbc, Outbox outbox, WaysOut ways, Words words, SiteAddress site) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.ways = ways;
        this.words = words;
        this.site = site;
    }

    boolean canReach(VolunteerId person) {
        return reach(person).recipient().isReached();
    }

    String firstName(VolunteerId person) {
        return reach(person).firstName();
    }

    void tell(Proposal proposal) {
        var reached = reach(proposal.volunteer());
        var language = reached.recipient().language();
        var text = words.getTranslation(
                "proposal.message.text",
                language,
                new Typed(proposal.offer().activity()),
                proposal.offer().employer(),
                Dates.full(proposal.answerBy(), language),
                site.of("/mon-espace"));
        reached.recipient()
                .message(
                        words.getTranslation("proposal.message.subject", language),
                        text,
                        "proposal-made:" + proposal.id().value())
                .ifPresent(outbox::send);
    }

    private Reached reach(VolunteerId person) {
        return jdbc.sql("select first_name, language, phone, email from volunteer where id = :id")
                .param("id", person.value())
                .query((row, number) -> new Reached(
                        row.getString("first_name"),
                        ways.to(
                                person.value(),
                                words.inLanguage(row.getString("language")),
                                row.getString("phone"),
                                row.getString("email"))))
                .single();
    }
}
