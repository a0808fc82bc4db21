package fr.declic.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the demonstration: the real one, but for the work that tells what happened in the past. */
@Component
@Primary
@ConditionalOnBooleanProperty("declic.demo")
class DemoClock extends Clock {

    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();

    private final Clock real;

    DemoClock(@Qualifier("clock") Clock real) {
        this.real = real;
    }

    /** Does the work as if it were that instant. */
    static void at(Instant instant, Runnable work) {
        ScopedValue.where(PAST, instant).run(work);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    /** A clock for dates in a zone; it moves with this one. */
    @Override
    public Clock withZone(ZoneId zone) {
        var moving = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return moving.withZone(other);
            }

            @Override
            public Instant instant() {
                return moving.instant();
            }
        };
    }

    @Override
    public Instant instant() {
        return PAST.isBound() ? PAST.get() : real.instant();
    }
}
