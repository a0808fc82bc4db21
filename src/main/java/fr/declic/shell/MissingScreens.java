package fr.declic.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** An address without a screen answers «not found» to programs too, and not only in words once the page has started. */
@Component
class MissingScreens implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var router = event.getSource().getRouter();
        event.addIndexHtmlRequestListener(page -> {
            if (router.resolveNavigationTarget(new Location(path(page))).isEmpty()) {
                page.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            }
        });
    }

    private static String path(IndexHtmlResponse page) {
        var path = page.getVaadinRequest().getPathInfo();
        return path == null || path.isEmpty() ? "" : path.substring(1);
    }
}
