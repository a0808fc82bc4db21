package fr.declic.shell;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * Dates as people write them: in French where no language is named, otherwise as the language's own custom is. Instants are kept in
 * UTC and shown in the time of Paris.
 */
public final class Dates {

    public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.FRENCH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH);

    private Dates() {}

    /** The Monday of that day's week: the day itself, or before it. */
    public static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

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

    /** «Tuesday 1 December 2026», in the reader's language. */
    public static String full(LocalDate day, Locale language) {
        return isFrench(language)
                ? full(day)
                : custom(FormatStyle.FULL, language).format(day);
    }

    /** «1 December 2026», in the reader's language. */
    public static String plain(LocalDate day, Locale language) {
        return isFrench(language)
                ? plain(day)
                : custom(FormatStyle.LONG, language).format(day);
    }

    /** «December 2026», in the reader's language. */
    public static String month(YearMonth month, Locale language) {
        return isFrench(language)
                ? month(month)
                : DateTimeFormatter.ofLocalizedPattern("yMMMM")
                        .localizedBy(language)
                        .format(month);
    }

    /** «Tuesday 1 December 2026 at 09:05», in Paris and in the reader's language. */
    public static String full(Instant instant, Locale language) {
        return isFrench(language)
                ? full(instant)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
                        .localizedBy(language)
                        .format(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** «9 h 05», in Paris. */
    public static String time(Instant instant) {
        return TIME.format(LocalDateTime.ofInstant(instant, ZONE));
    }

    /** The day it was in Paris. */
    public static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** Whole days between two instants, as a calendar in Paris counts them. */
    public static long daysBetween(Instant from, Instant to) {
        return ChronoUnit.DAYS.between(day(from), day(to));
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals("fr");
    }

    private static DateTimeFormatter custom(FormatStyle style, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(style).localizedBy(language);
    }

    private static String dayAndMonth(LocalDate day) {
        var month = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH).format(day);
        return (day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth())) + " " + month;
    }
}
