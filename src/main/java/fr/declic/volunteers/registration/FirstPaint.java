package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.jsoup.nodes.Document;
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

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setBootstrapInitialPredicate(FirstPaint::isFirstQuestion);
        event.addIndexHtmlRequestListener(page -> {
            if (isFirstQuestion(page.getVaadinRequest())) {
                // The page itself names its window only where every page has one.
                write(page.getDocument(), UI.getCurrent());
            }
        });
    }

    private static void write(Document page, UI opened) {
        var waiting = page.selectFirst("#outlet main");
        if (waiting != null) {
            question(opened)
                    .ifPresent(question -> waiting.prepend("<div class=\"registration\"><section class=\"step\">"
                            + question.beginning() + "</section></div>"));
        }
        // The program makes its own place; an empty one beside what is read would put it out of sight.
        page.select("#outlet > :not(.page)").remove();
        page.select("script[initial]").stream()
                .flatMap(script -> script.dataNodes().stream())
                .filter(script -> script.getWholeData().contains(SCREEN))
                .forEach(script -> script.setWholeData(withoutTags(script.getWholeData())));
    }

    private static Optional<Screen> question(UI opened) {
        return opened.getInternals().getActiveRouterTargetsChain().stream()
                .flatMap(view -> view.getElement().getChildren())
                .flatMap(piece -> piece.getComponent().stream())
                .filter(Screen.class::isInstance)
                .map(Screen.class::cast)
                .findFirst();
    }

    /** Flow writes its text of JSON into the page as it is: what it says of a tag must not be one, nor end its script. */
    private static String withoutTags(String json) {
        return json.replace("<", "\\u003C");
    }

    /** Whether what is asked for will show the question that everybody begins with. */
    static boolean isFirstQuestion(VaadinRequest request) {
        return ADDRESS.equals(request.getPathInfo()) && PhoneToken.of(request) == null;
    }
}
