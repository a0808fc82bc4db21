package fr.declic.volunteers;

import fr.declic.voice.Sound;
import fr.declic.voice.VoiceField;
import java.util.Optional;

/** The answer to one question of the person who is signed in, for the field that holds it. */
public record MyVoice(MyVoices voices, String about) implements VoiceField.Answer {

    @Override
    public Optional<Sound> kept() {
        return voices.kept(about);
    }

    @Override
    public boolean isKept() {
        return voices.isKept(about);
    }

    @Override
    public void keep(Sound sound) {
        voices.keep(about, sound);
    }

    @Override
    public void erase() {
        voices.erase(about);
    }

    @Override
    public boolean isAnswered() {
        return voices.isAnswered(about);
    }
}
