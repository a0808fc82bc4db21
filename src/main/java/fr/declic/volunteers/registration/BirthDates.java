package fr.declic.volunteers.registration;

import fr.declic.volunteers.Registration;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads a birth date however it is written: «14/03/1985», «14031985», «14 mars 1985». */
final class BirthDates {

    private static final int LONGEST = 60;
    private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+");
    private static final List<String> MONTHS =
            List.of("janv", "fev", "mars", "avr", "mai", "juin", "juil", "aou", "sept", "oct", "nov", "dec");

    private BirthDates() {}

    /** A date of birth of somebody old enough to register today. */
    static Reading<LocalDate> read(String typed, LocalDate today) {
        return date(typed).then(date -> fitting(date, today));
    }

    /** A date that exists, whoever was born on it: to be compared, not kept. */
    static Reading<LocalDate> date(String typed) {
        var text = Typed.clean(typed);
        if (text.isEmpty()) {
            return Reading.refused("registration.birthDate.missing");
        }
        var pieces = text.length() > LONGEST ? List.<String>of() : pieces(text);
        if (pieces.size() != 3 || pieces.stream().anyMatch(piece -> piece.length() > 4)) {
            return Reading.refused("registration.birthDate.unread");
        }
        var yearFirst = pieces.getFirst().length() == 4;
        var year = pieces.get(yearFirst ? 0 : 2);
        if (year.length() != 4) {
            return Reading.refused("registration.birthDate.shortYear");
        }
        var day = Integer.parseInt(pieces.get(yearFirst ? 2 : 0));
        var month = Integer.parseInt(pieces.get(1));
        try {
            return Reading.of(LocalDate.of(Integer.parseInt(year), month, day));
        } catch (DateTimeException e) {
            return Reading.refused("registration.birthDate.impossible");
        }
    }

    private static Reading<LocalDate> fitting(LocalDate date, LocalDate today) {
        if (date.isAfter(today)) {
            return Reading.refused("registration.birthDate.future");
        }
        if (date.isBefore(today.minusYears(Registration.OLDEST))) {
            return Reading.refused("registration.birthDate.tooLongAgo");
        }
        var oldEnough = date.plusYears(Registration.YOUNGEST);
        return oldEnough.isAfter(today)
                ? Reading.refused("registration.birthDate.tooYoung", Registration.YOUNGEST, oldEnough)
                : Reading.of(date);
    }

    /** Day, month and year as digits, or year first; nothing where the text says something else. */
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var found = PIECE.matcher(plain(text));
        while (found.find()) {
            var piece = found.group();
            if (piece.equals("er") || piece.equals("le")) {
                continue;
            }
            if (Character.isDigit(piece.charAt(0))) {
                pieces.add(piece);
                continue;
            }
            var month = MONTHS.stream().filter(piece::startsWith).findFirst();
            if (month.isEmpty()) {
                return List.of();
            }
            pieces.add(Integer.toString(MONTHS.indexOf(month.get()) + 1));
        }
        if (pieces.size() == 1 && pieces.getFirst().length() == 8) {
            var digits = pieces.getFirst();
            return List.of(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
        }
        if (pieces.size() == 1 && pieces.getFirst().length() == 6) {
            var digits = pieces.getFirst();
            return List.of(digits.substring(0, 2), digits.substring(2, 4), digits.substring(4));
        }
        return pieces;
    }

    private static String plain(String text) {
        var digits = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .forEach(digits::appendCodePoint);
        return digits.toString();
    }
}
