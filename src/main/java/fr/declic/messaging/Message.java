package fr.declic.messaging;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell somebody.
 *
 * @param recipient a phone in international form, or an e-mail address
 * @param subject of an e-mail; none for a text message
 * @param text in full; whoever shares the phone or the address is told only that a message waits, unless it is a secret
 * @param eventKey names what happened, {@code proposal-made:} and an id: a second message with the same key in the same territory
 *     is dropped
 * @param secret a code or a link that opens a door: it always goes out in full, soon or never, and is masked afterwards
 * @param about the person it tells something of, by which it is found the day they want to be forgotten
 * @param language in which its reader reads, for the words that we put in the place of its own
 */
public record Message(
        Channel channel,
        String recipient,
        @Nullable String subject,
        String text,
        String eventKey,
        boolean secret,
        @Nullable UUID about,
        Locale language) {

    public static final int LONGEST_TEXT = 4000;
    public static final int LONGEST_EVENT_KEY = 200;

    public Message {
        if (recipient.isBlank() || text.isBlank() || eventKey.isBlank()) {
            throw new IllegalArgumentException("A message has a recipient, a text and an event");
        }
        if (text.length() > LONGEST_TEXT || eventKey.length() > LONGEST_EVENT_KEY) {
            throw new IllegalArgumentException("The text or the event key of a message is too long");
        }
    }

    public static Message sms(String phone, String text, String eventKey) {
        return new Message(Channel.SMS, phone, null, text, eventKey, false, null, Locale.FRENCH);
    }

    public static Message email(String address, String subject, String text, String eventKey) {
        return new Message(Channel.EMAIL, address, subject, text, eventKey, false, null, Locale.FRENCH);
    }

    /** The same message as one that opens a door. */
    public Message asSecret() {
        return new Message(channel, recipient, subject, text, eventKey, true, about, language);
    }

    /** The same message, of which it is known whom it tells something of. */
    public Message about(UUID person) {
        return new Message(channel, recipient, subject, text, eventKey, secret, person, language);
    }

    /** The same message, to somebody who reads this language. */
    public Message in(Locale language) {
        return new Message(channel, recipient, subject, text, eventKey, secret, about, language);
    }

    /** Without its contents: neither recipients nor texts belong in a log. */
    @Override
    public String toString() {
        return "Message[" + channel + "]";
    }
}
