package fr.declic.volunteers.registration;

import fr.declic.voice.Sound;
import fr.declic.voice.VoiceOwner;
import fr.declic.voice.Voices;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was said instead of written in a draft. Whoever may see the draft's screens may hear it again; nobody else does before it
 * is sent, and it is erased with the draft.
 */
@Service
@PermitAll
@Transactional
class DraftVoices {

    /** The question of what one can do. */
    static final String SKILLS = RegistrationStep.SKILLS.name();

    /** The question of what one would like to do. */
    static final String WISHES = RegistrationStep.WISHES.name();

    private final DraftRepository drafts;
    private final Voices voices;
    private final Clock clock;

    DraftVoices(DraftRepository drafts, Voices voices, Clock clock) {
        this.drafts = drafts;
        this.voices = voices;
        this.clock = clock;
    }

    /** Keeps the answer to a question, in the place of the former one; a draft that is sent or gone keeps nothing. */
    public void keep(DraftId draft, String about, Sound sound) {
        drafts.lock(draft).filter(open -> open.said().isPresent()).ifPresent(open -> {
            voices.erase(owner(draft), about);
            voices.keep(owner(draft), about, sound, clock.instant());
        });
    }

    @Transactional(readOnly = true)
    public Optional<Sound> kept(DraftId draft, String about) {
        return voices.sound(owner(draft), about);
    }

    @Transactional(readOnly = true)
    public boolean isKept(DraftId draft, String about) {
        return voices.hasSound(owner(draft), about);
    }

    public void erase(DraftId draft, String about) {
        voices.erase(owner(draft), about);
    }

    private static VoiceOwner owner(DraftId draft) {
        return VoiceOwner.draft(draft.value());
    }
}
