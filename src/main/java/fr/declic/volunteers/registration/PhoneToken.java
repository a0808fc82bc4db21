package fr.declic.volunteers.registration;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cookie by which a phone finds its draft again; no script can read it, and it holds nothing but chance. */
final class PhoneToken {

    private static final String NAME = "declic-inscription";
    private static final int UNTIL_CLOSED = -1;

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
        return among(request.getCookies()).orElse(null);
    }

    static Optional<String> of(HttpServletRequest request) {
        return among(request.getCookies());
    }

    private static Optional<String> among(Cookie @Nullable [] cookies) {
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME)
                                && !cookie.getValue().isEmpty())
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** @param shared a browser that others use too forgets it when it is closed */
    static void keep(String token, boolean shared) {
        write(token, shared ? UNTIL_CLOSED : Math.toIntExact(Draft.KEPT_FOR.toSeconds()));
    }

    static void forget() {
        write("", 0);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request.isSecure()));
    }

    private static void write(String value, int seconds) {
        VaadinResponse.getCurrent()
                .addCookie(cookie(value, seconds, VaadinRequest.getCurrent().isSecure()));
        VaadinRequest.getCurrent().setAttribute(NAME, value);
    }

    private static Cookie cookie(String value, int seconds, boolean secure) {
        var cookie = new Cookie(NAME, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        return cookie;
    }
}
