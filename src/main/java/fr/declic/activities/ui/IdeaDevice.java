package fr.declic.activities.ui;

import fr.declic.access.NarrowCookie;
import fr.declic.shell.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What tells one device from another, so that it agrees once; drawn at the first agreement, and tells nothing about anybody. */
@Component
final class IdeaDevice implements NarrowCookie {

    private static final OwnCookie COOKIE = new OwnCookie("declic-idees", "/idees");
    private static final Duration LIVES = Duration.ofDays(365);
    private static final int LENGTH = UUID.randomUUID().toString().length();

    @Override
    public String name() {
        return COOKIE.name();
    }

    @Override
    public String path() {
        return COOKIE.path();
    }

    static Optional<String> read(HttpServletRequest request) {
        return COOKIE.read(request).filter(token -> token.length() == LENGTH);
    }

    static String readOrGive(HttpServletRequest request, HttpServletResponse response) {
        return read(request).orElseGet(() -> {
            var token = UUID.randomUUID().toString();
            COOKIE.keep(token, LIVES, request, response);
            return token;
        });
    }
}
