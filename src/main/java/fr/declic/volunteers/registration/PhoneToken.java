package fr.declic.volunteers.registration;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cookie by which a phone finds its drafts again; no script can read it, and it holds nothing but chance. A phone has one
 * draft at a time; those of the people who said «Ce n’est pas moi», or had it said of them, stand behind it.
 */
final class PhoneToken {

    private static final String NAME = "declic-inscription";
    private static final int UNTIL_CLOSED = -1;
    private static final int AS_LONG_AS_A_DRAFT = Math.toIntExact(Draft.KEPT_FOR.toSeconds());
    private static final String BETWEEN = ".";
    /** A phone of a whole family, and a cookie that stays small. */
    private static final int MOST_KEPT = 5;

    private PhoneToken() {}

    static @Nullable String read() {
        return first(value()).orElse(null);
    }

    /** The draft that the phone has now, and those put aside on it, the last one first. */
    static List<String> readAll() {
        return Stream.of(value().split(Pattern.quote(BETWEEN)))
                .filter(token -> !token.isEmpty())
                .limit(MOST_KEPT)
                .toList();
    }

    static @Nullable String of(VaadinRequest request) {
        return first(among(request.getCookies())).orElse(null);
    }

    static Optional<String> of(HttpServletRequest request) {
        return first(among(request.getCookies()));
    }

    private static String value() {
        var request = VaadinRequest.getCurrent();
        if (request == null) {
            return "";
        }
        // The browser sends what it was last told: what this very request has changed since is newer.
        return request.getAttribute(NAME) instanceof String changed ? changed : among(request.getCookies());
    }

    private static Optional<String> first(String value) {
        return Optional.of(value.split(Pattern.quote(BETWEEN), 2)[0]).filter(token -> !token.isEmpty());
    }

    private static String among(Cookie @Nullable [] cookies) {
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie ->
                        cookie.getName().equals(NAME) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** @param shared a browser of a drop-in point forgets it when it is closed, and keeps no other draft behind it */
    static void keep(String token, boolean shared) {
        if (shared) {
            write(token, UNTIL_CLOSED);
        } else {
            var others = readAll().stream().filter(other -> !other.equals(token));
            write(
                    Stream.concat(Stream.of(token), others).limit(MOST_KEPT).collect(Collectors.joining(BETWEEN)),
                    AS_LONG_AS_A_DRAFT);
        }
    }

    static void forget() {
        write("", 0);
    }

    /** Somebody else takes the phone: the draft stays for its person, behind. */
    static void putAside() {
        behind(readAll());
    }

    /** The phone's draft is sent, and nobody comes back to it. */
    static void drop() {
        var sent = read();
        behind(readAll().stream().filter(token -> !token.equals(sent)).toList());
    }

    private static void behind(List<String> tokens) {
        if (tokens.isEmpty()) {
            forget();
        } else {
            write(BETWEEN + String.join(BETWEEN, tokens), AS_LONG_AS_A_DRAFT);
        }
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
