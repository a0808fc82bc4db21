package fr.declic.volunteers.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** What a phone keeps, or a person writes down, to come back to a draft; only their hashes are stored. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    /** Neither 0 and O, nor 1, I and L, nor what sounds alike: a code is read aloud and copied by hand. */
    private static final String SIGNS = "2345679ACDEFGHJKMNPRTWXY";

    private static final int CODE_LENGTH = 8;

    private Tokens() {}

    static String create() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String createCode() {
        return RANDOM.ints(CODE_LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** In two halves, as people copy it. */
    static String writeCode(String code) {
        return code.substring(0, CODE_LENGTH / 2) + " " + code.substring(CODE_LENGTH / 2);
    }

    /** A code as it was typed, small letters and blanks allowed. */
    static String readCode(String typed) {
        return typed.length() > 40 ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    static String hash(String secret) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
