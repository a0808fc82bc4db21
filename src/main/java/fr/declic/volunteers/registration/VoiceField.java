package fr.declic.volunteers.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.declic.shell.PageParts;
import fr.declic.voice.Sound;
import java.io.ByteArrayInputStream;
import java.util.Optional;

/**
 * «Répondre avec ma voix»: the field of {@code voice.html} on a screen of the registration; {@code scripts/voice.js} records. What
 * was said is kept as soon as it is, and heard again on the same screen later. Not there where the browser cannot record.
 */
@Tag("fieldset")
class VoiceField extends HtmlContainer {

    private static final String SCRIPT = "/scripts/voice.js";
    private static final String SAID = "event.detail";

    private static final String BEGIN = """
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

    private static final String PICTURE = """
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M9 5a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0zM5 10a7 7 0 0 0 14 0M8 21h8m-4-4v4"/></svg>""";

    private final Answer answer;
    private final Paragraph refused = error("voice-refused", "voice.refused");

    /** Where it goes and is taken from again. */
    interface Answer {

        boolean isKept();

        Optional<Sound> kept();

        void keep(Sound sound);

        void erase();
    }

    VoiceField(Answer answer) {
        this.answer = answer;
        addClassNames("field", "voice");
        setId("voice");
        getElement().setAttribute("hidden", true).setAttribute("data-seconds", Integer.toString(DraftVoices.LONGEST));
        refused.setVisible(false);
        var legend = new Element("legend").setText(t("answer"));
        getElement().appendChild(legend);
        var help = new Paragraph(t("seconds.most", DraftVoices.LONGEST) + " " + t("health"));
        help.addClassName("help");
        var unheard = error("no-microphone", "voice.noMicrophone");
        unheard.getElement().setAttribute("hidden", true);
        var missing = error("consent-error", "voice.consent.missing");
        missing.getElement().setAttribute("hidden", true);
        add(help, consent(), missing, unheard, refused, told(), player(), buttons());
        getElement()
                .addEventListener(
                        "voice", said -> said(said.getEventData().path(SAID).asString("")))
                .addEventData(SAID);
        addAttachListener(attached -> getElement().executeJs(BEGIN, PageParts.versioned(SCRIPT)));
    }

    private void said(String base64) {
        refused.setVisible(false);
        if (base64.isEmpty()) {
            answer.erase();
            return;
        }
        Sound.written(base64).ifPresentOrElse(answer::keep, () -> refused.setVisible(true));
    }

    private Div consent() {
        var box = new Input();
        box.setType("checkbox");
        box.setId("consent");
        box.getElement().setAttribute("aria-describedby", "consent-error");
        var label = new NativeLabel();
        label.addClassName("check");
        label.add(box, new Span(t("consent")));
        return new Div(label);
    }

    private Div told() {
        var seconds = new Span();
        seconds.setId("seconds");
        var left = new Span(seconds, new Span(" " + t("seconds")));
        left.getElement().setAttribute("aria-hidden", "true");
        var listening = new Paragraph(new Span(t("listening") + " "), left);
        listening.addClassName("notice");
        hide(listening, "listening");
        var kept = new Paragraph(t("kept"));
        kept.addClassNames("notice", "good");
        hide(kept, "voice-kept");
        var told = new Div(listening, kept);
        told.addClassNames("stack", "tight");
        told.getElement().setAttribute("role", "status");
        return told;
    }

    private Component player() {
        var player = new Player();
        hide(player, "listen");
        player.getElement().setAttribute("controls", true).setAttribute("aria-label", t("listen"));
        if (answer.isKept()) {
            player.getElement()
                    .setAttribute(
                            "src",
                            DownloadHandler.fromInputStream(event -> download()).inline());
        }
        return player;
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

    private Div buttons() {
        var record = button("record", "");
        // Flow would write the picture's attributes in small letters, and one of them is not.
        var picture = new Span();
        picture.addClassName("drawn");
        picture.getElement().setProperty("innerHTML", PICTURE);
        record.addComponentAsFirst(picture);
        var row = new Div(
                record,
                hide(button("stop", "main"), "stop"),
                hide(button("redo", ""), "redo"),
                hide(button("erase", "quiet"), "unsay"));
        row.addClassName("row");
        return row;
    }

    private NativeButton button(String key, String style) {
        var button = new NativeButton();
        button.add(new Span(t(key)));
        button.setId(key);
        button.addClassName("button");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private static <C extends Component> C hide(C piece, String id) {
        piece.setId(id);
        piece.getElement().setAttribute("hidden", true);
        return piece;
    }

    private Paragraph error(String id, String key) {
        var error = new Paragraph(getTranslation(key));
        error.setId(id);
        error.addClassName("field-error");
        error.getElement().setAttribute("role", "alert");
        return error;
    }

    private String t(String key, Object... arguments) {
        return getTranslation("voice." + key, arguments);
    }

    /** The browser's own. */
    @Tag("audio")
    private static class Player extends Component {}
}
