package fr.declic.messaging;

import fr.declic.shell.Phones;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as they are written to: by text message where they have a mobile phone, since one to a landline reaches nobody; by
 * e-mail otherwise. Only what can leave from here counts, hence {@link WaysOut#to}.
 */
public final class Recipient {

    private final UUID person;
    private final Locale language;
    private final @Nullable String mobile;
    private final @Nullable String email;

    /** @param phone in international form */
    Recipient(UUID person, Locale language, @Nullable String phone, @Nullable String email) {
        this.person = person;
        this.language = language;
        this.mobile = phone != null && Phones.isMobile(phone) ? phone : null;
        this.email = email;
    }

    /** In which they read. */
    public Locale language() {
        return language;
    }

    /** False where nothing that we send can reach them: the team tells them in person. */
    public boolean isReached() {
        return mobile != null || email != null;
    }

    /** The phone that text messages to them go to. */
    public Optional<String> mobile() {
        return Optional.ofNullable(mobile);
    }

    /** The address that messages to them go to, where no text message does. */
    public Optional<String> email() {
        return mobile == null ? Optional.ofNullable(email) : Optional.empty();
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
        return mobile().map(phone -> Message.sms(phone, shortly, eventKey))
                .or(() -> email().map(address -> Message.email(address, subject, text, eventKey)))
                .map(message -> message.about(person).in(language));
    }

    /** Without how they are reached: it belongs in no log. */
    @Override
    public String toString() {
        return "Recipient[" + person + "]";
    }
}
