package fr.declic.access;

import fr.declic.territory.Territories;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets what signing in left behind: attempts that are over, counters whose time has passed, tokens that have run out. */
@Component
class SignInSweeper {

    private static final Actor ACTOR = Actor.system("access.sweeper");

    private final Territories territories;
    private final SignInAttempts attempts;
    private final Limits limits;
    private final DeviceTokens devices;

    SignInSweeper(Territories territories, SignInAttempts attempts, Limits limits, DeviceTokens devices) {
        this.territories = territories;
        this.attempts = attempts;
        this.limits = limits;
        this.devices = devices;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void sweep() {
        territories.forEach(territory -> CurrentActor.runAs(ACTOR, () -> {
            attempts.sweep();
            limits.sweep();
            devices.sweep();
        }));
    }
}
