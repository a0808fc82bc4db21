package fr.declic.voice;

import fr.declic.shell.Dates;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.unit.DataSize;

/**
 * How much of the disk the voices of people whom nobody knows may take in a day, in the whole territory: far more than a busy day
 * brings, and still an end to a program that sends noise.
 */
@Component
public class AnonymousSounds {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final long ceiling;

    AnonymousSounds(JdbcClient jdbc, Clock clock, @Value("${declic.voice.anonymous-a-day}") DataSize ceiling) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.ceiling = ceiling.toBytes();
    }

    /** Counts this sound, which is about to be kept, or answers false where today's are too many already. */
    @Transactional
    public boolean take(Sound sound) {
        var bytes = sound.bytes().length;
        return bytes <= ceiling
                && jdbc.sql("""
                        insert into anonymous_sound_day as counter (day, bytes) values (:day, :bytes)
                        on conflict (territory_id, day) do update set bytes = counter.bytes + excluded.bytes
                        where counter.bytes + excluded.bytes <= :ceiling
                        """)
                                .param("day", Dates.day(clock.instant()))
                                .param("bytes", bytes)
                                .param("ceiling", ceiling)
                                .update()
                        == 1;
    }
}
