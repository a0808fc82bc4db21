package fr.declic.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The page somebody was going to when a door stopped them. Their browser keeps its address, without what was asked of it: of
 * strangers who knock, the server remembers nothing.
 */
@Component
class WantedPage implements RequestCache, NarrowCookie {

    private static final String NAME = "declic-suite";
    /** As long as one try at signing in. */
    private static final Duration LIVES = Duration.ofMinutes(30);
    /** An address of ours as it is written in a request, and no way out of it. */
    private static final Pattern ADDRESS = Pattern.compile("(/[\\w~%-]+){1,6}");

    private static final int LONGEST = 200;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String path() {
        return Doorkeeper.DOORS;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var wanted = request.getRequestURI();
        if (HttpMethod.GET.matches(request.getMethod()) && isAddress(wanted)) {
            write(wanted, LIVES, request, response);
        }
    }

    /** The page's path, once. */
    Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var cookie = WebUtils.getCookie(request, NAME);
        if (cookie == null) {
            return Optional.empty();
        }
        removeRequest(request, response);
        return Optional.of(cookie.getValue()).filter(WantedPage::isAddress);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    /** Nothing of a request but its address is kept, so none is done again. */
    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    private static boolean isAddress(String path) {
        return path.length() <= LONGEST && ADDRESS.matcher(path).matches();
    }

    private void write(String value, Duration lives, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(NAME, value)
                .path(path())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(lives);
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
