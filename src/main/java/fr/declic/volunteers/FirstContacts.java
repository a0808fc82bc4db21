package fr.declic.volunteers;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Opens the file of somebody who has not registered yet, whoever heard of them and how. */
@Component
class FirstContacts {

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final JdbcClient jdbc;
    private final Clock clock;

    FirstContacts(VolunteerRepository volunteers, CandidacyRepository candidacies, JdbcClient jdbc, Clock clock) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The person's file, stored. Who looks known is noted all the same, and marked.
     *
     * @param partner who sent the person; nobody when they came by themself
     * @param heard when the slip, call or visit was received
     */
    Volunteer open(VolunteerId id, Identity identity, @Nullable String phone, @Nullable String partner, Instant heard) {
        var person = new Volunteer(id, identity, new Reach(phone, null, null), clock.instant());
        lookalike(identity, phone).ifPresent(person::mayBe);
        var stored = volunteers.save(person);
        candidacies.save(Candidacy.noted(id, partner, heard, clock));
        return stored;
    }

    private Optional<VolunteerId> lookalike(Identity identity, @Nullable String phone) {
        return jdbc.sql("""
                        select id from volunteer
                        where same_as is null
                          and (phone = :phone and fold(first_name) = fold(:first)
                               or fold(first_name) = fold(:first) and fold(last_name) = fold(:last))
                        order by created_at, id
                        limit 1
                        """)
                .param("first", identity.firstName())
                .param("last", identity.lastName(), Types.VARCHAR)
                .param("phone", phone, Types.VARCHAR)
                .query(UUID.class)
                .optional()
                .map(VolunteerId::new);
    }
}
