package fr.declic.access;

import java.security.SecureRandom;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Codes that are read aloud and copied by hand. They are short, so that only a hash with the server's own key is stored. */
@Component
public class ShortCodes {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Neither 0 and O, nor 1, I and L, nor what sounds alike. */
    private static final String SIGNS = "2345679ACDEFGHJKMNPRTWXY";

    private static final int LONGEST_TYPED = 40;

    private final Keyring keyring;

    ShortCodes(Keyring keyring) {
        this.keyring = keyring;
    }

    /** @param length in signs, each one of 24 */
    public static String create(int length) {
        return RANDOM.ints(length, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    /** In two halves, as people copy it. */
    public static String written(String code) {
        return code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2);
    }

    /** A code as it was typed, small letters and blanks allowed; empty where it can be none. */
    public static String read(String typed) {
        return typed.length() > LONGEST_TYPED
                ? ""
                : typed.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** What is kept of a code; the purpose keeps the codes of one use apart from those of another. */
    public String hash(String purpose, String code) {
        return keyring.hash(purpose, code);
    }
}
