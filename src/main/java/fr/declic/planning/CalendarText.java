package fr.declic.planning;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes half-days of work as an iCalendar (RFC 5545): nothing in it but the person's own work, and the days without any. */
final class CalendarText {

    /** Octets of a line, its end not counted (section 3.1). */
    private static final int LONGEST_LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Sequence numbers count the seconds since then: they only grow, and fit their 31 bits for as long as this is used. */
    private static final Instant FIRST = Instant.parse("2024-01-01T00:00:00Z");

    /** Central European time as the European Union has kept it since 1996 (directive 2000/84/EC). */
    private static final List<String> PARIS = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Paris",
            "BEGIN:DAYLIGHT",
            "DTSTART:19960331T020000",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "TZNAME:CEST",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "TZNAME:CET",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();

    private CalendarText() {}

    /** @param name of the calendar, as the person's own calendar shows it */
    static String of(String name, List<CalendarEntry> entries) {
        var calendar = new CalendarText();
        calendar.line("BEGIN:VCALENDAR");
        calendar.line("VERSION:2.0");
        calendar.line("PRODID:-//Declic//Planning//FR");
        calendar.line("CALSCALE:GREGORIAN");
        calendar.line("X-WR-CALNAME:" + escaped(name));
        calendar.line("REFRESH-INTERVAL;VALUE=DURATION:PT6H");
        calendar.line("X-PUBLISHED-TTL:PT6H");
        PARIS.forEach(calendar::line);
        entries.forEach(calendar::event);
        calendar.line("END:VCALENDAR");
        return calendar.text.toString();
    }

    private void event(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + entry.uid() + "@declic");
        line("DTSTAMP:" + UTC.format(entry.told()));
        line("LAST-MODIFIED:" + UTC.format(entry.told()));
        line("SEQUENCE:" + Math.max(0, entry.told().getEpochSecond() - FIRST.getEpochSecond()));
        if (entry.wholeDay()) {
            line("DTSTART;VALUE=DATE:" + DAY.format(entry.from()));
            line("DTEND;VALUE=DATE:" + DAY.format(entry.to()));
            line("TRANSP:TRANSPARENT");
        } else {
            line("DTSTART;TZID=Europe/Paris:" + LOCAL.format(entry.from()));
            line("DTEND;TZID=Europe/Paris:" + LOCAL.format(entry.to()));
        }
        line("SUMMARY:" + escaped(entry.what()));
        if (entry.where() != null) {
            line("LOCATION:" + escaped(entry.where()));
        }
        line("CLASS:PRIVATE");
        line("END:VEVENT");
    }

    /** Section 3.3.11: what would end a value or a line is written otherwise, what no text may hold is left out. */
    private static String escaped(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** Section 3.1: a long line goes on after a blank, and no letter is torn apart. */
    private void line(String line) {
        var octets = 0;
        for (var at = 0; at < line.length(); ) {
            var letter = Character.toString(line.codePointAt(at));
            var size = letter.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(letter);
            octets += size;
            at += letter.length();
        }
        text.append("\r\n");
    }
}
