package fr.declic.access;

import fr.declic.shell.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page somebody was going to when a door stopped them. Their browser keeps its address, without what was asked of it: of
 * strangers who knock, the server remembers nothing.
 */
@Component
class WantedPage implements RequestCache, NarrowCookie {

    private static final OwnCookie COOKIE = new OwnCookie("declic-suite", Doorkeeper.DOORS);
    /** As long as one try at signing in. */
    private static final Duration LIVES = Duration.ofMinutes(30);
    /** An address of ours as it is written in a request, and no way out of it. */
    private static final Pattern ADDRESS = Pattern.compile("(/[\\w~%-]+){1,6}");

    private static final int LONGEST = 200;

    @Override
    public String name() {
        return COOKIE.name();
    }

    @Override
    public String path() {
        return COOKIE.path();
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        var wanted = request.getRequestURI();
        if (HttpMethod.GET.matches(request.getMethod()) && isAddress(wanted)) {
            COOKIE.keep(wanted, LIVES, request, response);
        }
    }

    /** The page's path, once. */
    Optional<String> take(HttpServletRequest request, HttpServletResponse response) {
        var wanted = COOKIE.read(request);
        wanted.ifPresent(once -> removeRequest(request, response));
        return wanted.filter(WantedPage::isAddress);
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        COOKIE.forget(request, response);
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
}
