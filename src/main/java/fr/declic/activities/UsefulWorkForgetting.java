package fr.declic.activities;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.database.Moments;
import fr.declic.territory.Territories;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets, each night, how to reach those who said an idea {@link #KEPT_FOR} ago: whoever hears nothing for so long expects nothing. */
@Component
class UsefulWorkForgetting {

    /** As the form of an idea says. */
    static final Duration KEPT_FOR = Duration.ofDays(365);

    private static final Actor ACTOR = Actor.system("useful-work-forgetting");

    private final Territories territories;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    UsefulWorkForgetting(Territories territories, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.territories = territories;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every territory's, one transaction each. */
    @PermitAll
    @Scheduled(cron = "0 10 3 * * *", zone = "Europe/Paris")
    void everywhere() {
        territories.forEach(territory -> CurrentActor.runAs(ACTOR, this::here));
    }

    private void here() {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        update useful_work set phone = null, email = null, version = version + 1
                        where received_at < :before and (phone is not null or email is not null)
                        """)
                .param("before", Moments.stored(clock.instant().minus(KEPT_FOR)))
                .update());
    }
}
