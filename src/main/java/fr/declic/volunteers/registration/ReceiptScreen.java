package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.messaging.Phones;
import fr.declic.shell.Dates;
import fr.declic.territory.Territory;
import fr.declic.volunteers.Receipt;

/** The receipt: a number, a date, what happens next and when, how to come back. */
class ReceiptScreen extends Screen {

    /** @param startAnew for the next person who uses this phone */
    ReceiptScreen(Receipt receipt, Territory territory, Runnable startAnew) {
        entitle(t("title"));
        var number = new Paragraph(receipt.number());
        number.addClassName("number");
        var card = new Div(
                new Paragraph(t("number")),
                number,
                new Paragraph(t("date", Dates.full(receipt.candidacyDate(), getLocale()))));
        card.addClassNames("card", "receipt");
        var call = Dates.day(receipt.candidacyDate()).plusDays(territory.firstCallDays());
        var next = new UnorderedList(
                new ListItem(t("next.call", Dates.full(call, getLocale()))),
                new ListItem(t("next.meet")),
                new ListItem(t("next.committee", territory.committeeName())));
        show(notice("good", t("received")), card, help(t("keep")), new H2(t("next")), next);
        territory.contactPhone().ifPresent(phone -> show(new Paragraph(t("silence", Phones.readable(phone)))));
        show(new H2(t("back")), new Paragraph(t("back.help")), sentTo(receipt));
        show(link(t("another"), click -> startAnew.run()));
        action(t("space"), click -> UI.getCurrent().getPage().setLocation("/mon-espace"));
        action(t("print"), click -> click.getSource().getElement().executeJs("window.print()"));
    }

    private Paragraph sentTo(Receipt receipt) {
        var reach = receipt.reach();
        if (reach.phone() != null) {
            return help(t("sent.phone", Phones.readable(reach.phone())));
        }
        return help(reach.email() == null ? "" : t("sent.email", reach.email()));
    }

    private String t(String key, Object... arguments) {
        return getTranslation("registration.receipt." + key, arguments);
    }
}
