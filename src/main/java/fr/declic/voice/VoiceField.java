package fr.declic.voice;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.declic.shell.PageParts;
import fr.declic.shell.Told;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * «Répondre avec ma voix»: the field of {@code voice.html} on a screen of Flow; {@code scripts/voice.js} records. What was said is
 * kept as soon as it is, and heard again on the same screen later. Not there where the browser cannot record.
 *
 * <p>It is one component with words in it: two dozen of them would weigh on the server for as long as the screen is open.
 */
@Tag("fieldset")
public class VoiceField extends Component {

    /** Seconds of voice. */
    public static final int LONGEST = 60;

    private static final String SCRIPT = "/scripts/voice.js";
    private static final String SAID = "event.detail";
    private static final String CONSENTED = "element.querySelector('#consent').checked";
    private static final Pattern KEY = Pattern.compile("\\{([\\w.]+)}");

    private static final String INSIDE = """
            <legend>{answer}</legend>
            <p class="help">{seconds.most} {health}</p>
            <div><label class="check"><input type="checkbox" id="consent" aria-describedby="consent-error"><span>{consent}</span></label>{consent.french}</div>
            <p class="field-error" id="consent-error" role="alert" hidden>{consent.missing}</p>
            <p class="field-error" id="no-microphone" role="alert" hidden>{noMicrophone}</p>
            <p class="field-error" id="voice-refused" role="alert" hidden>{refused}</p>
            <div role="status" class="stack tight">
            <p class="notice" id="listening" hidden><span>{listening}</span> <span aria-hidden="true"><span id="seconds"></span> <span>{seconds}</span></span></p>
            <p class="notice good" id="voice-kept" hidden>{kept}</p>
            <p class="notice" id="voice-dropped" hidden>{dropped}</p>
            </div>
            <audio id="listen" controls hidden aria-label="{listen}"></audio>
            <div class="row">
            <button type="button" class="button" id="record"><svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5 10a7 7 0 0 0 14 0M8 21h8m-4-4v4"/></svg><span>{record}</span></button>
            <button type="button" class="button main" id="stop" hidden>{stop}</button>
            <button type="button" class="button" id="redo" hidden>{redo}</button>
            <button type="button" class="button quiet" id="unsay" hidden>{erase}</button>
            </div>""";

    private static final String BEGIN = """
            const kept = this.getAttribute('data-kept');
            if (kept) this.querySelector('#listen').setAttribute('src', kept);
            const begin = () => window.declic.voice(this);
            if (window.declic && window.declic.voice) {
              begin();
            } else {
              const script = document.createElement('script');
              script.src = $0;
              script.onload = begin;
              document.head.append(script);
            }
            """;

    private static final String ANSWERED = "this.querySelector('#voice-refused').hidden = !$0; this.voice.held($1)";

    private final Answer answer;
    private Runnable whenKept = () -> {};

    /** Where it goes and is taken from again. */
    public interface Answer {

        boolean isKept();

        Optional<Sound> kept();

        void keep(Sound sound);

        void erase();

        /** Whether the question was answered by voice, on this screen or before. */
        default boolean isAnswered() {
            return isKept();
        }
    }

    public VoiceField(Answer answer) {
        this.answer = answer;
        setId("voice");
        getElement()
                .setAttribute("class", "field voice")
                .setAttribute("hidden", true)
                .setAttribute("data-awaits", true)
                .setAttribute("data-seconds", Integer.toString(LONGEST))
                // The same words for everybody: one copy of them is kept, not one for each open screen.
                .setProperty(
                        "innerHTML",
                        KEY.matcher(INSIDE)
                                .replaceAll(found -> word(found.group(1)))
                                .intern());
        if (answer.isKept()) {
            getElement()
                    .setAttribute(
                            "data-kept",
                            DownloadHandler.fromInputStream(event -> download()).inline());
        }
        getElement()
                .addEventListener(
                        "voice",
                        said -> said(
                                said.getEventData().path(SAID).asString(""),
                                said.getEventData().path(CONSENTED).asBoolean(false)))
                .addEventData(SAID)
                .addEventData(CONSENTED);
        addAttachListener(attached -> getElement().executeJs(BEGIN, PageParts.versioned(SCRIPT)));
    }

    /** Whether the question was answered by voice: nothing need be written or tapped then. */
    public boolean isAnswered() {
        return answer.isAnswered();
    }

    /** Does this each time something was said and kept. */
    public void whenKept(Runnable done) {
        whenKept = done;
    }

    /** Without the person's consent nothing is kept, and what was kept before is not any more. */
    private void said(String voice, boolean consented) {
        var base64 = consented ? voice : "";
        var sound = base64.isEmpty() ? Optional.<Sound>empty() : Sound.written(base64);
        if (base64.isEmpty()) {
            answer.erase();
        } else {
            sound.ifPresent(kept -> {
                answer.keep(kept);
                whenKept.run();
            });
        }
        getElement().executeJs(ANSWERED, !base64.isEmpty() && sound.isEmpty(), answer.isKept());
    }

    /** Read again when it is listened to: no session holds a sound. */
    private DownloadResponse download() {
        return answer.kept()
                .map(sound -> {
                    var bytes = sound.bytes();
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), "voice", sound.mediaType(), bytes.length);
                })
                .orElseGet(() -> DownloadResponse.error(404));
    }

    private String word(String key) {
        if (key.equals("consent.french")) {
            var french = Told.inFrench(this, "voice.consent")
                    .map(told -> told.getElement().getOuterHTML());
            return Matcher.quoteReplacement(french.orElse(""));
        }
        var words =
                key.equals("seconds.most") ? getTranslation("voice." + key, LONGEST) : getTranslation("voice." + key);
        return Matcher.quoteReplacement(HtmlUtils.htmlEscape(words, "UTF-8"));
    }
}
