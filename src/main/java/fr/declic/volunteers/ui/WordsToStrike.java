package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.volunteers.StruckWords;
import java.util.Set;
import java.util.TreeSet;

/** A text, word by word: each word is tapped that shall go. */
class WordsToStrike extends Div {

    private final Set<Integer> places = new TreeSet<>();

    /** @param label what the text answers */
    WordsToStrike(String label, String text) {
        var row = new Div();
        row.addClassNames("row", "strike");
        row.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", label)
                .setAttribute("dir", "auto");
        var words = StruckWords.of(text);
        for (var place = 0; place < words.size(); place++) {
            row.add(word(words.get(place), place));
        }
        add(new Paragraph(label), row);
    }

    /** Of the words that go, from 0. */
    Set<Integer> places() {
        return Set.copyOf(places);
    }

    private NativeButton word(String said, int place) {
        var word = new NativeButton(said);
        word.addClassName("strike-word");
        word.getElement().setAttribute("aria-pressed", "false");
        word.addClickListener(click -> {
            var goes = !places.remove(place);
            if (goes) {
                places.add(place);
            }
            word.getElement().setAttribute("aria-pressed", Boolean.toString(goes));
        });
        return word;
    }
}
