package fr.declic.dropin;

import fr.declic.shell.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** The cookie by which a paired device is known; no script can read it. */
public final class DropInCookie {

    private static final OwnCookie COOKIE = new OwnCookie(PairedDevices.COOKIE, "/");

    /** As long as browsers keep one; each visit to the first page begins the time anew. */
    private static final Duration LIVES = Duration.ofDays(400);

    private DropInCookie() {}

    public static Optional<String> read(HttpServletRequest request) {
        return COOKIE.read(request).filter(token -> !token.isEmpty());
    }

    public static void write(String token, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.keep(token, LIVES, request, response);
    }

    public static void forget(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }
}
