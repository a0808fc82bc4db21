package fr.declic.access;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a message goes: a phone in international form, or an address in small letters. */
public record Recipient(boolean isPhone, String value) {

    private static final int LONGEST = 254;
    private static final Pattern ADDRESS =
            Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]+\\.[^@\\s\\p{Cntrl}.]{2,}");

    /** Understands what somebody typed; empty when it is neither a phone nor an address. */
    public static Optional<Recipient> of(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.contains("@")) {
            return ADDRESS.matcher(text).matches()
                    ? Optional.of(new Recipient(false, text.toLowerCase(Locale.ROOT)))
                    : Optional.empty();
        }
        var numbers = PhoneNumberUtil.getInstance();
        try {
            var number = numbers.parse(text, "FR");
            return numbers.isPossibleNumber(number)
                    ? Optional.of(new Recipient(true, numbers.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return isPhone ? "Recipient[phone]" : "Recipient[address]";
    }
}
