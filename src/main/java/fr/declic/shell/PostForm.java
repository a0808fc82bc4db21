package fr.declic.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A real form with one button, on a screen: for what ends the session that the screen itself lives in. */
@Tag("form")
public class PostForm extends HtmlContainer {

    private final NativeButton button;

    public PostForm(String address, String words) {
        getElement().setAttribute("method", "post").setAttribute("action", address);
        if (VaadinServletRequest.getCurrent() != null
                && VaadinServletRequest.getCurrent().getHttpServletRequest().getAttribute(CsrfToken.class.getName())
                        instanceof CsrfToken token) {
            with(token.getParameterName(), token.getToken());
        }
        button = new NativeButton(words);
        button.addClassName("button");
        button.getElement().setAttribute("type", "submit");
        add(button);
    }

    /** Sends this value along. */
    public final PostForm with(String name, String value) {
        getElement()
                .insertChild(
                        0,
                        new Element("input")
                                .setAttribute("type", "hidden")
                                .setAttribute("name", name)
                                .setAttribute("value", value));
        return this;
    }

    public NativeButton button() {
        return button;
    }
}
