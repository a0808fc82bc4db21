package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.access.StaffAccounts;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Through whose eyes a visitor of the demonstration looks: somebody invented, for each role. */
@Service
@ConditionalOnBooleanProperty("declic.demo")
@PermitAll
class DemoVisitors {

    private static final Actor ACTOR = Actor.system("demo.visitors");
    private static final Map<Role, String> NAMES = Map.of(
            Role.HELPER, "Nadia Wattiez",
            Role.COORDINATOR, "Samir Delcroix",
            Role.EBE_MANAGER, "Corinne Mascaut",
            Role.COMMITTEE_MEMBER, "Yves Lambrechts",
            Role.ADMINISTRATOR, "Léa Santerre");

    private final StaffAccounts accounts;
    private final JdbcClient jdbc;

    DemoVisitors(StaffAccounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** Somebody of this role, invented on the spot where the demonstration holds none yet. */
    @Transactional
    public Optional<SignedIn> of(Role role) {
        return role == Role.VOLUNTEER ? volunteer() : Optional.of(staff(role));
    }

    private SignedIn staff(Role role) {
        return CurrentActor.callAs(ACTOR, () -> accounts.firstOf(role).orElseGet(() -> opened(role)));
    }

    private SignedIn opened(Role role) {
        var name = NAMES.getOrDefault(role, role.name());
        var email = role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '.') + "@exemple.invalid";
        var employer = role == Role.EBE_MANAGER ? anEbe() : null;
        var id = accounts.open(email, name, role, employer);
        return new SignedIn(id.value(), name, role, employer);
    }

    private @Nullable UUID anEbe() {
        return jdbc.sql("select id from employer where kind = 'EBE' order by opened_on, name limit 1")
                .query(UUID.class)
                .optional()
                .orElseGet(UUID::randomUUID);
    }

    private Optional<SignedIn> volunteer() {
        var found = storedVolunteer();
        if (found.isPresent()) {
            return found;
        }
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into volunteer (id, created_at, first_name, last_name, birth_date, phone)
                        values (:id, now(), 'Amel', 'Exemple', date '1984-05-12', '+33639980001')
                        """).param("id", id).update();
        jdbc.sql("""
                        insert into candidacy (id, status, registered_at, candidacy_date, receipt_number, status_since)
                        values (:id, 'LISTED', now(), now(), 1, now())
                        """).param("id", id).update();
        return storedVolunteer();
    }

    /** Rather one who has a proposal to answer, since that shows most. */
    private Optional<SignedIn> storedVolunteer() {
        return jdbc.sql("""
                        select v.id, concat_ws(' ', v.first_name, v.last_name) as name
                        from volunteer v join candidacy c on c.territory_id = v.territory_id and c.id = v.id
                        where v.birth_date is not null
                        order by c.status = 'PROPOSED' desc, c.status = 'LISTED' desc, c.candidacy_date, v.id limit 1
                        """)
                .query((row, number) ->
                        new SignedIn(row.getObject("id", UUID.class), row.getString("name"), Role.VOLUNTEER, null))
                .optional();
    }
}
