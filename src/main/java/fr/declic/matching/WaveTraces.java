package fr.declic.matching;

import fr.declic.matching.wave.WavePerson;
import fr.declic.vocabulary.HalfDays;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What hiring waves know of a person, and how they forget it. */
@Service
public class WaveTraces {

    private final WaveRuns runs;
    private final JdbcClient jdbc;

    WaveTraces(WaveRuns runs, JdbcClient jdbc) {
        this.runs = runs;
        this.jdbc = jdbc;
    }

    /**
     * Empties everything personal that waves hold of somebody: what they had answered, why they have their place, why they were
     * chosen by hand. What stays is that somebody was there and had which place, so that everybody else's result still holds; the
     * runs are marked, since what they were computed from is no longer whole.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside the transaction that erases the person, which
     *     checks who may
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(VolunteerId person) {
        for (var ran : runs.of(person)) {
            var kept = runs.run(ran.wave(), ran.run()).orElseThrow();
            var places = kept.people().stream()
                    .filter(one -> one.person().equals(person))
                    .map(one -> one.places())
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            runs.rewrite(
                    ran.wave(),
                    ran.run(),
                    kept.input()
                            .with(
                                    person,
                                    one -> new WavePerson(
                                            person,
                                            List.of(),
                                            false,
                                            null,
                                            null,
                                            HalfDays.NONE,
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            List.of(),
                                            places)));
        }
        jdbc.sql("update wave_result set explanation = null where volunteer_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        update wave_choice set reason = '', chosen_at = date_trunc('month', chosen_at, 'Europe/Paris')
                        where volunteer_id = :person
                        """).param("person", person.value()).update();
        jdbc.sql("""
                        update wave_refusal set refused_at = date_trunc('month', refused_at, 'Europe/Paris')
                        where volunteer_id = :person
                        """).param("person", person.value()).update();
        jdbc.sql("""
                        update wave_asked set asked_at = date_trunc('month', asked_at, 'Europe/Paris')
                        where volunteer_id = :person
                        """).param("person", person.value()).update();
    }
}
