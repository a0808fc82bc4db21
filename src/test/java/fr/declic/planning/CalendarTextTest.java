package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Written as RFC 5545 says, read again by a reader that knows nothing of the writer. */
class CalendarTextTest {

    private static final UUID UID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant TOLD = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void aHalfDayIsAnEventInParis() {
        var event = only("Repassage", "12 rue Inventée");
        assertThat(event)
                .containsEntry("UID", UID + "@declic")
                .containsEntry("DTSTART;TZID=Europe/Paris", "20261130T083000")
                .containsEntry("DTEND;TZID=Europe/Paris", "20261130T120000")
                .containsEntry("SUMMARY", "Repassage")
                .containsEntry("LOCATION", "12 rue Inventée")
                .containsEntry("LAST-MODIFIED", "20261120T150000Z")
                .containsEntry("DTSTAMP", "20261120T150000Z");
    }

    @Test
    void whatHasAMeaningOfItsOwnIsWrittenOtherwise() {
        var words = "Lavage; tri, pliage \\ «chaud»\nporte B\u0007";
        assertThat(text(words, null)).contains("SUMMARY:Lavage\\; tri\\, pliage \\\\ «chaud»\\nporte B\r\n");
        assertThat(only(words, null)).containsEntry("SUMMARY", words.replace("\u0007", ""));
    }

    @Test
    void nothingTypedBecomesALineOfItsOwn() {
        assertThat(text("Repassage\r\nATTENDEE:mailto:x@exemple.invalid", null)).doesNotContain("\r\nATTENDEE");
    }

    @Test
    void aLongLineIsFoldedBetweenItsLetters() {
        var words = "Réemploi des meubles d’été 🪑 ".repeat(8).strip();
        assertThat(text(words, words).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(only(words, words)).containsEntry("SUMMARY", words).containsEntry("LOCATION", words);
    }

    @Test
    void aLineOf75OctetsIsWhole() {
        var words = "x".repeat(75 - "SUMMARY:".length());
        assertThat(text(words, null)).contains("\r\nSUMMARY:" + words + "\r\n");
        assertThat(text(words + "y", null)).contains("\r\nSUMMARY:" + words + "\r\n y\r\n");
    }

    @Test
    void aLaterPublicationHasAHigherSequence() {
        var first = CalendarFile.read(CalendarText.of("Mon travail", List.of(entry("Repassage", null, TOLD))));
        var second =
                CalendarFile.read(CalendarText.of("Mon travail", List.of(entry("Tri", null, TOLD.plusSeconds(1)))));
        assertThat(sequence(second)).isGreaterThan(sequence(first));
        assertThat(second.events().getFirst().get("UID"))
                .isEqualTo(first.events().getFirst().get("UID"));
    }

    @Test
    void aCalendarWithoutWorkStillIsOne() {
        var calendar = CalendarFile.read(CalendarText.of("Mon travail", List.of()));
        assertThat(calendar.events()).isEmpty();
        assertThat(calendar.zones()).containsExactly("Europe/Paris");
        assertThat(calendar.properties()).containsEntry("VERSION", "2.0").containsEntry("X-WR-CALNAME", "Mon travail");
    }

    private static int sequence(CalendarFile calendar) {
        return Integer.parseInt(calendar.events().getFirst().getOrDefault("SEQUENCE", ""));
    }

    private static java.util.Map<String, String> only(String what, @Nullable String where) {
        return CalendarFile.read(text(what, where)).events().getFirst();
    }

    private static String text(String what, @Nullable String where) {
        return CalendarText.of("Mon travail", List.of(entry(what, where, TOLD)));
    }

    private static CalendarEntry entry(String what, @Nullable String where, Instant told) {
        return new CalendarEntry(
                UID,
                LocalDateTime.parse("2026-11-30T08:30"),
                LocalDateTime.parse("2026-11-30T12:00"),
                what,
                where,
                told);
    }
}
