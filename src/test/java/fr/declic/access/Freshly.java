package fr.declic.access;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs a volunteer in who has just shown a code or a card, for the rest of the test's thread. */
public final class Freshly {

    private Freshly() {}

    public static void signIn(ApplicationContext application, UUID volunteer) {
        var device = application.getBean(DeviceTokens.class).issue(volunteer, DeviceTokens.UNTIL_CLOSED, false);
        var person = new SignedIn(volunteer, "Amel Exemple", Role.VOLUNTEER, null);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(SessionAuthentication.ofVolunteer(
                person, java.time.Instant.parse("2026-01-01T00:00:00Z"), device.id()));
        SecurityContextHolder.setContext(context);
    }
}
