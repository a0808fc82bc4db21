package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** How to go on later: by itself on this phone, with a code on another one. */
class CodeScreen extends Screen {

    CodeScreen(String code, Runnable goOn) {
        entitle(t("title"));
        var number = new Paragraph(code);
        number.addClassName("number");
        var card = new Div(new Paragraph(t("yours")), number);
        card.addClassNames("card", "receipt");
        show(
                new Paragraph(t("samePhone")),
                new Paragraph(t("otherPhone")),
                card,
                help(t("former")),
                help(t("erased", Draft.KEPT_FOR.toDays())));
        action(getTranslation("registration.goOn"), click -> goOn.run());
    }

    private String t(String key, Object... arguments) {
        return getTranslation("registration.later." + key, arguments);
    }
}
