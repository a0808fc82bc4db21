package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads an iCalendar as RFC 5545 tells a calendar to, and fails where it would.
 *
 * @param properties of the calendar itself
 * @param events by the names of their properties, parameters included
 * @param zones that are defined in it
 */
record CalendarFile(Map<String, String> properties, List<Map<String, String>> events, List<String> zones) {

    static CalendarFile read(String text) {
        assertThat(text).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        var calendar = new LinkedHashMap<String, String>();
        var events = new ArrayList<Map<String, String>>();
        var zones = new ArrayList<String>();
        var open = new ArrayDeque<String>();
        for (var line : text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")) {
            var colon = line.indexOf(':');
            assertThat(colon).as(line).isPositive();
            var name = line.substring(0, colon);
            var value = value(line.substring(colon + 1));
            if (name.equals("BEGIN")) {
                open.push(value);
                if (value.equals("VEVENT")) {
                    events.add(new LinkedHashMap<>());
                }
            } else if (name.equals("END")) {
                assertThat(open.pop()).isEqualTo(value);
            } else if (open.getFirst().equals("VCALENDAR")) {
                assertThat(calendar.put(name, value)).as(name + " twice").isNull();
            } else if (open.getFirst().equals("VEVENT")) {
                assertThat(events.getLast().put(name, value))
                        .as(name + " twice")
                        .isNull();
            } else if (name.equals("TZID")) {
                zones.add(value);
            }
        }
        assertThat(open).isEmpty();
        assertThat(calendar).containsKeys("VERSION", "PRODID");
        events.forEach(event -> {
            assertThat(event).containsKeys("UID", "DTSTAMP", "SUMMARY");
            event.keySet().stream().filter(name -> name.contains("TZID=")).forEach(name -> assertThat(zones)
                    .contains(name.substring(name.indexOf('=') + 1)));
        });
        assertThat(events.stream().map(event -> event.getOrDefault("UID", ""))).doesNotHaveDuplicates();
        return new CalendarFile(calendar, events, zones);
    }

    private static String value(String written) {
        var read = new StringBuilder();
        for (var at = 0; at < written.length(); at++) {
            var letter = written.charAt(at);
            if (letter == '\\') {
                at++;
                letter = written.charAt(at) == 'n' || written.charAt(at) == 'N' ? '\n' : written.charAt(at);
            }
            read.append(letter);
        }
        return read.toString();
    }
}
