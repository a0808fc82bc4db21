package fr.declic.dropin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.dropin.Card;
import fr.declic.dropin.CardPaper;
import java.util.Locale;

/**
 * A card as the browser itself prints it, out of the page that is watched over: a shared device makes no file of it, and no second
 * window stays open with it. On screen it is not seen.
 */
class CardOnPaper extends Div {

    /** It alone is printed: a copy stands beside everything else for as long as that takes. The picture is there before it begins. */
    private static final String PRINT = """
            const sheet = this.cloneNode(true);
            document.body.append(sheet);
            // on paper of its size where the printer has some; on any other, along its frame
            const paper = document.createElement('style');
            paper.textContent = '@page { size: 105mm 148mm; margin: 0 }';
            document.head.append(paper);
            addEventListener('afterprint', () => [sheet, paper].forEach(piece => piece.remove()), {once: true});
            sheet.querySelector('img').decode().catch(() => {}).then(() => window.print());
            """;

    private final Locale language;

    CardOnPaper(Card card, CardPaper paper) {
        language = paper.language(card);
        addClassName("on-paper");
        getElement()
                .setAttribute("lang", language.getLanguage())
                .setAttribute("dir", paper.isRightToLeft(language) ? "rtl" : "ltr");
        var code = line("code", card.code());
        code.getElement().setAttribute("dir", "ltr");
        add(
                line("brand", say("app.name")),
                new H1(card.firstName()),
                new Paragraph(say("card.receipt", card.receipt())),
                new Image(paper.picture(card), say("card.paper.picture")),
                line("label", say("card.code")),
                code,
                new Paragraph(say("card.paper.how")),
                line("keep", say("card.paper.keep")));
        paper.call().ifPresent(phone -> add(new Paragraph(say("card.paper.lost", phone))));
    }

    void print() {
        getElement().executeJs(PRINT);
    }

    private static Paragraph line(String style, String words) {
        var line = new Paragraph(words);
        line.addClassName(style);
        return line;
    }

    /** In the person's language, whatever that of the screen is. */
    private String say(String key, Object... arguments) {
        return getTranslation(language, key, arguments);
    }
}
