package fr.declic.volunteers;

import static fr.declic.volunteers.Trail.details;

import fr.declic.access.Role;
import fr.declic.messaging.Outbox;
import fr.declic.messaging.WaysOut;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to a person: by text message where they have a mobile phone, by e-mail otherwise. */
@Service
@RolesAllowed(Role.COORDINATOR_NAME)
public class PersonMessages {

    /** Characters of a message: three text messages. */
    public static final int LONGEST = 450;

    private final VolunteerRepository volunteers;
    private final Outbox outbox;
    private final WaysOut ways;
    private final Trail trail;
    private final Words words;
    private final Clock clock;

    PersonMessages(VolunteerRepository volunteers, Outbox outbox, WaysOut ways, Trail trail, Words words, Clock clock) {
        this.volunteers = volunteers;
        this.outbox = outbox;
        this.ways = ways;
        this.trail = trail;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Sends the text, keeps it in the trail and counts it as a contact.
     *
     * @param event names this message: the same one sent twice leaves once
     */
    @Transactional
    public Optional<Refusal> send(VolunteerId id, String text, UUID event) {
        if (text.isBlank() || text.length() > LONGEST) {
            return Optional.of(Refusal.MESSAGE_MISSING);
        }
        var person = volunteers.findForChange(id).orElseThrow();
        if (outbox.holds(name(event))) {
            return Optional.empty(); // the same message, twice
        }
        if (person.isErased() || person.sameAs().isPresent()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var reach = person.reach();
        var language = words.inLanguage(person.language());
        var message = ways.to(id.value(), language, reach.phone(), reach.email())
                .message(words.getTranslation("message.subject", language), text.strip(), name(event));
        if (message.isEmpty()) {
            return Optional.of(Refusal.NO_WAY_TO_WRITE);
        }
        outbox.send(message.get());
        person.wasContacted(clock.instant());
        volunteers.save(person);
        var today = Dates.day(clock.instant());
        trail.record(
                id,
                "EXCHANGE",
                details("how", Exchange.MESSAGE.name(), "on", today.toString(), "reason", text.strip()));
        return Optional.empty();
    }

    private static String name(UUID event) {
        return "team-message:" + event;
    }
}
