package fr.declic.activities;

import fr.declic.messaging.Message;
import fr.declic.messaging.Outbox;
import fr.declic.messaging.SiteAddress;
import fr.declic.shell.Typed;
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

    /** Whoever had the same idea as one that has ended hears so when that is seen. */
    void tellIfEnded(UsefulWork work, UsefulWork told) {
        if (work.status().isTheEnd()) {
            tellOf(work, told);
        }
    }

    /** @param told the idea whose author is told; the same, or one that was merged into it */
    void tellOf(UsefulWork work, UsefulWork told) {
        var language = words.inLanguage(told.language());
        var text = words.getTranslation(
                "idea.told." + work.status(),
                language,
                new Typed(work.answer().orElse("")),
                site.of("/idees") + "#idee-" + work.id().value());
        var event = "useful-work:" + told.id().value() + ":" + work.id().value() + ":" + work.version();
        told.phone()
                .ifPresent(phone -> outbox.send(Message.sms(phone, text, event).in(language)));
        told.email()
                .ifPresent(email -> outbox.send(Message.email(
                                email, words.getTranslation("idea.told.subject", language), text, event + ":email")
                        .in(language)));
        if (work.status().isTheEnd()) {
            told.forgetHowToTell();
        }
    }
}
