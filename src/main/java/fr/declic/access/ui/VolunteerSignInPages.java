package fr.declic.access.ui;

import fr.declic.access.CurrentActor;
import fr.declic.access.Doorkeeper;
import fr.declic.access.Homes;
import fr.declic.access.LeftOpen;
import fr.declic.access.NetworkLimits;
import fr.declic.access.VolunteerSignIn;
import fr.declic.access.VolunteerSignIn.Asked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A volunteer's way in: phone or e-mail, code, birth date, and whose phone it is. Works without any script. */
@Controller
class VolunteerSignInPages {

    private static final String START = "/connexion";
    /** «84» is how many write 1984: told at once, and no wrong date. */
    private static final int FIRST_YEAR = 1900;

    /** Which of the three numbers is at fault is not known: the date as a whole is. */
    private static final String WHOLE_DATE = "birth";

    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_RECEIPT = 20;
    private static final int LONGEST_REACH = 254;

    private static final String TOO_MUCH = "access.error.network";

    private final VolunteerSignIn signIn;
    private final NetworkLimits network;
    private final Doorkeeper doorkeeper;
    private final Greeting greeting;
    private final List<LeftOpen> leftOpen;

    VolunteerSignInPages(
            VolunteerSignIn signIn,
            NetworkLimits network,
            Doorkeeper doorkeeper,
            Greeting greeting,
            List<LeftOpen> leftOpen) {
        this.signIn = signIn;
        this.network = network;
        this.doorkeeper = doorkeeper;
        this.greeting = greeting;
        this.leftOpen = leftOpen;
    }

    @GetMapping(START)
    String start() {
        return CurrentActor.signedIn()
                .map(person -> "redirect:" + Homes.of(person.role()))
                .orElse("access/start");
    }

    @PostMapping(START)
    String ask(
            @RequestParam(defaultValue = "") String reach,
            Locale language,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var answer =
                network.take(request.getRemoteAddr()) ? signIn.ask(reach, language, request.getRemoteAddr()) : null;
        if (answer instanceof Asked.Begun begun) {
            HandleCookie.write(begun.handle(), request, response);
            return begun.byPhone() ? "redirect:/connexion/code" : "redirect:/connexion/code?par=email";
        }
        page.addAttribute("reach", shown(reach, LONGEST_REACH));
        return refused(page, "access/start", reason(answer));
    }

    /** Several people use one phone: whoever is there leaves, nothing of them opens by itself, and the next one shows who they are. */
    @PostMapping("/connexion/autre")
    String someoneElse(HttpServletRequest request, HttpServletResponse response) {
        leftOpen.forEach(those -> those.close(request));
        doorkeeper.showOut(request, response);
        return "redirect:" + START;
    }

    @GetMapping("/connexion/code")
    String code(@RequestParam(defaultValue = "") String par, Model page, HttpServletRequest request) {
        if (HandleCookie.read(request).isEmpty()) {
            return "redirect:" + START;
        }
        page.addAttribute("byPhone", !par.equals("email"));
        return "access/code";
    }

    @PostMapping("/connexion/code")
    String confirm(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String par,
            Model page,
            HttpServletRequest request) {
        page.addAttribute("byPhone", !par.equals("email"));
        if (!network.take(request.getRemoteAddr())) {
            return refused(page, "access/code", TOO_MUCH);
        }
        return switch (signIn.confirm(HandleCookie.read(request), code)) {
            case RIGHT -> "redirect:/connexion/naissance";
            case WRONG -> refused(page, "access/code", "access.error.code");
            case OVER, CLOSED, RECEIPT_NEEDED, RECEIPT_WRONG -> refused(page, "access/start", "access.error.over");
        };
    }

    @GetMapping("/connexion/naissance")
    String birthDate(HttpServletRequest request) {
        return signIn.isConfirmed(HandleCookie.read(request)) ? "access/birth-date" : "redirect:" + START;
    }

    @PostMapping("/connexion/naissance")
    String identify(
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String month,
            @RequestParam(defaultValue = "") String year,
            @RequestParam(required = false) @Nullable String receipt,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        page.addAttribute("day", shown(day)).addAttribute("month", shown(month)).addAttribute("year", shown(year));
        page.addAttribute("receiptNeeded", receipt != null);
        page.addAttribute("receipt", receipt == null ? "" : shown(receipt, LONGEST_RECEIPT));
        var date = date(day, month, year);
        if (date.isEmpty()) {
            page.addAttribute("wrong", WHOLE_DATE);
            return refused(page, "access/birth-date", "access.error.date");
        }
        if (date.get().getYear() < FIRST_YEAR) {
            page.addAttribute("wrong", "year");
            return refused(page, "access/birth-date", "access.error.year");
        }
        if (!network.take(request.getRemoteAddr())) {
            return refused(page, "access/birth-date", TOO_MUCH);
        }
        var given = receipt == null || receipt.isBlank() ? null : receipt;
        return switch (signIn.identify(HandleCookie.read(request), date.get(), given)) {
            case RIGHT ->
                doorkeeper.isShared(request) ? arrive(false, page, request, response) : "redirect:/connexion/appareil";
            case RECEIPT_NEEDED -> {
                page.addAttribute("receiptNeeded", true);
                yield "access/birth-date";
            }
            case WRONG -> {
                page.addAttribute("wrong", WHOLE_DATE);
                yield refused(page, "access/birth-date", "access.error.birthDate");
            }
            case RECEIPT_WRONG -> {
                page.addAttribute("wrong", "receipt");
                yield refused(page, "access/birth-date", "access.error.receipt");
            }
            case CLOSED -> refused(page, "access/start", "access.error.closed");
            case OVER -> refused(page, "access/start", "access.error.over");
        };
    }

    @GetMapping("/connexion/appareil")
    String device(HttpServletRequest request) {
        return signIn.isIdentified(HandleCookie.read(request)) ? "access/device" : "redirect:" + START;
    }

    @PostMapping("/connexion/appareil")
    String arrive(
            @RequestParam(defaultValue = "false") boolean own,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var arrived = signIn.arrive(HandleCookie.read(request));
        HandleCookie.clear(request, response);
        if (arrived.isEmpty()) {
            return CurrentActor.signedIn()
                    .map(there -> "redirect:" + Homes.of(there.role()))
                    .orElseGet(() -> refused(page, "access/start", "access.error.over"));
        }
        var wanted = doorkeeper.wantedPage(arrived.get().person().role(), request, response);
        doorkeeper.openForVolunteer(arrived.get(), own, request, response);
        greeting.inTheirLanguage(arrived.get(), request, response);
        return "redirect:" + wanted;
    }

    private static String refused(Model page, String template, String reason) {
        page.addAttribute("error", reason);
        return template;
    }

    private static String reason(@Nullable Asked answer) {
        return switch (answer) {
            case null -> TOO_MUCH;
            case Asked.TooMany any -> "access.error.tooMany";
            case Asked.NoTexts any -> "access.error.noTexts";
            case Asked.NoMoreToday any -> "access.error.noMoreToday";
            case Asked.NotUnderstood any -> "access.error.reach";
            case Asked.Begun any -> throw new IllegalArgumentException("not refused");
        };
    }

    /** A date given in three numbers, if there is such a day. */
    static Optional<LocalDate> date(String day, String month, String year) {
        try {
            return Optional.of(LocalDate.of(number(year), number(month), number(day)));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }

    /** What goes back into a field: nothing that could not have been typed there. */
    static String shown(String typed) {
        return shown(typed, LONGEST_NUMBER);
    }

    static String shown(String typed, int longest) {
        return typed.length() > longest ? "" : typed;
    }
}
