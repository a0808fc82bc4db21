package fr.declic.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A form of a page left open since yesterday, or forged: nothing is done with it, and whoever sent it in good faith finds the
 * page anew instead of a refusal.
 */
class StaleForm implements AccessDeniedHandler {

    private static final String NOTE = "?perime";
    private static final String IDEAS = "/idees";

    private final AccessDeniedHandler others = new AccessDeniedHandlerImpl();

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (!(refused instanceof CsrfException)) {
            others.handle(request, response, refused);
        } else if (path.equals(SecurityConfiguration.SIGN_OUT)) {
            response.sendRedirect(request.getContextPath() + "/");
        } else if (path.startsWith(SecurityConfiguration.STAFF_SIGN_IN)) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.STAFF_SIGN_IN + NOTE);
        } else if (path.startsWith(StaffInvitations.PATH) || path.equals("/demo")) {
            response.sendRedirect(request.getRequestURI() + NOTE);
        } else if (path.startsWith(IDEAS)) {
            response.sendRedirect(request.getContextPath() + IDEAS + NOTE);
        } else if (path.startsWith(SecurityConfiguration.SIGN_IN)) {
            response.sendRedirect(request.getContextPath() + SecurityConfiguration.SIGN_IN + NOTE);
        } else {
            others.handle(request, response, refused);
        }
    }
}
