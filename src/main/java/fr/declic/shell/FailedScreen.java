package fr.declic.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Anything else that went wrong: the cause goes to the log, the person is told that it is not their fault. */
@AnonymousAllowed
@ParentLayout(VolunteerLayout.class)
class FailedScreen extends ErrorScreen implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailedScreen.class);

    FailedScreen() {
        super(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The screen {} failed", event.getLocation().getPath(), parameter.getException());
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
