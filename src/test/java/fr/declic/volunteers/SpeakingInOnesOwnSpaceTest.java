package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.voice.Sound;
import fr.declic.voice.Voice;
import fr.declic.voice.VoiceNote;
import fr.declic.voice.Voices;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class SpeakingInOnesOwnSpaceTest {

    private static final String WISHES = "WISHES";

    @Autowired
    private Slips slips;

    @Autowired
    private MyVoices mine;

    @Autowired
    private VoiceNotes notes;

    @Autowired
    private Voices sounds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private VolunteerId wanda;

    @BeforeEach
    void somebodyIsThere() {
        wanda = person("Wanda", "06 39 98 61 20");
        as(wanda);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void isHeardAgainByItsPersonAndByNobodyBeforeItIsSent() {
        mine.keep(WISHES, Voice.of("un"));
        mine.keep(WISHES, Voice.of("deux"));
        assertThat(mine.kept(WISHES).map(Sound::bytes)).hasValueSatisfying(bytes -> assertThat(bytes)
                .isEqualTo(Voice.of("deux").bytes()));
        assertThat(mine.kept("SKILLS")).isEmpty();
        var note = id();
        As.coordinator("Samir");
        assertThat(notes.of(wanda)).isEmpty();
        assertThat(sounds.listen(note)).isEmpty();
        as(person("Zoé", "06 39 98 61 21"));
        assertThat(mine.kept(WISHES)).isEmpty();
    }

    @Test
    void isTheTeamsToHearOnceSentAndWaitsForThem() {
        mine.keep(WISHES, Voice.of("un jardin"));
        assertThat(waiting()).isZero();
        assertThat(mine.send(WISHES)).isTrue();
        assertThat(mine.send(WISHES)).as("twice").isFalse();
        assertThat(mine.isKept(WISHES)).isFalse();
        assertThat(mine.isAnswered(WISHES)).isTrue();
        assertThat(waiting()).isEqualTo(1);
        As.coordinator("Samir");
        var note = notes.of(wanda).getFirst();
        assertThat(note.about()).isEqualTo(WISHES);
        assertThat(sounds.listen(note.id())).isPresent();
        notes.write(wanda, note.id(), null, "Un jardin.");
        assertThat(waiting()).isZero();
    }

    @Test
    void waitsForTheTeamUntilTheLastOneIsHeard() {
        mine.keep(WISHES, Voice.of("un jardin"));
        mine.send(WISHES);
        mine.keep(WISHES, Voice.of("ou une cuisine"));
        mine.send(WISHES);
        As.coordinator("Samir");
        assertThat(notes.of(wanda)).hasSize(2);
        notes.write(wanda, notes.of(wanda).getFirst().id(), null, "Une cuisine.");
        assertThat(waiting()).isEqualTo(1);
        notes.erase(wanda, notes.of(wanda).getLast().id());
        assertThat(waiting()).isZero();
    }

    @Test
    void isErasedByItsPersonOrByTheNightWhereItIsNotSent() {
        mine.keep(WISHES, Voice.of("non"));
        mine.erase(WISHES);
        assertThat(mine.isKept(WISHES)).isFalse();
        mine.keep(WISHES, Voice.of("oubliée"));
        mine.keep("SKILLS", Voice.of("envoyée"));
        mine.send("SKILLS");
        night(Instant.now().minusSeconds(60));
        assertThat(mine.isKept(WISHES)).isTrue();
        night(Instant.now().plusSeconds(60));
        assertThat(mine.isKept(WISHES)).isFalse();
        assertThat(mine.isAnswered("SKILLS")).isTrue();
    }

    @Test
    void isToldToItsPersonAndErasedWithThemSentOrNot() {
        mine.keep(WISHES, Voice.of("un jardin"));
        transaction.executeWithoutResult(status -> {
            assertThat(notes.keptOf(wanda)).extracting(VoiceNote::about).containsExactly(WISHES);
            notes.eraseAllOf(wanda);
        });
        assertThat(mine.isKept(WISHES)).isFalse();
    }

    @Test
    void isForWhoeverHasASpace() {
        As.coordinator("Samir");
        assertThatThrownBy(() -> mine.keep(WISHES, Voice.of("pas moi"))).isInstanceOf(AccessDeniedException.class);
    }

    private VolunteerId person(String firstName, String phone) {
        var slip = UUID.randomUUID();
        slips.receive(new Slip(slip, null, firstName, phone, "", Set.of(), "fr", null));
        return new VolunteerId(
                transaction.<UUID>execute(status -> jdbc.sql("select volunteer_id from slip where id = :id")
                        .param("id", slip)
                        .query(UUID.class)
                        .single()));
    }

    private static void as(VolunteerId person) {
        As.signIn(new SignedIn(person.value(), "Wanda Essai", Role.VOLUNTEER, null));
    }

    private UUID id() {
        return transaction.<UUID>execute(status -> jdbc.sql("select id from voice_note where volunteer_id = :id")
                .param("id", wanda.value())
                .query(UUID.class)
                .single());
    }

    private int waiting() {
        return transaction.<Integer>execute(status -> jdbc.sql(
                        "select count(*) from task where kind = 'VOICE_TO_HEAR' and volunteer_id = :id and done_at is null")
                .param("id", wanda.value())
                .query(Integer.class)
                .single());
    }

    /** What the night does with what was said before. */
    private void night(Instant before) {
        transaction.executeWithoutResult(status -> ReflectionTestUtils.invokeMethod(
                AopTestUtils.<Voices>getTargetObject(sounds), "eraseUnsentBefore", before));
    }
}
