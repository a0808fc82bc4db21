package fr.declic.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.InTerritory;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a browser sends is not believed to have been agreed to: the tick goes with it. */
@InTerritory
class HoldingAVoiceOnlyWithConsentTest extends SpringBrowserlessTest {

    private static final String VOICE =
            Base64.getEncoder().encodeToString(Voice.of("je couds").bytes());

    /** In memory. */
    private static final class Kept implements VoiceField.Answer {

        private @Nullable Sound sound;

        @Override
        public boolean isKept() {
            return sound != null;
        }

        @Override
        public Optional<Sound> kept() {
            return Optional.ofNullable(sound);
        }

        @Override
        public void keep(Sound said) {
            sound = said;
        }

        @Override
        public void erase() {
            sound = null;
        }
    }

    private final Kept answer = new Kept();

    @Test
    void keepsWhatWasSaidWithIt() {
        said(VOICE, true);
        assertThat(answer.isKept()).isTrue();
    }

    @Test
    void keepsNothingWithoutItAndNothingThatWasThereBefore() {
        answer.keep(Voice.of("avant"));
        said(VOICE, false);
        assertThat(answer.isKept()).isFalse();
    }

    @Test
    void asksForItInFrenchTooBesideALanguageThatNobodyHasReadAgain() {
        var french = "J’accepte que l’équipe écoute ma voix";
        assertThat(asked("tr")).contains("lang=\"fr\"", french);
        assertThat(asked("fr")).containsOnlyOnce(french).doesNotContain("lang=");
    }

    private String asked(String language) {
        UI.getCurrent().setLocale(Locale.forLanguageTag(language));
        return new VoiceField(answer).getElement().getProperty("innerHTML", "");
    }

    private void said(String voice, boolean consented) {
        var field = new VoiceField(answer);
        var event = JacksonUtils.createObjectNode()
                .put("event.detail", voice)
                .put("element.querySelector('#consent').checked", consented);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "voice", event));
    }
}
