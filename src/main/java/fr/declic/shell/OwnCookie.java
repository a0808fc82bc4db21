package fr.declic.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie of ours: no script reads it, no other site sends it along, and one that was given over TLS never goes without.
 *
 * @param path under which a browser sends it
 */
public record OwnCookie(String name, String path) {

    /** As until the browser is closed, for {@link ResponseCookie}. */
    private static final Duration UNTIL_CLOSED = Duration.ofSeconds(-1);

    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name)).map(cookie -> cookie.getValue());
    }

    public void keep(String value, Duration lives, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path(path)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lives);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    public void keepUntilClosed(String value, HttpServletRequest request, HttpServletResponse response) {
        keep(value, UNTIL_CLOSED, request, response);
    }

    public void forget(HttpServletRequest request, HttpServletResponse response) {
        keep("", Duration.ZERO, request, response);
    }
}
