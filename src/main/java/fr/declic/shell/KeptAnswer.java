package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Flow keeps its last answer to each open screen, to give it again if it got lost on the way. One curly apostrophe in it makes Java
 * spend two bytes on each of its letters, as long as the screen is open: a third of what a registration takes. Written as JSON's
 * escapes, these few characters leave the same answer in half the room.
 */
@Component
class KeptAnswer implements VaadinServiceInitListener, VaadinRequestInterceptor {

    private static final char LAST_OF_ONE_BYTE = 'ÿ';
    private static final int LENGTH_OF_AN_ESCAPE = 6;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addVaadinRequestInterceptor(this);
    }

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        var screen = UI.getCurrent();
        if (session == null || screen == null || !HandlerHelper.isRequestType(request, RequestType.UIDL)) {
            return;
        }
        session.lock();
        try {
            lighten(screen);
        } finally {
            session.unlock();
        }
    }

    private static void lighten(UI screen) {
        var kept = screen.getInternals().getLastRequestResponse();
        if (kept != null) {
            screen.getInternals().setLastRequestResponse(lighter(kept));
        }
    }

    /**
     * @param json a whole JSON text, in which characters of more than one byte stand in strings only
     * @return the same text for a reader of JSON, with these characters escaped, where that takes less room
     */
    static String lighter(String json) {
        var wide = json.chars().filter(letter -> letter > LAST_OF_ONE_BYTE).count();
        var escaped = json.length() + wide * (LENGTH_OF_AN_ESCAPE - 1);
        return wide == 0 || escaped >= 2L * json.length() ? json : escape(json, (int) escaped);
    }

    private static String escape(String json, int length) {
        var text = new StringBuilder(length);
        for (var i = 0; i < json.length(); i++) {
            var letter = json.charAt(i);
            if (letter > LAST_OF_ONE_BYTE) {
                text.append("\\u").append(HexFormat.of().toHexDigits(letter));
            } else {
                text.append(letter);
            }
        }
        return text.toString();
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {
        // Nothing is done before an answer.
    }

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failed) {
        // An answer that failed is not kept.
    }
}
