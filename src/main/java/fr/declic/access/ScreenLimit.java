package fr.declic.access;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.SpringServlet;
import fr.declic.shell.PageParts;
import fr.declic.shell.UnansweredScreens;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many screens visitors of one address may open whom nobody knows yet: each takes room in the server's memory before the browser
 * has said a word. Whoever has opened one goes on with it; pages that the server writes take no room and are not counted.
 */
@Configuration
class ScreenLimit implements VaadinServiceInitListener {

    private final NetworkLimits network;

    ScreenLimit(NetworkLimits network) {
        this.network = network;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(this::count);
    }

    private void count(SessionInitEvent opened) {
        if (CurrentActor.signedIn().isEmpty()) {
            network.countScreen(opened.getRequest().getRemoteAddr());
        }
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> limitOfScreens(ServletRegistrationBean<SpringServlet> flow) {
        var filter = new FilterRegistrationBean<OncePerRequestFilter>(new OncePerRequestFilter() {
            @Override
            protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                if (wouldOpenOne(request) && !network.mayOpenScreen(request.getRemoteAddr())) {
                    response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                } else {
                    chain.doFilter(request, response);
                }
            }
        });
        // Requests for screens are handed on to Flow's servlet, which also has an address of its own.
        filter.addServletRegistrationBeans(flow);
        filter.setDispatcherTypes(DispatcherType.FORWARD, DispatcherType.REQUEST);
        return filter;
    }

    private static boolean wouldOpenOne(HttpServletRequest request) {
        var session = request.getSession(false);
        return (session == null || !UnansweredScreens.isVisit(session))
                && CurrentActor.signedIn().isEmpty()
                && !PageParts.isFile(request.getRequestURI());
    }
}
