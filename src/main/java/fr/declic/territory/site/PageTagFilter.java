package fr.declic.territory.site;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Tags the public pages; leaves alone the screens' own traffic, which goes by the same address. */
class PageTagFilter extends ShallowEtagHeaderFilter {

    /** Parameter that marks a request of Flow's client. */
    static final String FLOW_REQUEST = "v-r";

    PageTagFilter() {
        setWriteWeakETag(true);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getParameter(FLOW_REQUEST) != null;
    }
}
