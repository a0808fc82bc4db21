package fr.declic.territory.site;

import java.util.Optional;

/**
 * A phone number on a page.
 *
 * @param dialled by a touch
 * @param shown as one reads it aloud: a French one in pairs, any other as it was typed
 */
public record PhoneNumber(String dialled, String shown) {

    private static final String FRANCE = "+33";

    /** Nothing where nothing was typed. */
    static Optional<PhoneNumber> of(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var plain = typed.replaceAll("[^+0-9]", "");
        var national = plain.startsWith(FRANCE) ? "0" + plain.substring(FRANCE.length()) : plain;
        return Optional.of(
                national.matches("0\\d{9}")
                        ? new PhoneNumber(
                                FRANCE + national.substring(1), national.replaceAll("(\\d{2})(?=\\d)", "$1\u00a0"))
                        : new PhoneNumber(plain, typed));
    }
}
