package fr.declic.territory.site;

import fr.declic.shell.Phones;
import java.util.Optional;

/**
 * A phone number on a page.
 *
 * @param dialled by a touch
 * @param shown as one reads it aloud
 */
public record PhoneNumber(String dialled, String shown) {

    /** Nothing where nothing was typed. */
    static Optional<PhoneNumber> of(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var dialled = Phones.international(typed).orElseGet(() -> typed.replaceAll("[^+0-9]", ""));
        return Optional.of(new PhoneNumber(dialled, Phones.readable(typed)));
    }
}
