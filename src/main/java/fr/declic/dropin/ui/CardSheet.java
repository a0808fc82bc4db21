package fr.declic.dropin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.dropin.Card;
import fr.declic.dropin.CardPaper;
import fr.declic.shell.MadeFile;

/** A card as it is on screen for as long as it takes to print it or to copy it down. */
class CardSheet extends Div {

    /** @param shared true on a device that everybody uses, where no file of it is made and no other window opened */
    CardSheet(Card card, CardPaper paper, boolean shared) {
        addClassNames("stack", "sign-in-card");
        var name = new H2(card.firstName());
        var receipt = new Paragraph(getTranslation("card.receipt", card.receipt()));
        var code = new Span(card.code());
        code.addClassName("number");
        var copied = new Paragraph(getTranslation("card.code"));
        copied.addClassName("help");
        var how = new Paragraph(getTranslation("card.how"));
        var sheet = new Div(name, receipt, copied, code, how);
        sheet.addClassNames("card", "receipt");
        var picture = new Image(paper.picture(card), getTranslation("card.paper.picture"));
        picture.addClassName("qr");
        sheet.add(new Paragraph(getTranslation("card.scan")), picture);
        var actions = new Div();
        actions.addClassName("actions");
        add(sheet, actions);
        if (shared) {
            var onPaper = new CardOnPaper(card, paper);
            var print = new NativeButton(getTranslation("card.print"), click -> onPaper.print());
            print.addClassNames("button", "main");
            actions.add(print);
            add(onPaper);
        } else {
            var print = MadeFile.shown(getTranslation("card.print"), "carte.pdf", () -> paper.print(card));
            print.addClassName("main");
            actions.add(print);
        }
    }
}
