package fr.declic.access;

import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import java.io.PrintStream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * At the first start there is nobody to invite anybody: a one-time link is printed, by which the first administrator of each
 * territory that has none signs themself in. It is printed, not logged, since logs are kept and read by others.
 */
@Component
@ConditionalOnBooleanProperty("declic.first-administrator")
class FirstAdministrator implements ApplicationRunner {

    private static final Actor ACTOR = Actor.system("access.first-administrator");

    private final Territories territories;
    private final StaffInvitations invitations;
    private final Words words;
    private final PrintStream out = System.out;

    FirstAdministrator(Territories territories, StaffInvitations invitations, Words words) {
        this.territories = territories;
        this.invitations = invitations;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        CurrentActor.runAs(
                ACTOR,
                () -> territories.forEach(territory -> invitations
                        .forFirstAdministrator()
                        .ifPresent(link -> out.println(words.french("access.first.link", territory.name(), link)))));
    }
}
