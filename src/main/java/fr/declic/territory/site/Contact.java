package fr.declic.territory.site;

import fr.declic.territory.Territory;
import org.jspecify.annotations.Nullable;

/** Who answers a question. */
record Contact(
        @Nullable String name,
        @Nullable PhoneNumber phone,
        @Nullable String email) {

    /** Nothing where the territory has named neither a phone nor a mailbox. */
    static @Nullable Contact of(Territory territory) {
        var contact = new Contact(
                territory.contactName().orElse(null),
                territory.contactPhone().flatMap(PhoneNumber::of).orElse(null),
                territory.contactEmail().orElse(null));
        return contact.phone == null && contact.email == null ? null : contact;
    }
}
