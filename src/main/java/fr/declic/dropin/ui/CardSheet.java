package fr.declic.dropin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fr.declic.dropin.Card;
import fr.declic.dropin.CardPaper;
import java.io.ByteArrayInputStream;

/** A card as it is on screen for as long as it takes to print it or to copy it down. */
class CardSheet extends Div {

    CardSheet(Card card, CardPaper paper) {
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
        var print = new Anchor();
        print.setText(getTranslation("card.print"));
        print.setHref(
                DownloadHandler.fromInputStream(event -> {
                            var pdf = paper.print(card);
                            event.getResponse().setHeader("Cache-Control", "no-store");
                            return new DownloadResponse(
                                    new ByteArrayInputStream(pdf), "carte.pdf", "application/pdf", pdf.length);
                        })
                        .inline(),
                AttachmentType.INLINE);
        print.setTarget("_blank");
        print.addClassNames("button", "main");
        var actions = new Div(print);
        actions.addClassName("actions");
        add(sheet, actions);
    }
}
