package fr.declic.territory;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Binds each request to the territory its host name belongs to, before anything else looks at it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class TerritoryFilter extends OncePerRequestFilter {

    private final Territories territories;

    TerritoryFilter(Territories territories) {
        this.territories = territories;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var territory = territories.forHost(request.getServerName());
        if (territory.isEmpty()) {
            chain.doFilter(request, response);
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

    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
