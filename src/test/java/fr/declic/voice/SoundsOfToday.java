package fr.declic.voice;

import fr.declic.shell.Dates;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How much of today's ceiling the voices of people whom nobody knows have taken, for tests that come near it. */
public final class SoundsOfToday {

    private SoundsOfToday() {}

    public static void take(long bytes, JdbcClient jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into anonymous_sound_day (day, bytes) values (:today, :bytes)
                        on conflict (territory_id, day) do update set bytes = excluded.bytes
                        """)
                .param("today", Dates.day(Instant.now()))
                .param("bytes", bytes)
                .update());
    }
}
