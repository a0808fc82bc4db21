package fr.declic.volunteers.registration;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The cookie by which a phone finds its draft again; no script can read it, and it holds nothing but chance. */
final class PhoneToken {

    private static final String NAME = "declic-inscription";

    private PhoneToken() {}

    static @Nullable String read() {
        var request = VaadinRequest.getCurrent();
        if (request == null) {
            return null;
        }
        // The browser sends what it was last told: what this very request has changed since is newer.
        return request.getAttribute(NAME) instanceof String changed
                ? (changed.isEmpty() ? null : changed)
                : of(request);
    }

    static @Nullable String of(VaadinRequest request) {
        var cookies = request.getCookies();
        if (cookies != null) {
            for (var cookie : cookies) {
                if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    static void keep(String token) {
        write(token, Draft.KEPT_FOR);
    }

    static void forget() {
        write("", Duration.ZERO);
    }

    private static void write(String value, Duration lives) {
        var cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge(Math.toIntExact(lives.toSeconds()));
        VaadinResponse.getCurrent().addCookie(cookie);
        VaadinRequest.getCurrent().setAttribute(NAME, value);
    }
}
