package fr.declic.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** There is no such screen. */
@AnonymousAllowed
@ParentLayout(VolunteerLayout.class)
class NotFoundScreen extends ErrorScreen implements HasErrorParameter<NotFoundException> {

    NotFoundScreen() {
        super(HttpServletResponse.SC_NOT_FOUND);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
