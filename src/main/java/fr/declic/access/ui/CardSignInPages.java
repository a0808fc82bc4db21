package fr.declic.access.ui;

import fr.declic.access.CardSignIn;
import fr.declic.access.CardSignIn.Entered;
import fr.declic.access.Doorkeeper;
import fr.declic.access.Homes;
import fr.declic.access.NetworkLimits;
import fr.declic.access.ShortCodes;
import fr.declic.access.VolunteerSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in with a card from a drop-in point: its code, or its picture that holds the same, and the birth date. */
@Controller
class CardSignInPages {

    static final String START = "/connexion/carte";

    private static final String PAGE = "access/card";

    private final CardSignIn cards;
    private final VolunteerSignIn signIn;
    private final NetworkLimits network;
    private final Doorkeeper doorkeeper;
    private final Greeting greeting;
    private final CardCookie kept;

    CardSignInPages(
            CardSignIn cards,
            VolunteerSignIn signIn,
            NetworkLimits network,
            Doorkeeper doorkeeper,
            Greeting greeting,
            CardCookie kept) {
        this.cards = cards;
        this.signIn = signIn;
        this.network = network;
        this.doorkeeper = doorkeeper;
        this.greeting = greeting;
        this.kept = kept;
    }

    @GetMapping(START)
    String card(
            @RequestParam(required = false) @Nullable String code,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (code != null) {
            kept.keep(ShortCodes.read(code), request, response);
            return "redirect:" + START;
        }
        page.addAttribute("code", kept.read(request));
        return PAGE;
    }

    @PostMapping(START)
    String enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        page.addAttribute("code", ShortCodes.read(code));
        page.addAttribute("day", VolunteerSignInPages.shown(day))
                .addAttribute("month", VolunteerSignInPages.shown(month))
                .addAttribute("year", VolunteerSignInPages.shown(year));
        if (ShortCodes.read(code).isEmpty()) {
            return refused(page, "access.error.cardMissing");
        }
        var date = VolunteerSignInPages.date(day, month, year);
        if (date.isEmpty()) {
            return refused(page, "access.error.date");
        }
        if (!network.take(request.getRemoteAddr())) {
            return refused(page, "access.error.network");
        }
        return switch (cards.enter(code, date.get())) {
            case Entered.Right(var handle) -> welcome(handle, request, response);
            case Entered.Wrong wrong -> refused(page, "access.error.card");
            case Entered.Closed closed -> refused(page, "access.error.cardClosed");
        };
    }

    /** A device of a drop-in point is nobody's own: it is not asked whose it is. */
    private String welcome(String handle, HttpServletRequest request, HttpServletResponse response) {
        kept.forget(request, response);
        if (!doorkeeper.isShared(request)) {
            HandleCookie.write(handle, request, response);
            return "redirect:/connexion/appareil";
        }
        signIn.arrive(handle).ifPresent(arrived -> {
            doorkeeper.openForVolunteer(arrived, false, request, response);
            greeting.inTheirLanguage(arrived, request, response);
        });
        return "redirect:" + Homes.VOLUNTEER;
    }

    private static String refused(Model page, String reason) {
        page.addAttribute("error", reason);
        return PAGE;
    }
}
