package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.voice.Voice;
import fr.declic.voice.VoiceNote;
import fr.declic.voice.Voices;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class WritingDownAVoiceTest {

    @Autowired
    private Slips slips;

    @Autowired
    private VoiceNotes voices;

    @Autowired
    private Voices sounds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private VolunteerId wanda;

    @BeforeEach
    void somebodyHasSpoken() {
        var slip = UUID.randomUUID();
        slips.receive(new Slip(
                slip, null, "Wanda", "06 39 98 61 10", "", Set.of(), "fr", Voice.of("je couds et j’ai mal au dos")));
        wanda = new VolunteerId(
                transaction.<UUID>execute(status -> jdbc.sql("select volunteer_id from slip where id = :id")
                        .param("id", slip)
                        .query(UUID.class)
                        .single()));
        As.coordinator("Samir");
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void keepsTheWordsBesideTheSound() {
        assertThat(voices.write(wanda, note().id(), null, "  Je couds. ")).isEmpty();
        assertThat(note().words()).isEqualTo("Je couds.");
        assertThat(note().hasSound()).isTrue();
        assertThat(trail()).contains("VOICE_WRITTEN");
    }

    @Test
    void needsWordsAndNotTooMany() {
        assertThat(voices.write(wanda, note().id(), null, "  ")).contains(Refusal.WORDS_MISSING);
        assertThat(voices.write(wanda, note().id(), null, "m".repeat(Voices.LONGEST_WORDS + 1)))
                .contains(Refusal.WORDS_MISSING);
        assertThat(voices.write(wanda, note().id(), null, "m".repeat(Voices.LONGEST_WORDS)))
                .isEmpty();
    }

    @Test
    void strikesWordsOutOfWhichNothingIsLeft() {
        voices.write(wanda, note().id(), null, "Je couds, j’ai mal au dos.");
        assertThat(voices.strike(wanda, note().id(), "Je couds, j’ai mal au dos.", Set.of(3, 4, 5)))
                .isEmpty();
        assertThat(note().words()).isEqualTo("Je couds, j’ai […]");
        assertThat(trail()).contains("VOICE_STRUCK").doesNotContain(" dos");
        assertThat(note().hasSound()).isFalse();
        assertThat(sounds.listen(note().id())).isEmpty();
    }

    @Test
    void strikesNothingWhereSomebodyElseHasChangedTheWords() {
        voices.write(wanda, note().id(), null, "Je couds.");
        assertThat(voices.strike(wanda, note().id(), "Je cuisine.", Set.of(1))).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(voices.strike(wanda, note().id(), "Je couds.", Set.of())).contains(Refusal.WORDS_MISSING);
        assertThat(voices.write(wanda, note().id(), null, "Je peins.")).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(note().words()).isEqualTo("Je couds.");
        assertThat(note().hasSound()).isTrue();
        assertThat(voices.write(wanda, note().id(), "Je couds.", "Je couds bien."))
                .isEmpty();
        assertThat(note().words()).isEqualTo("Je couds bien.");
    }

    @Test
    void losesTheSoundThirtyDaysLaterAndKeepsTheWords() {
        voices.write(wanda, note().id(), null, "Je couds.");
        writtenDaysAgo(29);
        eraseSounds();
        assertThat(note().hasSound()).isTrue();
        writtenDaysAgo(31);
        eraseSounds();
        assertThat(note().hasSound()).isFalse();
        assertThat(note().words()).isEqualTo("Je couds.");
        assertThat(sounds.listen(note().id())).isEmpty();
    }

    @Test
    void keepsASoundThatNobodyHasWrittenDown() {
        transaction.executeWithoutResult(status ->
                jdbc.sql("update voice_note set consented_at = '2020-01-01'").update());
        eraseSounds();
        assertThat(note().hasSound()).isTrue();
    }

    @Test
    void isACoordinatorsWork() {
        var note = note().id();
        As.nobody();
        assertThatThrownBy(() -> voices.write(wanda, note, null, "Je couds."))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void isToldAndErasedWithThePersonsData() {
        voices.write(wanda, note().id(), null, "Je couds.");
        transaction.executeWithoutResult(status -> {
            assertThat(voices.keptOf(wanda)).hasSize(1);
            voices.eraseAllOf(wanda);
            assertThat(voices.keptOf(wanda)).isEmpty();
        });
    }

    @Nested
    class StrikingWords {

        @Test
        void leavesOneMarkForNeighbours() {
            assertThat(StruckWords.without("un deux trois quatre", Set.of(1, 2)))
                    .isEqualTo("un […] quatre");
            assertThat(StruckWords.without("un deux trois quatre", Set.of(0, 3)))
                    .isEqualTo("[…] deux trois […]");
        }

        @Test
        void leavesTheRestAsItIs() {
            assertThat(StruckWords.without("un  deux,\ntrois", Set.of(2))).isEqualTo("un deux, […]");
            assertThat(StruckWords.without("un deux", Set.of(7))).isEqualTo("un deux");
        }
    }

    private VoiceNote note() {
        return Objects.requireNonNull(voices.of(wanda).getFirst());
    }

    private String trail() {
        return String.join(" ", transaction.<java.util.List<String>>execute(status -> jdbc.sql(
                        "select kind || ' ' || coalesce(details::text, '') from trail_entry where volunteer_id = :id")
                .param("id", wanda.value())
                .query(String.class)
                .list()));
    }

    private void writtenDaysAgo(int days) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update voice_note set written_at = now() - make_interval(days => :days)")
                        .param("days", days)
                        .update());
    }

    /** What the night does. */
    private void eraseSounds() {
        transaction.executeWithoutResult(status -> ReflectionTestUtils.invokeMethod(
                AopTestUtils.<Voices>getTargetObject(sounds),
                "eraseSoundsWrittenBefore",
                Instant.now().minus(Voices.KEPT_ONCE_WRITTEN)));
    }
}
