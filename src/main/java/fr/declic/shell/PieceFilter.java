package fr.declic.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a device keep for a year what its address says the content of, and puts that into the addresses that pages name. A piece
 * asked for without its version, or with a former one, is asked for again as before. It comes after the doors, which let nobody
 * else change an address.
 */
@Component
@Order(1)
class PieceFilter extends OncePerRequestFilter {

    static final String A_YEAR = "public, max-age=31536000, immutable";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        var isCurrent = PageParts.version(path)
                .filter(version -> version.equals(request.getParameter("v")))
                .isPresent();
        chain.doFilter(request, isCurrent || PageParts.isFont(path) ? new Kept(response) : new Versioned(response));
    }

    /** Whatever serves it says otherwise. */
    private static final class Kept extends HttpServletResponseWrapper {

        Kept(HttpServletResponse response) {
            super(response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, A_YEAR);
        }

        @Override
        public void setHeader(String name, String value) {
            if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (!HttpHeaders.CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }
    }

    /** Templates ask for each address that they name. */
    private static final class Versioned extends HttpServletResponseWrapper {

        Versioned(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String url) {
            return super.encodeURL(
                    PageParts.version(url).map(version -> url + "?v=" + version).orElse(url));
        }
    }
}
