package fr.declic.planning;

import fr.declic.access.CurrentActor;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One change at a time of an EBE's rules: whoever comes second is told that they changed. */
@Component
class RulesEdition {

    private final JdbcClient jdbc;

    RulesEdition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int of(UUID employer) {
        return jdbc.sql("select edition from planning_rules where employer_id = :employer")
                .param("employer", employer)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /** @param change answers why it could not be made, if it could not; then nothing counts as changed */
    Optional<RulesRefusal> change(int seen, Supplier<Optional<RulesRefusal>> change) {
        var employer = ebe();
        jdbc.sql("""
                        insert into planning_rules (employer_id) values (:employer)
                        on conflict (territory_id, employer_id) do nothing
                        """).param("employer", employer).update();
        var held = jdbc.sql("select edition from planning_rules where employer_id = :employer for update")
                .param("employer", employer)
                .query(Integer.class)
                .single();
        if (held != seen) {
            return Optional.of(RulesRefusal.CHANGED_MEANWHILE);
        }
        var refusal = change.get();
        if (refusal.isEmpty()) {
            jdbc.sql("update planning_rules set edition = edition + 1 where employer_id = :employer")
                    .param("employer", employer)
                    .update();
        }
        return refusal;
    }

    /** The signed-in manager's own. */
    static UUID ebe() {
        return Objects.requireNonNull(CurrentActor.me().employer(), "a manager without an EBE");
    }
}
