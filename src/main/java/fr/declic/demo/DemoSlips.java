package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.volunteers.CallTime;
import fr.declic.volunteers.Slip;
import fr.declic.volunteers.Slips;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Two people who left a slip where there was no network. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoSlips {

    static final int COUNT = 2;

    private static final Actor NOBODY_YET = new Actor(Actor.Kind.VOLUNTEER, null, "");

    private final Slips slips;

    DemoSlips(Slips slips) {
        this.slips = slips;
    }

    void store(Instant now) {
        leave("cave", "06 39 98 79 01", Set.of(CallTime.MORNING), now.minus(Duration.ofHours(30)), 26);
        leave("bus", "06 39 98 79 02", Set.of(CallTime.AFTERNOON, CallTime.EVENING), now.minus(Duration.ofHours(3)), 1);
    }

    private void leave(String who, String phone, Set<CallTime> free, Instant received, int hoursBefore) {
        var slip = new Slip(
                UUID.nameUUIDFromBytes(who.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                received.minus(Duration.ofHours(hoursBefore)),
                DemoFiles.sentence("slip." + who + ".name"),
                phone,
                DemoFiles.sentence("slip." + who + ".words"),
                free,
                "fr",
                null);
        CurrentActor.runAs(NOBODY_YET, () -> DemoClock.at(received, () -> slips.receive(slip)));
    }
}
