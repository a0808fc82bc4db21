package fr.declic.activities.ui;

import fr.declic.access.NarrowCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** What tells one device from another, so that it agrees once; drawn at the first agreement, and tells nothing about anybody. */
@Component
final class IdeaDevice implements NarrowCookie {

    private static final String NAME = "declic-idees";
    private static final String PATH = "/idees";
    private static final Duration LIVES = Duration.ofDays(365);
    private static final int LENGTH = UUID.randomUUID().toString().length();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return PATH;
    }

    static Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(cookie -> cookie.getValue())
                .filter(token -> token.length() == LENGTH);
    }

    static String readOrGive(HttpServletRequest request, HttpServletResponse response) {
        return read(request).orElseGet(() -> {
            var token = UUID.randomUUID().toString();
            var cookie = ResponseCookie.from(NAME, token)
                    .path(PATH)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .maxAge(LIVES);
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
            return token;
        });
    }
}
