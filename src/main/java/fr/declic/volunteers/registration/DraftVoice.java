package fr.declic.volunteers.registration;

import fr.declic.voice.Sound;
import fr.declic.voice.VoiceField;
import java.util.Optional;

/** The answer to one question of a draft, for the field that holds it. */
record DraftVoice(DraftVoices voices, DraftId draft, String about) implements VoiceField.Answer {

    @Override
    public Optional<Sound> kept() {
        return voices.kept(draft, about);
    }

    @Override
    public boolean isKept() {
        return voices.isKept(draft, about);
    }

    @Override
    public void keep(Sound sound) {
        voices.keep(draft, about, sound);
    }

    @Override
    public void erase() {
        voices.erase(draft, about);
    }
}
