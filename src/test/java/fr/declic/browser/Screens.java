package fr.declic.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** Where the tests that look at many screens go. */
final class Screens {

    /** What anybody reads without a word of their own. */
    static final List<String> SITE = List.of(
            "/",
            "/le-projet",
            "/le-projet/ebe-et-cle",
            "/le-projet/liste",
            "/le-projet/dates",
            "/le-projet/temoignages",
            "/le-projet/equipe",
            "/le-projet/points-accueil",
            "/accessibilite",
            "/confidentialite",
            "/credits",
            "/plan-du-site",
            Look.NOWHERE);

    private Screens() {}

    /** Signs in by the demonstration's one tap. */
    static void enter(Page page, String role) {
        page.navigate("/demo");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(role.replace("’", "."))))
                .click();
        page.waitForURL(Pattern.compile(".*/(equipe|mon-espace).*"));
    }

    /** @param contact the phone or the e-mail that a code is sent to */
    static void askForACode(Page page, String contact) {
        page.navigate("/connexion?langue=fr");
        page.getByLabel("Téléphone ou e-mail").fill(contact);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Recevoir un code"))
                .click();
    }
}
