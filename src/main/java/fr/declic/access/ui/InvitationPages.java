package fr.declic.access.ui;

import fr.declic.access.Invitee;
import fr.declic.access.NetworkLimits;
import fr.declic.access.StaffInvitations;
import fr.declic.access.StaffInvitations.Choice;
import fr.declic.access.StaffInvitations.Outcome;
import io.nayuki.qrcodegen.QrCode;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: a password, and a second factor. */
@Controller
class InvitationPages {

    private static final String ISSUER = "Declic";
    private static final int LONGEST_SHOWN = 254;

    private final StaffInvitations invitations;
    private final NetworkLimits network;

    InvitationPages(StaffInvitations invitations, NetworkLimits network) {
        this.invitations = invitations;
        this.network = network;
    }

    @GetMapping(StaffInvitations.PATH + "{token}")
    String open(@PathVariable String token, Model page) {
        return invitations
                .invitee(token)
                .map(invitee -> form(page, invitee, invitations.newAuthenticator()))
                .orElse("access/invitation-over");
    }

    @PostMapping(StaffInvitations.PATH + "{token}")
    String accept(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String authenticator,
            @RequestParam(defaultValue = "") String authenticatorCode,
            Model page,
            HttpServletRequest request) {
        var invitee = invitations.invitee(token);
        if (invitee.isEmpty()) {
            return "access/invitation-over";
        }
        page.addAttribute("name", VolunteerSignInPages.shown(name, LONGEST_SHOWN))
                .addAttribute("email", VolunteerSignInPages.shown(email, LONGEST_SHOWN));
        if (!network.take(request.getRemoteAddr())) {
            page.addAttribute("error", "access.error.network");
            return form(page, invitee.get(), invitations.newAuthenticator());
        }
        var withApplication = !authenticatorCode.isBlank();
        var outcome = invitations.accept(
                token,
                new Choice(
                        name,
                        email,
                        password,
                        withApplication ? authenticator : null,
                        withApplication ? authenticatorCode : null));
        return switch (outcome) {
            case DONE -> "redirect:/connexion/equipe";
            case OVER -> "access/invitation-over";
            default -> {
                page.addAttribute("error", "access.invitation.error." + outcome);
                page.addAttribute("passwordFault", isPassword(outcome));
                yield form(page, invitee.get(), authenticator);
            }
        };
    }

    private static boolean isPassword(Outcome outcome) {
        return outcome == Outcome.PASSWORD_FAIR || outcome == Outcome.PASSWORD_WEAK;
    }

    private String form(Model page, Invitee invitee, String typedKey) {
        var key = typedKey.matches("[A-Z2-7]{32}") ? typedKey : invitations.newAuthenticator();
        page.addAttribute("invitee", invitee);
        page.addAttribute("role", "role." + invitee.role());
        if (!page.containsAttribute("name")) {
            page.addAttribute("name", invitee.name());
        }
        page.addAttribute("canSendCodes", invitations.canSendCodes());
        page.addAttribute("authenticator", key);
        page.addAttribute("spacedKey", key.replaceAll("(.{4})(?!$)", "$1 "));
        page.addAttribute("qr", QrPicture.of(QrCode.encodeText(link(invitee, key), QrCode.Ecc.MEDIUM)));
        return "access/invitation";
    }

    /** As authenticator applications read it. */
    private static String link(Invitee invitee, String key) {
        var email = invitee.email();
        var label = URLEncoder.encode(email == null ? ISSUER : email, StandardCharsets.UTF_8);
        return "otpauth://totp/" + ISSUER + ":" + label + "?secret=" + key + "&issuer=" + ISSUER;
    }
}
