package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.access.StaffAccounts;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
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

    private final StaffAccounts accounts;
    private final JdbcClient jdbc;

    DemoVisitors(StaffAccounts accounts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<SignedIn> of(Role role) {
        return role == Role.VOLUNTEER ? volunteer() : CurrentActor.callAs(ACTOR, () -> accounts.firstOf(role));
    }

    /** Rather one who has a proposal to answer, since that shows most. */
    private Optional<SignedIn> volunteer() {
        return jdbc.sql("""
                        select v.id, concat_ws(' ', v.first_name, v.last_name) as name
                        from volunteer v
                        join candidacy c on c.territory_id = v.territory_id and c.id = v.id
                        left join proposal p
                            on p.territory_id = v.territory_id and p.volunteer_id = v.id and p.status in ('OPEN', 'ACCEPTED')
                        where v.birth_date is not null and c.registered_at is not null
                        order by p.status = 'OPEN' desc nulls last, p.answer_by desc nulls last,
                                 c.status = 'LISTED' desc, c.candidacy_date, v.id
                        limit 1
                        """)
                .query((row, number) ->
                        new SignedIn(row.getObject("id", UUID.class), row.getString("name"), Role.VOLUNTEER, null))
                .optional();
    }
}
