package fr.declic.volunteers.slip;

import fr.declic.shell.PageParts;
import fr.declic.shell.Phones;
import fr.declic.shell.SharedDevice;
import fr.declic.territory.Territories;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Slip;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import org.springframework.web.servlet.ModelAndView;

/**
 * The two pages that a device keeps for the time without a network. They are the same for everybody: what is kept on a device
 * holds nothing of anybody.
 */
@Controller
class SlipPages {

    static final String OFFLINE = "/hors-ligne";

    private final Territories territories;
    private final PageParts parts;
    private final ObjectProvider<SharedDevice> sharedDevices;

    SlipPages(Territories territories, PageParts parts, ObjectProvider<SharedDevice> sharedDevices) {
        this.territories = territories;
        this.parts = parts;
        this.sharedDevices = sharedDevices;
    }

    @GetMapping(SlipDoor.ADDRESS)
    ModelAndView slip(HttpServletRequest request, HttpServletResponse response) {
        askAgain(response);
        var territory = territories.current();
        return new ModelAndView("slip/slip")
                .addObject("parts", parts)
                .addObject("shared", sharedDevices.stream().anyMatch(device -> device.isShared(request)))
                .addObject("longestName", Identity.LONGEST_NAME)
                .addObject("longestPhone", Slip.LONGEST_PHONE)
                .addObject("longestWords", Slip.LONGEST_WORDS)
                .addObject("seconds", Slip.LONGEST_VOICE)
                .addObject(
                        "team", territory.contactPhone().map(Phones::readable).orElse(null));
    }

    @GetMapping(OFFLINE)
    ModelAndView offline(HttpServletResponse response) {
        askAgain(response);
        return new ModelAndView("slip/offline").addObject("parts", parts);
    }

    /** A page that has not changed is answered in a few bytes. */
    @Bean
    static FilterRegistrationBean<ShallowEtagHeaderFilter> keptPageTags() {
        var registration = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        registration.addUrlPatterns(SlipDoor.ADDRESS, OFFLINE);
        return registration;
    }

    private static void askAgain(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
    }
}
