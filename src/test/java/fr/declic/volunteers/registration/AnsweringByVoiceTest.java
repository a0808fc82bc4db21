package fr.declic.volunteers.registration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.voice.Sound;
import fr.declic.voice.Voice;
import fr.declic.voice.VoiceNote;
import fr.declic.voice.Voices;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.VoiceNotes;
import fr.declic.volunteers.VolunteerId;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class AnsweringByVoiceTest {

    private static final Identity AMEL = new Identity("Amel", "Voix", LocalDate.of(1980, 2, 29));

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftVoices voices;

    @Autowired
    private DraftErasure erasure;

    @Autowired
    private VoiceNotes notes;

    @Autowired
    private Voices sounds;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void nobodyHasSpoken() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from voice_note").update());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void isHeardAgainOnTheSameScreenAndTheLastOneIsKept() {
        var draft = begun();
        voices.keep(draft, DraftVoices.SKILLS, Voice.of("un"));
        voices.keep(draft, DraftVoices.SKILLS, Voice.of("deux"));
        assertThat(voices.kept(draft, DraftVoices.SKILLS).map(Sound::bytes))
                .hasValueSatisfying(
                        bytes -> assertThat(bytes).isEqualTo(Voice.of("deux").bytes()));
        assertThat(count()).isEqualTo(1);
        voices.erase(draft, DraftVoices.SKILLS);
        assertThat(voices.kept(draft, DraftVoices.SKILLS)).isEmpty();
    }

    @Test
    void isNobodysToHearBeforeItIsSent() {
        var draft = begun();
        voices.keep(draft, DraftVoices.SKILLS, Voice.of("pas encore"));
        As.coordinator("Samir");
        assertThat(sounds.listen(note())).isEmpty();
    }

    @Test
    void goesToThePersonsFileWithTheRegistration() {
        var draft = begun();
        voices.keep(draft, DraftVoices.SKILLS, Voice.of("je couds"));
        send(draft);
        As.coordinator("Samir");
        assertThat(notes.of(new VolunteerId(draft.value())))
                .singleElement()
                .extracting(VoiceNote::about)
                .isEqualTo("SKILLS");
        assertThat(sounds.listen(note())).isPresent();
    }

    @Test
    void eachQuestionHasAVoiceOfItsOwn() {
        var draft = begun();
        voices.keep(draft, DraftVoices.SKILLS, Voice.of("je couds"));
        voices.keep(draft, DraftVoices.WISHES, Voice.of("un jardin"));
        voices.keep(draft, DraftVoices.WISHES, Voice.of("une cuisine"));
        assertThat(voices.kept(draft, DraftVoices.SKILLS).map(Sound::bytes))
                .hasValueSatisfying(bytes ->
                        assertThat(bytes).isEqualTo(Voice.of("je couds").bytes()));
        voices.erase(draft, DraftVoices.SKILLS);
        send(draft);
        As.coordinator("Samir");
        assertThat(notes.of(new VolunteerId(draft.value())))
                .singleElement()
                .extracting(VoiceNote::about)
                .isEqualTo("WISHES");
    }

    @Test
    void isNotTakenOnceTheRegistrationIsSent() {
        var draft = begun();
        send(draft);
        voices.keep(draft, DraftVoices.SKILLS, Voice.of("trop tard"));
        assertThat(count()).isZero();
    }

    @Test
    void isErasedWithAForgottenDraft() {
        var draft = begun();
        voices.keep(draft, DraftVoices.SKILLS, Voice.of("oublié"));
        age(draft, Draft.KEPT_FOR.toDays() - 1);
        erasure.eraseForgottenDrafts();
        assertThat(count()).isEqualTo(1);
        age(draft, 2);
        erasure.eraseForgottenDrafts();
        assertThat(count()).isZero();
    }

    private DraftId begun() {
        return drafts.begin(Said.by(AMEL), null).id();
    }

    private void send(DraftId draft) {
        drafts.save(draft, RegistrationStep.CHECK, said -> said.reachMe(new Reach("+33639986101", null, null))
                .iLive(Home.UNKNOWN)
                .withoutWork(new Deprivation(Deprivation.Kind.UNKNOWN, null)));
        assertThat(drafts.send(draft, "fr")).isInstanceOf(Found.Sent.class);
    }

    private void age(DraftId draft, long days) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update registration_draft set updated_at = updated_at - make_interval(days => :days) where id = :id")
                .param("days", Math.toIntExact(days))
                .param("id", draft.value())
                .update());
    }

    private UUID note() {
        return transaction.<UUID>execute(status ->
                jdbc.sql("select id from voice_note").query(UUID.class).single());
    }

    private int count() {
        return transaction.<Integer>execute(status ->
                jdbc.sql("select count(*) from voice_note").query(Integer.class).single());
    }
}
