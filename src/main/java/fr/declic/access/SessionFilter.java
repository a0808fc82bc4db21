package fr.declic.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that no longer holds, and knows a volunteer's own phone again. */
class SessionFilter extends OncePerRequestFilter {

    private final Doorkeeper doorkeeper;

    SessionFilter(Doorkeeper doorkeeper) {
        this.doorkeeper = doorkeeper;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof SessionAuthentication session && !doorkeeper.holds(session)) {
            end(request);
            authentication = null;
        }
        if (authentication == null) {
            Doorkeeper.DEVICE_COOKIE
                    .read(request)
                    .flatMap(doorkeeper::recognise)
                    .ifPresent(person -> doorkeeper.open(person, request, response));
        }
        chain.doFilter(request, response);
    }

    private static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
