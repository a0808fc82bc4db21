package fr.declic.access.ui;

import fr.declic.access.Doorkeeper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** Holds on to one try at signing in, from page to page, without an HTTP session: a restarted server goes on where it was. */
final class HandleCookie {

    private static final Duration LIVES = Duration.ofMinutes(30);

    private HandleCookie() {}

    /** Empty where there is none. */
    static String read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, Doorkeeper.TRY_COOKIE);
        return cookie == null ? "" : cookie.getValue();
    }

    static void write(String handle, HttpServletRequest request, HttpServletResponse response) {
        add(handle, LIVES, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        add("", Duration.ZERO, request, response);
    }

    private static void add(String value, Duration lives, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(Doorkeeper.TRY_COOKIE, value)
                .path(Doorkeeper.DOORS)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lives);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
