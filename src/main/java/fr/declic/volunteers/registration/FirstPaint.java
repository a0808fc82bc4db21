package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import fr.declic.shell.ReaderLanguage;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Sends the first question with the page itself. Its words can be read while the program that makes the fields is still on its way, and
 * what that program would ask for is there when it begins: two turns of a slow network less. A phone that left a draft here is not shown
 * a question it has answered already.
 */
@Component
class FirstPaint implements VaadinServiceInitListener {

    private static final String ADDRESS = "/" + Addresses.START;
    /** By which Flow's own script of the page is known. */
    private static final String SCREEN = "window.Vaadin.TypeScript";

    private final RegistrationScreens screens;
    private final ReaderLanguage reader;

    FirstPaint(RegistrationScreens screens, ReaderLanguage reader) {
        this.screens = screens;
        this.reader = reader;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setBootstrapInitialPredicate(FirstPaint::isFirstQuestion);
        event.addIndexHtmlRequestListener(page -> {
            if (isFirstQuestion(page.getVaadinRequest())) {
                write(page);
            }
        });
    }

    private void write(IndexHtmlResponse page) {
        var waiting = page.getDocument().selectFirst("#outlet main");
        if (waiting != null) {
            waiting.prepend("<div class=\"registration\"><section class=\"step\">"
                    + beginning(reader.resolveLocale((VaadinServletRequest) page.getVaadinRequest()))
                    + "</section></div>");
        }
        // The program makes its own place; an empty one beside what is read would put it out of sight.
        page.getDocument().select("#outlet > :not(.page)").remove();
        page.getDocument().select("script[initial]").stream()
                .flatMap(script -> script.dataNodes().stream())
                .filter(script -> script.getWholeData().contains(SCREEN))
                .forEach(script -> script.setWholeData(withoutTags(script.getWholeData())));
    }

    /** Flow writes its text of JSON into the page as it is: what it says of a tag must not be one, nor end its script. */
    private static String withoutTags(String json) {
        return json.replace("<", "\\u003C");
    }

    /** Made anew, so that the window's own is not taken out of it. */
    private String beginning(Locale language) {
        var opened = UI.getCurrent();
        var window = new UI();
        window.setLocale(language);
        UI.setCurrent(window);
        try {
            return screens.first(null).beginning();
        } finally {
            UI.setCurrent(opened);
        }
    }

    /** Whether what is asked for will show the question that everybody begins with. */
    static boolean isFirstQuestion(VaadinRequest request) {
        return ADDRESS.equals(request.getPathInfo()) && PhoneToken.of(request) == null;
    }
}
