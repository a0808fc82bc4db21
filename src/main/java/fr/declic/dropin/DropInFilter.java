package fr.declic.dropin;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.ApplicationConstants;
import com.vaadin.flow.shared.JsonConstants;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What is different on a device of a drop-in point: it starts from its own page, the team's screens open to a helper only, no
 * page is kept by the browser, and each page watches whether somebody is still there. It comes after the doors, which say who
 * is signed in.
 */
@Component
@Order(0)
class DropInFilter extends OncePerRequestFilter {

    static final String START = "/borne";

    private static final List<String> PIECES = List.of(
            "/VAADIN/",
            "/styles/",
            "/fonts/",
            "/icons/",
            "/pictograms/",
            "/scripts/",
            "/sw.js",
            "/manifest.webmanifest",
            "/actuator/");

    private final PairedDevices devices;
    private final Traces traces;
    private final Watch watch;

    DropInFilter(PairedDevices devices, Traces traces, Watch watch) {
        this.devices = devices;
        this.traces = traces;
        this.watch = watch;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return DropInCookie.read(request).isEmpty()
                || PIECES.stream().anyMatch(piece -> request.getRequestURI().startsWith(piece));
    }

    /** A page that says what went wrong is watched over like any other: what stood before it is one «back» away. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var place = devices.ofDevice(request);
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            place.ifPresent(here -> watch.over(request, here));
            chain.doFilter(request, response);
        } else if (place.isEmpty()) {
            // Revoked: whoever was using it leaves nothing behind, and the device is an ordinary one again.
            traces.clear(request, response, false);
            DropInCookie.forget(request, response);
            goTo(START + "?delie", request, response, chain);
        } else if (isOfTheTeamButNoHelper()) {
            traces.clear(request, response, false);
            goTo(START + "?equipe", request, response, chain);
        } else if (request.getRequestURI().equals("/") && isPage(request)) {
            response.sendRedirect(START);
        } else {
            if (mayAnswerAPage(request)) {
                watch.over(request, place.get());
            }
            response.setHeader(HttpHeaders.CACHE_CONTROL, Unkept.NO_STORE);
            chain.doFilter(request, new Unkept(response));
        }
    }

    private static void goTo(String page, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isPage(request)) {
            response.sendRedirect(page);
        } else if (isOfAnOpenScreen(request)) {
            // without words of its own, the answer that a screen cannot go on from leads to the page at once
            response.setContentType(JsonConstants.JSON_CONTENT_TYPE);
            response.getWriter().write(VaadinService.createCriticalNotificationJSON(null, null, null, page));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfAnOpenScreen(HttpServletRequest request) {
        return ApplicationConstants.REQUEST_TYPE_UIDL.equals(
                request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
    }

    private static boolean isOfTheTeamButNoHelper() {
        return CurrentActor.signedIn()
                .filter(person -> person.role().isStaff() && person.role() != Role.HELPER)
                .isPresent();
    }

    /** A whole page, not the traffic of one that is open. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getMethod().equals("GET") && isNoTraffic(request);
    }

    /** A form that is refused is answered with its page, on which stands what was typed; whatever else is answered lays nothing in. */
    private static boolean mayAnswerAPage(HttpServletRequest request) {
        return isPage(request) || (request.getMethod().equals("POST") && isNoTraffic(request));
    }

    private static boolean isNoTraffic(HttpServletRequest request) {
        return request.getParameter("v-r") == null;
    }

    /** Whatever a page says about keeping it, a shared device does not. */
    private static final class Unkept extends HttpServletResponseWrapper {

        private static final String NO_STORE = "no-store";

        Unkept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name) ? NO_STORE : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.setHeader(name, NO_STORE);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
