package fr.declic.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** This screen is for another role. */
@AnonymousAllowed
@ParentLayout(VolunteerLayout.class)
class ClosedScreen extends ErrorScreen implements HasErrorParameter<AccessDeniedException> {

    ClosedScreen() {
        super(HttpServletResponse.SC_FORBIDDEN);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
