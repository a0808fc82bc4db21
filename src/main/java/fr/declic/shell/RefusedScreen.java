package fr.declic.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** A service refused what this screen asked of it. */
@AnonymousAllowed
@ParentLayout(VolunteerLayout.class)
class RefusedScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    RefusedScreen() {
        super(HttpServletResponse.SC_FORBIDDEN);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
