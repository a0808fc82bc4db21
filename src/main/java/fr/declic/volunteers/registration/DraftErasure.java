package fr.declic.volunteers.registration;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases, each hour, the drafts that nobody touched for {@link Draft#KEPT_FOR}. */
@Component
class DraftErasure {

    private static final Actor ACTOR = Actor.system("draft-erasure");

    private final Territories territories;
    private final DraftRepository drafts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DraftErasure(Territories territories, DraftRepository drafts, TransactionTemplate transaction, Clock clock) {
        this.territories = territories;
        this.drafts = drafts;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every territory's, one transaction each. */
    @PermitAll
    @Scheduled(cron = "0 20 * * * *")
    void eraseForgottenDrafts() {
        var before = clock.instant().minus(Draft.KEPT_FOR);
        territories.forEach(territory -> CurrentActor.runAs(
                ACTOR, () -> transaction.executeWithoutResult(status -> drafts.deleteOlderThan(before))));
    }
}
