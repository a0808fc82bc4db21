package fr.declic.volunteers;

import fr.declic.access.Limits;
import fr.declic.messaging.Outbox;
import fr.declic.messaging.SiteAddress;
import fr.declic.messaging.WaysOut;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.territory.ReceiptNumbers;
import fr.declic.territory.Territories;
import java.util.Locale;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Sends the receipt where the person is reached, in the registration's own transaction: sent if and only if it was received. So many
 * in a day to one phone or address, and no more: a number that somebody else types again and again is not flooded.
 */
@Component
class ReceiptMessages {

    private final VolunteerRepository volunteers;
    private final ReceiptNumbers receipts;
    private final Territories territories;
    private final Outbox outbox;
    private final WaysOut ways;
    private final SiteAddress site;
    private final Words words;
    private final Limits limits;

    ReceiptMessages(
            VolunteerRepository volunteers,
            ReceiptNumbers receipts,
            Territories territories,
            Outbox outbox,
            WaysOut ways,
            SiteAddress site,
            Words words,
            Limits limits) {
        this.volunteers = volunteers;
        this.receipts = receipts;
        this.territories = territories;
        this.outbox = outbox;
        this.ways = ways;
        this.site = site;
        this.words = words;
        this.limits = limits;
    }

    @EventListener
    void on(CandidacyEvents.Registered registered) {
        volunteers.findById(registered.volunteer()).ifPresent(person -> send(person, registered));
    }

    /** Names the receipt among the messages. */
    static String event(VolunteerId person) {
        return "registered:" + person.value();
    }

    private void send(Volunteer person, CandidacyEvents.Registered registered) {
        var language = words.inLanguage(person.language());
        var reach = person.reach();
        ways.to(person.id().value(), language, reach.phone(), reach.email())
                .message(
                        text("registration.receipt.sms", language, registered),
                        text("registration.receipt.email.subject", language, registered),
                        text("registration.receipt.email", language, registered),
                        event(registered.volunteer()))
                .filter(message -> limits.take(Limits.Kind.RECEIPT, message.recipient()))
                .ifPresent(outbox::send);
    }

    private String text(String key, Locale language, CandidacyEvents.Registered registered) {
        var territory = territories.current();
        return words.getTranslation(
                key,
                language,
                receipts.written(registered.receipt()),
                Dates.full(registered.at(), language),
                Dates.full(Dates.day(registered.at()).plusDays(territory.firstCallDays()), language),
                site.of("/mon-espace"));
    }
}
