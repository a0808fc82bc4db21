package fr.declic.messaging;

import fr.declic.shell.Phones;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are written to: by text message where they have a mobile phone, since one to a landline reaches nobody; by
 * e-mail otherwise.
 *
 * @param phone in international form
 */
public record Recipient(
        UUID person, @Nullable String phone, @Nullable String email) {

    /** False where nothing that we send can reach them: the team tells them in person. */
    public boolean isReached() {
        return isMobile() || email != null;
    }

    /**
     * Something to tell them of themself, whichever way it takes.
     *
     * @param subject where it is an e-mail
     * @return empty where nothing reaches them
     */
    public Optional<Message> message(String subject, String text, String eventKey) {
        return message(text, subject, text, eventKey);
    }

    /**
     * The same, where an e-mail has more room than a text message.
     *
     * @param shortly what a text message says
     */
    public Optional<Message> message(String shortly, String subject, String text, String eventKey) {
        if (phone != null && isMobile()) {
            return Optional.of(Message.sms(phone, shortly, eventKey).about(person));
        }
        return email == null
                ? Optional.empty()
                : Optional.of(Message.email(email, subject, text, eventKey).about(person));
    }

    private boolean isMobile() {
        return phone != null && Phones.isMobile(phone);
    }
}
