package fr.declic.voice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import java.util.UUID;

/** Plays a voice to the team. */
@Tag("audio")
public class VoicePlayer extends Component implements HasStyle {

    /** @param words what is heard, for whoever does not see the player */
    public VoicePlayer(UUID note, String words) {
        getElement()
                .setAttribute("controls", true)
                .setAttribute("preload", "none")
                .setAttribute("src", VoiceSounds.address(note))
                .setAttribute("aria-label", words);
    }
}
