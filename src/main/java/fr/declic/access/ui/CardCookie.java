package fr.declic.access.ui;

import fr.declic.access.NarrowCookie;
import fr.declic.access.ShortCodes;
import fr.declic.shell.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** The code that a card's picture brought: it is carried over to an address that a phone may remember. */
@Component
class CardCookie implements NarrowCookie {

    private static final OwnCookie COOKIE = new OwnCookie("declic-carte", CardSignInPages.START);
    private static final Duration LIVES = Duration.ofMinutes(10);

    @Override
    public String name() {
        return COOKIE.name();
    }

    @Override
    public String path() {
        return COOKIE.path();
    }

    /** Empty where there is none. */
    String read(HttpServletRequest request) {
        return COOKIE.read(request).map(ShortCodes::read).orElse("");
    }

    void keep(String code, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.keep(code, LIVES, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
    }
}
