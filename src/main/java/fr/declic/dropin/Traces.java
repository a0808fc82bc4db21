package fr.declic.dropin;

import fr.declic.access.CurrentActor;
import fr.declic.access.Doorkeeper;
import fr.declic.access.NarrowCookie;
import fr.declic.access.Role;
import fr.declic.volunteers.DraftDesk;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What a person leaves on a device, and how it is cleared away: nothing stays but the device's own token. */
@Component
public class Traces {

    /** The session's own cookie is worthless once the session has ended; a new session may just have set it. */
    private static final List<String> STAYS = List.of(PairedDevices.COOKIE, "JSESSIONID");

    private final Doorkeeper doorkeeper;
    private final DraftDesk drafts;
    private final List<NarrowCookie> narrow;

    Traces(Doorkeeper doorkeeper, DraftDesk drafts, List<NarrowCookie> narrow) {
        this.doorkeeper = doorkeeper;
        this.drafts = drafts;
        this.narrow = narrow;
    }

    /** True while a registration is begun here or somebody is signed in, other than a helper. */
    public boolean any(HttpServletRequest request) {
        return drafts.isHeld(request)
                || CurrentActor.signedIn()
                        .filter(person -> person.role() == Role.VOLUNTEER)
                        .isPresent();
    }

    /**
     * Clears everything. The draft is not lost: its code, or a helper, takes it up again.
     *
     * @param helperStays true for the next person with the same helper, who does not sign in anew
     */
    public void clear(HttpServletRequest request, HttpServletResponse response, boolean helperStays) {
        var helper = CurrentActor.signedIn()
                .filter(person -> helperStays && person.role() == Role.HELPER)
                .map(person -> SecurityContextHolder.getContext().getAuthentication());
        drafts.leave(request, response);
        doorkeeper.showOut(request, response);
        cookies(request)
                .filter(cookie -> !STAYS.contains(cookie.getName()))
                .forEach(cookie -> forget(cookie.getName(), "/", request, response));
        narrow.forEach(cookie -> forget(cookie.name(), cookie.path(), request, response));
        helper.ifPresent(shown -> doorkeeper.goOn(shown, request, response));
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null ? Stream.empty() : Stream.of(cookies);
    }

    private static void forget(String name, String path, HttpServletRequest request, HttpServletResponse response) {
        var cookie = new Cookie(name, "");
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }
}
