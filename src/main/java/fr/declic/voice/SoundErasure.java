package fr.declic.voice;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases, each night, the sounds that were written down {@link Voices#KEPT_ONCE_WRITTEN} ago, and those that their person has not
 * sent within {@link Voices#KEPT_UNSENT}.
 */
@Component
class SoundErasure {

    private static final Actor ACTOR = Actor.system("sound-erasure");

    private final Territories territories;
    private final Voices voices;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SoundErasure(Territories territories, Voices voices, TransactionTemplate transaction, Clock clock) {
        this.territories = territories;
        this.voices = voices;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Every territory's, one transaction each. */
    @PermitAll
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Paris")
    void eraseWrittenSounds() {
        var now = clock.instant();
        territories.forEach(territory -> CurrentActor.runAs(
                ACTOR,
                () -> transaction.executeWithoutResult(status -> {
                    voices.eraseSoundsWrittenBefore(now.minus(Voices.KEPT_ONCE_WRITTEN));
                    voices.eraseUnsentBefore(now.minus(Voices.KEPT_UNSENT));
                })));
    }
}
