package fr.declic.privacy;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.territory.Territories;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets, each hour, the people whose seven days are over. */
@Component
class ErasureJob {

    private static final Logger LOG = LoggerFactory.getLogger(ErasureJob.class);
    private static final Actor ACTOR = Actor.system("erasures");

    private final Territories territories;
    private final Erasures erasures;

    ErasureJob(Territories territories, Erasures erasures) {
        this.territories = territories;
        this.erasures = erasures;
    }

    @PermitAll
    @Scheduled(cron = "0 40 * * * *")
    void everywhere() {
        territories.forEach(territory -> CurrentActor.runAs(ACTOR, this::here));
    }

    /** Those of the territory the running work is bound to; one that cannot be done now is tried again, and stops no other. */
    void here() {
        for (var person : erasures.dueNow()) {
            try {
                erasures.forget(person);
            } catch (RuntimeException e) {
                LOG.warn(
                        "A person could not be forgotten now and will be within the hour: {}",
                        e.getClass().getSimpleName());
            }
        }
    }
}
