package fr.declic.shell;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;

/** Phone numbers as people type them, and as they are kept. */
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HERE = "FR";
    private static final int LONGEST = 40;
    /** Wider than the library's own pattern, which leaves out the numbers kept for fiction (ARCEP 2018-0881: 06 39 98). */
    private static final Pattern FRENCH_MOBILE = Pattern.compile("\\+33[67]\\d{8}");

    private Phones() {}

    /**
     * A number in international form, «+33639980001».
     *
     * @param typed with or without blanks, dots and country; French where no country is given
     * @return empty for anything that cannot be a phone number
     */
    public static Optional<String> international(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return parse(typed)
                .filter(number -> isFrenchMobile(e164(number)) || NUMBERS.isValidNumber(number))
                .map(Phones::e164);
    }

    /** Whether a text message may reach this number, which is in international form. */
    public static boolean isMobile(String international) {
        if (isFrenchMobile(international)) {
            return true;
        }
        var type = parse(international).map(NUMBERS::getNumberType).orElse(PhoneNumberType.UNKNOWN);
        return type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE;
    }

    /** As it is read aloud, and never cut at the end of a line: «06 39 98 00 01»; with its country for one from elsewhere. */
    public static String readable(String phone) {
        return typed(phone).replace(' ', '\u00a0');
    }

    /** The same, as one types it into a field; what is no phone number stays as it is. */
    public static String typed(String phone) {
        return parse(phone)
                .map(number -> NUMBERS.format(
                        number,
                        number.getCountryCode() == NUMBERS.getCountryCodeForRegion(HERE)
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(phone);
    }

    private static boolean isFrenchMobile(String international) {
        return FRENCH_MOBILE.matcher(international).matches();
    }

    private static String e164(PhoneNumber number) {
        return NUMBERS.format(number, PhoneNumberFormat.E164);
    }

    private static Optional<PhoneNumber> parse(String number) {
        try {
            return Optional.of(NUMBERS.parse(number, HERE));
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
