package fr.declic.employment;

import fr.declic.shell.Dates;
import fr.declic.territory.JobCount;
import fr.declic.territory.PublicCounter;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts contracts: one that ended still is a job that was created. */
@Service
@PermitAll
class JobCounter implements PublicCounter {

    private static final String COUNT = """
            select count(*) filter (where starts_on <= :today and employer_kind = 'EBE') as ebe,
                   count(*) filter (where starts_on <= :today and employer_kind <> 'EBE') as elsewhere,
                   count(*) filter (where starts_on <= :today and (ends_on is null or ends_on >= :today)) as running,
                   count(*) filter (where starts_on > :today) as to_come
            from contract
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    JobCounter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public JobCount count() {
        return jdbc.sql(COUNT)
                .param("today", Dates.day(clock.instant()))
                .query(JobCount.class)
                .single();
    }
}
