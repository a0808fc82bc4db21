package fr.declic.volunteers.registration;

import fr.declic.volunteers.Receipt;
import java.time.Instant;

/** What stands behind a phone's token or a code, as far as it may be shown. */
sealed interface Found {

    /** Nothing: the person starts. */
    record Nothing() implements Found {}

    /** A draft that may be shown. */
    record Open(DraftId id, Said said, RegistrationStep step) implements Found {}

    /** It became a registration a moment ago. */
    record Sent(Receipt receipt) implements Found {}

    /** A draft that shows nothing before the birth date. */
    record AsksBirthDate(DraftId id, int triesLeft) implements Found {}

    /** Too many wrong birth dates. */
    record Closed(Instant until) implements Found {}
}
