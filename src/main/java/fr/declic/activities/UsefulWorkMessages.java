package fr.declic.activities;

import fr.declic.messaging.Message;
import fr.declic.messaging.Outbox;
import fr.declic.messaging.SiteAddress;
import fr.declic.shell.Words;
import org.springframework.stereotype.Component;

/** Tells whoever had an idea, and asked to be told, what became of it; once it has ended, how to reach them is forgotten. */
@Component
class UsefulWorkMessages {

    private final Outbox outbox;
    private final SiteAddress site;
    private final Words words;

    UsefulWorkMessages(Outbox outbox, SiteAddress site, Words words) {
        this.outbox = outbox;
        this.site = site;
        this.words = words;
    }

    /** Within the running transaction. */
    void tell(UsefulWork work) {
        tellOf(work, work);
    }

    /** @param told the idea whose author is told; the same, or one that was merged into it */
    void tellOf(UsefulWork work, UsefulWork told) {
        var text = words.french(
                "idea.told." + work.status(),
                work.answer().orElse(""),
                site.of("/idees") + "#idee-" + work.id().value());
        var event = "useful-work:" + told.id().value() + ":" + work.id().value() + ":" + work.version();
        told.phone().ifPresent(phone -> outbox.send(Message.sms(phone, text, event)));
        told.email()
                .ifPresent(email ->
                        outbox.send(Message.email(email, words.french("idea.told.subject"), text, event + ":email")));
        if (work.status().isTheEnd()) {
            told.forgetHowToTell();
        }
    }
}
