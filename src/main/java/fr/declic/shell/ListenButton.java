package fr.declic.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/**
 * «Écouter» reads the screen aloud. It is seen only where the device has a voice of its own for the language; all of it happens on
 * the device, by {@code scripts/listen.js}, which is fetched once the first screen is there.
 */
class ListenButton extends NativeButton {

    static final String SCRIPT = "/scripts/listen.js";

    private static final String PICTURE = """
            <svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="M15 8a5 5 0 0 1 0 8m2.7-11a9 9 0 0 1 0 14M6 15H4a1 1 0 0 \
            1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.5A.8.8 0 0 1 11 5v14a.8.8 0 0 1-1.5.5z"/></svg>""";

    private static final String FETCH = """
            if (!document.querySelector('script[src="' + $0 + '"]')) {
              const script = document.createElement('script');
              script.src = $0;
              document.body.append(script);
            }
            """;

    ListenButton(Words words, Locale language) {
        addClassName("listen");
        var start = words.getTranslation("listen", language);
        var word = new Span(start);
        word.addClassName("listen-word");
        // Flow would write the picture's attributes in small letters, and one of them is not.
        var picture = new Span();
        picture.addClassName("drawn");
        picture.getElement().setProperty("innerHTML", PICTURE);
        add(picture, word);
        getElement()
                .setAttribute("type", "button")
                .setAttribute("data-start", start)
                .setAttribute("data-stop", words.getTranslation("listen.stop", language))
                .setAttribute("data-chosen", words.getTranslation("listen.chosen", language));
        addAttachListener(attached -> getElement().executeJs(FETCH, PageParts.versioned(SCRIPT)));
    }
}
