package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.access.CurrentActor;
import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import fr.declic.shell.PostForm;
import fr.declic.shell.Told;
import fr.declic.territory.Territory;
import fr.declic.volunteers.Receipt;
import java.util.Locale;
import java.util.function.Function;

/** The receipt: a number, a date, what happens next and when, how to come back. */
class ReceiptScreen extends Screen {

    private static final String PREFIX = "registration.receipt.";

    /** @param startAnew for the next person who uses this phone */
    static ReceiptScreen onOnesOwnPhone(Receipt receipt, Territory territory, Runnable startAnew) {
        var screen = new ReceiptScreen(receipt, territory);
        screen.show(link(screen.t("another"), click -> startAnew.run()));
        // Somebody of the same phone may be signed in on it: their space is not this person's.
        CurrentActor.signedIn()
                .map(other -> new PostForm("/connexion/autre", screen.t("space")))
                .ifPresentOrElse(
                        another -> {
                            another.addClassName("visually-hidden");
                            another.getElement().setAttribute("inert", true);
                            screen.show(another);
                            screen.action(screen.t("space"), click -> another.getElement()
                                    .callJsFunction("submit"));
                        },
                        () -> screen.action(
                                screen.t("space"),
                                click -> UI.getCurrent().getPage().setLocation("/mon-espace")));
        screen.action(screen.t("print"), click -> click.getSource().getElement().executeJs("window.print()"));
        return screen;
    }

    /** At a drop-in point: the person leaves with a card, and nothing of them stays. */
    static ReceiptScreen withCard(Receipt receipt, Territory territory) {
        var screen = new ReceiptScreen(receipt, territory);
        screen.show(notice("", screen.t("card.help")));
        screen.action(screen.t("card"), click -> UI.getCurrent().getPage().setLocation("/borne/carte"));
        return screen;
    }

    private ReceiptScreen(Receipt receipt, Territory territory) {
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
                new ListItem(told(isReached(receipt) ? "next.call" : "next.point", language ->
                        new Object[] {Dates.full(call, language)})),
                new ListItem(told("next.meet")),
                new ListItem(told("next.committee", territory.committeeName())));
        show(notice("good", told("received")), card, help(t("keep")), new H2(t("next")), next);
        territory.contactPhone().ifPresent(phone -> show(new Paragraph(t("silence")), call(phone)));
        show(new H2(t("back")), new Paragraph(t(isReached(receipt) ? "back.help" : "back.card")), sentTo(receipt));
    }

    private Anchor call(String phone) {
        var call = new Anchor("tel:" + phone, t("call", Phones.readable(phone)));
        call.addClassName("link");
        return call;
    }

    private static boolean isReached(Receipt receipt) {
        return receipt.phone() != null || receipt.email() != null;
    }

    private Paragraph sentTo(Receipt receipt) {
        var phone = receipt.phone();
        var email = receipt.email();
        if (!receipt.isSent()) {
            return help("");
        }
        if (phone != null) {
            return help(t("sent.phone", Phones.readable(phone)));
        }
        return help(email == null ? "" : t("sent.email", email));
    }

    private static Told told(String key, Object... arguments) {
        return new Told(PREFIX + key, arguments);
    }

    private static Told told(String key, Function<Locale, Object[]> arguments) {
        return new Told(PREFIX + key, arguments);
    }

    private String t(String key, Object... arguments) {
        return getTranslation(PREFIX + key, arguments);
    }
}
