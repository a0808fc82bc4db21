package fr.declic.dropin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import org.springframework.security.web.csrf.CsrfToken;

/** «J'ai fini», and with a helper «Personne suivante»: a real form, since it ends the session that these screens live in. */
class EndOfVisit extends Div {

    private static final String PATH = "/borne/fin";

    EndOfVisit() {
        addClassNames("actions", "no-print");
        var helped = CurrentActor.signedIn()
                .filter(person -> person.role() == Role.HELPER)
                .isPresent();
        if (helped) {
            add(new Paragraph(getTranslation("borne.next.help")));
        }
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", PATH);
        if (helped) {
            form.appendChild(hidden("rester", "true"));
        }
        if (VaadinServletRequest.getCurrent().getHttpServletRequest().getAttribute(CsrfToken.class.getName())
                instanceof CsrfToken token) {
            form.appendChild(hidden(token.getParameterName(), token.getToken()));
        }
        var button = new NativeButton(getTranslation(helped ? "borne.next" : "borne.done"));
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        form.appendChild(button.getElement());
        getElement().appendChild(form);
    }

    private static Element hidden(String name, String value) {
        return new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
    }
}
