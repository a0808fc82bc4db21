package fr.declic.territory;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds each request to the territory its host name belongs to, before anything else looks at it; a host that belongs to none is told so. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TerritoryFilter extends OncePerRequestFilter {

    private static final List<String> SAME_EVERYWHERE =
            List.of("/actuator/", "/pictures/", "/styles/", "/fonts/", "/icons/", "/pictograms/", "/VAADIN/");

    private final Territories territories;

    TerritoryFilter(Territories territories) {
        this.territories = territories;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var territory = territories.forHost(request.getServerName());
        if (territory.isEmpty()) {
            if (needsNone(request)) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
            }
            return;
        }
        try {
            CurrentTerritory.call(territory.get().id(), () -> {
                chain.doFilter(request, response);
                return territory;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    /** The health check, the pieces of a page that are the same everywhere, and the page that says there is no territory. */
    private static boolean needsNone(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                || SAME_EVERYWHERE.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
