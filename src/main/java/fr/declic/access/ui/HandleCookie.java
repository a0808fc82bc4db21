package fr.declic.access.ui;

import fr.declic.access.Doorkeeper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** Holds on to one try at signing in, from page to page, without an HTTP session: a restarted server goes on where it was. */
final class HandleCookie {

    private static final Duration LIVES = Duration.ofMinutes(30);

    private HandleCookie() {}

    /** Empty where there is none. */
    static String read(HttpServletRequest request) {
        return Doorkeeper.TRY_COOKIE.read(request).orElse("");
    }

    static void write(String handle, HttpServletRequest request, HttpServletResponse response) {
        Doorkeeper.TRY_COOKIE.keep(handle, LIVES, request, response);
    }

    static void clear(HttpServletRequest request, HttpServletResponse response) {
        Doorkeeper.TRY_COOKIE.forget(request, response);
    }
}
