package fr.declic.dropin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie by which a paired device is known; no script can read it. */
public final class DropInCookie {

    /** As long as browsers keep one; each visit to the first page begins the time anew. */
    private static final Duration LIVES = Duration.ofDays(400);

    private DropInCookie() {}

    public static Optional<String> read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, PairedDevices.COOKIE);
        return cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : Optional.of(cookie.getValue());
    }

    public static void write(String token, HttpServletRequest request, HttpServletResponse response) {
        add(token, LIVES, request, response);
    }

    public static void forget(HttpServletRequest request, HttpServletResponse response) {
        add("", Duration.ZERO, request, response);
    }

    private static void add(String value, Duration lives, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(PairedDevices.COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lives);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
