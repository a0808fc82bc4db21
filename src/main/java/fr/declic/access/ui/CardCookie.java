package fr.declic.access.ui;

import fr.declic.access.NarrowCookie;
import fr.declic.access.ShortCodes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The code that a card's picture brought: it is carried over to an address that a phone may remember. */
@Component
class CardCookie implements NarrowCookie {

    private static final String NAME = "declic-carte";
    private static final Duration LIVES = Duration.ofMinutes(10);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return CardSignInPages.START;
    }

    /** Empty where there is none. */
    String read(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, NAME);
        return cookie == null ? "" : ShortCodes.read(cookie.getValue());
    }

    void keep(String code, HttpServletRequest request, HttpServletResponse response) {
        add(code, LIVES, request, response);
    }

    void forget(HttpServletRequest request, HttpServletResponse response) {
        add("", Duration.ZERO, request, response);
    }

    private void add(String code, Duration lives, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, code)
                .path(path())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lives);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
