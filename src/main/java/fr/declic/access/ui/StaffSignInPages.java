package fr.declic.access.ui;

import fr.declic.access.CurrentActor;
import fr.declic.access.Doorkeeper;
import fr.declic.access.Homes;
import fr.declic.access.NetworkLimits;
import fr.declic.access.StaffSignIn;
import fr.declic.access.StaffSignIn.FirstFactor;
import fr.declic.access.StaffSignIn.SecondFactor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The team's way in: e-mail and password, then a one-time code. */
@Controller
class StaffSignInPages {

    private static final String START = "/connexion/equipe";
    private static final int LONGEST_SHOWN = 254;

    private final StaffSignIn signIn;
    private final NetworkLimits network;
    private final Doorkeeper doorkeeper;

    StaffSignInPages(StaffSignIn signIn, NetworkLimits network, Doorkeeper doorkeeper) {
        this.signIn = signIn;
        this.network = network;
        this.doorkeeper = doorkeeper;
    }

    @GetMapping(START)
    String start() {
        return CurrentActor.signedIn()
                .filter(person -> person.role().isStaff())
                .map(person -> "redirect:" + Homes.of(person.role()))
                .orElse("access/staff");
    }

    @PostMapping(START)
    String begin(
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        page.addAttribute("email", email.length() > LONGEST_SHOWN ? "" : email);
        if (!network.take(request.getRemoteAddr())) {
            return refused(page, "access/staff", "access.error.network");
        }
        return switch (signIn.begin(email, password, request.getRemoteAddr())) {
            case FirstFactor.Right right -> {
                HandleCookie.write(right.handle(), request, response);
                yield "redirect:/connexion/equipe/code";
            }
            case FirstFactor.Wrong wrong -> refused(page, "access/staff", "access.error.password");
            case FirstFactor.TooMany tooMany -> refused(page, "access/staff", "access.error.passwordClosed");
        };
    }

    @GetMapping("/connexion/equipe/code")
    String code(Model page, HttpServletRequest request) {
        var handle = HandleCookie.read(request);
        if (handle.isEmpty()) {
            return "redirect:" + START;
        }
        page.addAttribute("byApplication", signIn.isByApplication(handle));
        return "access/staff-code";
    }

    @PostMapping("/connexion/equipe/code")
    String finish(
            @RequestParam(defaultValue = "") String code,
            Model page,
            HttpServletRequest request,
            HttpServletResponse response) {
        var handle = HandleCookie.read(request);
        if (!network.take(request.getRemoteAddr())) {
            page.addAttribute("byApplication", signIn.isByApplication(handle));
            return refused(page, "access/staff-code", "access.error.network");
        }
        return switch (signIn.finish(handle, code)) {
            case SecondFactor.Right right -> {
                HandleCookie.clear(request, response);
                var wanted = doorkeeper.wantedPage(right.person().role(), request, response);
                doorkeeper.openForStaff(right.person(), request, response);
                yield "redirect:" + wanted;
            }
            case SecondFactor.Wrong wrong -> {
                page.addAttribute("byApplication", signIn.isByApplication(handle));
                yield refused(page, "access/staff-code", "access.error.code");
            }
            case SecondFactor.Over over -> refused(page, "access/staff", "access.error.staffOver");
        };
    }

    private static String refused(Model page, String template, String reason) {
        page.addAttribute("error", reason);
        return template;
    }
}
