package fr.declic.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How hard a password is to guess. The CNIL asks for 80 bits where a password stands alone and 50 where tries are limited
 * (délibération 2022-100 of 21 July 2022, whose examples are 12 characters of four sorts, 14 of three, or 7 words); we ask for
 * 80 although tries are limited here and a second factor follows.
 */
public enum PasswordStrength {
    /** Under 50 bits, or easy to guess however long: the person's own name, one letter over and over, a well-known one. */
    WEAK,
    /** From 50 bits: not enough here. */
    FAIR,
    /** From 80 bits: accepted. */
    STRONG;

    /** Longer ones are refused, so that nobody makes the server hash a book. */
    public static final int LONGEST = 128;

    /** 80, as the CNIL rounds it: its first example, 12 characters out of 99, has 79.55. */
    private static final double STRONG_BITS = 79.5;

    private static final double FAIR_BITS = 50;
    private static final int LEAST_DIFFERENT = 6;
    /** The CNIL's own count of special characters on a French keyboard. */
    private static final int SPECIALS = 37;

    private static final Set<String> KNOWN_PARTS = Set.of(
            "motdepasse", "password", "azerty", "qwerty", "123456", "declic", "valenciennes", "soleil", "doudou");

    /** @param own what is known about the person, and must not make up the password: their name, their address */
    public static PasswordStrength of(String password, List<String> own) {
        var folded = password.toLowerCase(Locale.ROOT);
        var rest = folded;
        for (var part : parts(own)) {
            rest = rest.replace(part, "");
        }
        for (var part : KNOWN_PARTS) {
            rest = rest.replace(part, "");
        }
        var different = folded.codePoints().distinct().count();
        if (different < LEAST_DIFFERENT) {
            return WEAK;
        }
        var bits = rest.codePointCount(0, rest.length()) * bitsEach(password);
        return bits >= STRONG_BITS ? STRONG : bits >= FAIR_BITS ? FAIR : WEAK;
    }

    private static double bitsEach(String password) {
        int alphabet = 0;
        alphabet += password.chars().anyMatch(Character::isLowerCase) ? 26 : 0;
        alphabet += password.chars().anyMatch(Character::isUpperCase) ? 26 : 0;
        alphabet += password.chars().anyMatch(Character::isDigit) ? 10 : 0;
        alphabet += password.chars().anyMatch(one -> !Character.isLetterOrDigit(one)) ? SPECIALS : 0;
        return Math.log(Math.max(alphabet, 1)) / Math.log(2);
    }

    private static Set<String> parts(List<String> own) {
        return own.stream()
                .flatMap(one -> List.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream())
                .filter(part -> part.length() >= 3)
                .collect(Collectors.toSet());
    }
}
