package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A visitor's screen is in the server's memory before their browser has said a word. One that never says any is forgotten soon; the
 * first word makes it a visit like the others. Nor does one visitor who is not signed in fill the memory with windows.
 */
@Component
public class UnansweredScreens implements VaadinServiceInitListener, VaadinRequestInterceptor {

    /** Time for a cheap phone on a bad network to fetch the program that says the first word. */
    static final Duration TIME_TO_ANSWER = Duration.ofMinutes(2);

    /** More than anybody holds open by hand; a window that was closed or left is not among them for long. */
    static final int MOST_WINDOWS = 12;

    /** In seconds, what the visit lasts without a word once there was one; there for each visit that Flow knows. */
    private static final String USUAL = UnansweredScreens.class.getName();

    /** After how many seconds without a word this visit closes, once its first word was said. */
    static int closesAfter(VaadinSession visit) {
        var session = visit.getSession();
        return session.getAttribute(USUAL) instanceof Integer usual ? usual : session.getMaxInactiveInterval();
    }

    /** Whether a screen was opened in this session. */
    public static boolean isVisit(HttpSession session) {
        return session.getAttribute(USUAL) != null;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(UnansweredScreens::begin);
        event.getSource().addUIInitListener(opened -> limit(opened.getUI()));
        event.addVaadinRequestInterceptor(this);
    }

    private static void begin(SessionInitEvent visit) {
        var session = visit.getSession().getSession();
        session.setAttribute(USUAL, session.getMaxInactiveInterval());
        if (visit.getRequest().getUserPrincipal() == null) {
            session.setMaxInactiveInterval((int) TIME_TO_ANSWER.toSeconds());
        }
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        if (HandlerHelper.isRequestType(request, RequestType.UIDL)) {
            var session = request.getWrappedSession(false);
            if (session != null) {
                answered(session);
            }
        }
    }

    private static void answered(WrappedSession session) {
        if (session.getAttribute(USUAL) instanceof Integer usual && session.getMaxInactiveInterval() != usual) {
            session.setMaxInactiveInterval(usual);
        }
    }

    private static void limit(UI opened) {
        var request = VaadinRequest.getCurrent();
        if (request == null || request.getUserPrincipal() != null) {
            return;
        }
        var others = opened.getSession().getUIs().stream()
                .filter(window -> window != opened && !window.isClosing())
                .sorted(Comparator.comparingInt(UI::getUIId))
                .toList();
        others.stream().limit(Math.max(0, others.size() + 1 - MOST_WINDOWS)).forEach(UI::close);
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failed) {
        // A visit whose request failed lasts as long as before.
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        // Nothing is done after an answer.
    }
}
