package fr.declic.dropin.ui;

import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces;
import fr.declic.access.Homes;
import fr.declic.access.NetworkLimits;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.dropin.DevicePairing;
import fr.declic.dropin.DevicePairing.Outcome;
import fr.declic.dropin.DropInCookie;
import fr.declic.dropin.Traces;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first pages of a drop-in point's device: what one can do there, how it is paired, and how a visit ends. */
@Controller
class DropInPages {

    private static final String START = "/borne";
    private static final String PAIR = "dropin/pair";
    private static final String TO_START = "redirect:" + START;

    private final DropInPlaces places;
    private final DevicePairing pairing;
    private final Traces traces;
    private final NetworkLimits network;
    private final boolean demo;

    DropInPages(
            DropInPlaces places,
            DevicePairing pairing,
            Traces traces,
            NetworkLimits network,
            @Value("${declic.demo:false}") boolean demo) {
        this.places = places;
        this.pairing = pairing;
        this.traces = traces;
        this.network = network;
        this.demo = demo;
    }

    @GetMapping(START)
    String start(Model page, HttpServletRequest request, HttpServletResponse response) {
        var place = places.ofDevice(request);
        if (place.isEmpty()) {
            return PAIR;
        }
        DropInCookie.read(request).ifPresent(token -> DropInCookie.write(token, request, response));
        page.addAttribute("place", place.get().name());
        page.addAttribute("demo", demo);
        page.addAttribute("clearing", request.getParameter("effacer") != null);
        var busy = traces.any(request);
        page.addAttribute("busy", busy);
        var person = CurrentActor.signedIn();
        page.addAttribute("goOn", person.map(SignedIn::role).map(Homes::of).orElse("/inscription"));
        var helper = person.filter(one -> one.role() == Role.HELPER).map(SignedIn::name);
        page.addAttribute("helper", helper.orElse(null));
        page.addAttribute("resting", !busy && helper.isEmpty());
        return "dropin/start";
    }

    @PostMapping(START)
    String pair(
            @RequestParam(defaultValue = "") String code,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (places.ofDevice(request).isPresent()) {
            return TO_START;
        }
        if (!network.take(request.getRemoteAddr())) {
            return refused(page, "access.error.network");
        }
        return switch (pairing.pair(code)) {
            case Outcome.Paired paired -> {
                // Whoever paired it may have been signed in here: from now on the device is everybody's.
                traces.clear(request, response, false);
                DropInCookie.write(paired.token(), request, response);
                yield TO_START;
            }
            case Outcome.Wrong wrong -> refused(page, "borne.pair.wrong");
            case Outcome.TooMany tooMany -> refused(page, "borne.pair.tooMany");
        };
    }

    @GetMapping("/borne/revenir")
    String comeBack() {
        return "dropin/come-back";
    }

    /**
     * The visit ends.
     *
     * @param rester the helper stays, for the next person
     */
    @PostMapping("/borne/fin")
    String end(
            @RequestParam(defaultValue = "false") boolean rester,
            HttpServletRequest request,
            HttpServletResponse response) {
        traces.clear(request, response, rester);
        return rester ? "redirect:/equipe/accueil" : TO_START;
    }

    /** The helper gives the device back to everyday use. */
    @PostMapping("/borne/delier")
    @RolesAllowed(Role.HELPER_NAME)
    String unpair(HttpServletRequest request, HttpServletResponse response) {
        DropInCookie.read(request).ifPresent(pairing::unpair);
        traces.clear(request, response, false);
        DropInCookie.forget(request, response);
        return TO_START;
    }

    private static String refused(Model page, String reason) {
        page.addAttribute("error", reason);
        return PAIR;
    }
}
