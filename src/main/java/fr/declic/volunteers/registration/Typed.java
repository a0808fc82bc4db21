package fr.declic.volunteers.registration;

import fr.declic.shell.KeptSigns;
import fr.declic.shell.Phones;
import fr.declic.volunteers.Identity;
import java.util.regex.Pattern;

/** Reads what people type: any script, pasted whole pages, signs that no database keeps. Kept, or refused in a sentence. */
final class Typed {

    static final int LONGEST_EMAIL = 254;
    static final int LONGEST_STREET = 160;
    static final int LONGEST_OWN_WORDS = 120;

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:.]+(\\.[^\\s@<>\"(),;:.]+)+");
    private static final Pattern NUMBER_FIRST = Pattern.compile(
            "^(\\d{1,5})\\s*(bis|ter|quater|[a-dA-D](?![\\p{L}\\p{M}’']))?(?![\\p{L}\\p{N}])[\\s,]*(.*)$",
            Pattern.CASE_INSENSITIVE);

    /** A number with its «bis», if any, and a street. */
    record Address(String number, String street) {

        /** As one writes it. */
        String written() {
            return number.isEmpty() ? street : number + " " + street;
        }
    }

    private Typed() {}

    /** The text without signs that cannot be shown or stored, without blanks around it. */
    static String clean(String typed) {
        return KeptSigns.ofOneLine(typed);
    }

    /** The beginning of a text, with no sign of it cut in two. */
    static String atMost(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
    }

    /** @param key of the field: the sentences are under it */
    static Reading<String> name(String typed, String key) {
        var name = clean(typed);
        if (name.isEmpty()) {
            return Reading.refused(key + ".missing");
        }
        if (name.length() > Identity.LONGEST_NAME) {
            return tooLong(name, Identity.LONGEST_NAME);
        }
        return LETTER.matcher(name).find() ? Reading.of(name) : Reading.refused(key + ".letters");
    }

    /** A phone that receives text messages, in international form. */
    static Reading<String> phone(String typed) {
        var international = Phones.international(clean(typed));
        if (international.isEmpty()) {
            return Reading.refused("registration.phone.wrong");
        }
        return Phones.isMobile(international.get())
                ? Reading.of(international.get())
                : Reading.refused("registration.phone.landline");
    }

    static Reading<String> email(String typed) {
        var email = clean(typed);
        if (email.length() > LONGEST_EMAIL) {
            return tooLong(email, LONGEST_EMAIL);
        }
        return EMAIL.matcher(email).matches() ? Reading.of(email) : Reading.refused("registration.email.wrong");
    }

    static Reading<Address> address(String typed) {
        var text = clean(typed);
        if (!LETTER.matcher(text).find()) {
            return Reading.refused("registration.address.missing");
        }
        var parts = NUMBER_FIRST.matcher(text);
        var address = parts.matches() && LETTER.matcher(parts.group(3)).find()
                ? new Address(parts.group(1) + (parts.group(2) == null ? "" : " " + parts.group(2)), parts.group(3))
                : new Address("", text);
        return address.street().length() > LONGEST_STREET
                ? tooLong(address.street(), LONGEST_STREET)
                : Reading.of(address);
    }

    /** Whether there is a letter or a digit in it, however long it is. */
    static boolean saysSomething(String typed) {
        return LETTER_OR_DIGIT.matcher(typed).find();
    }

    /** A savoir-faire or a wish in the person's own words. */
    static Reading<String> words(String typed, int longest) {
        var words = clean(typed);
        if (words.length() > longest) {
            return tooLong(words, longest);
        }
        return words.isEmpty() || LETTER_OR_DIGIT.matcher(words).find()
                ? Reading.of(words)
                : Reading.refused("registration.words.letters");
    }

    private static <T> Reading<T> tooLong(String text, int longest) {
        return Reading.refused("registration.tooLong", text.length(), longest);
    }
}
