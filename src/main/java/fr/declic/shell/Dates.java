package fr.declic.shell;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Dates as people write them in French; instants are kept in UTC and shown in the time of Paris. */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

    private Dates() {}

    /** «mardi 1er décembre 2026». */
    public static String full(LocalDate day) {
        return WEEKDAY.format(day) + " " + dayAndMonth(day) + " " + day.getYear();
    }

    /** «1er décembre 2026». */
    public static String plain(LocalDate day) {
        return dayAndMonth(day) + " " + day.getYear();
    }

    /** «01/12/2026», for tables. */
    public static String compact(LocalDate day) {
        return SHORT.format(day);
    }

    /** «décembre 2026». */
    public static String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** «mardi 1er décembre 2026 à 9 h 05», in Paris. */
    public static String full(Instant instant) {
        var local = LocalDateTime.ofInstant(instant, ZONE);
        return full(local.toLocalDate()) + " à " + TIME.format(local);
    }

    /** «01/12/2026 à 9 h 05», in Paris. */
    public static String compact(Instant instant) {
        var local = LocalDateTime.ofInstant(instant, ZONE);
        return compact(local.toLocalDate()) + " à " + TIME.format(local);
    }

    /** The day it was in Paris. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Whole days between two instants, as a calendar in Paris counts them. */
    public static long daysBetween(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(day(from), day(to));
    }

    private static String dayAndMonth(LocalDate day) {
        var month = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH).format(day);
        return (day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth())) + " " + month;
    }
}
