package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.declic.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The addresses of the registration's screens: each has its own, so that the browser's «back» and a bookmark work. */
final class Addresses {

    static final String START = "inscription";
    static final String RESUME = "reprendre";
    static final String LATER = "plus-tard";
    static final String RECEIPT = "recu";
    static final String FAMILY = "famille";
    /** Where a correction comes back to. */
    static final String AFTER = "suite";

    private Addresses() {}

    static String of(String screen) {
        return screen.isEmpty() ? START : START + "/" + screen;
    }

    static void goTo(String screen) {
        goTo(screen, QueryParameters.empty());
    }

    /** @param backToCheck true where the check comes next, once this is corrected */
    static void goTo(RegistrationStep step, boolean backToCheck) {
        goTo(step.path(), backToCheck && step != RegistrationStep.CHECK ? toCheck() : QueryParameters.empty());
    }

    /** The whole page anew, in another language. */
    static void goTo(RegistrationStep step, String language) {
        UI.getCurrent().getPage().setLocation("/" + of(step.path()) + "?" + ReaderLanguage.PARAMETER + "=" + language);
    }

    /** One family of savoir-faire, or all of them. */
    static void goToFamily(@Nullable String family, boolean backToCheck) {
        var query = family == null ? QueryParameters.empty() : QueryParameters.of(FAMILY, family);
        goTo(RegistrationStep.SKILLS.path(), backToCheck ? query.merging(AFTER, RegistrationStep.CHECK.path()) : query);
    }

    static Anchor link(String address, String text) {
        var link = new Anchor(address, text);
        link.addClassName("link");
        link.setRouterIgnore(address.startsWith("/"));
        return link;
    }

    private static QueryParameters toCheck() {
        return QueryParameters.of(AFTER, RegistrationStep.CHECK.path());
    }

    private static void goTo(String screen, QueryParameters query) {
        UI.getCurrent().navigate(of(screen), query);
    }
}
