package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.employment.ConfirmedHours;
import fr.declic.employment.ContractId;
import fr.declic.employment.FullTimeEquivalents;
import fr.declic.shell.Dates;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the confirmed hours down to the contracts and their figures. */
@Component
@Transactional(readOnly = true)
class HoursDoneCount implements ConfirmedHours {

    /** Whole weeks before this one. */
    private static final int WEEKS = 4;

    private final LabourTermsInForce terms;
    private final JdbcClient jdbc;
    private final Clock clock;

    HoursDoneCount(LabourTermsInForce terms, JdbcClient jdbc, Clock clock) {
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean anyOf(ContractId contract) {
        return jdbc.sql("select exists (select from confirmed_hours where contract_id = :contract)")
                .param("contract", contract.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public FullTimeEquivalents lately(@Nullable EmployerId only) {
        var monday = Dates.monday(Dates.day(clock.instant()));
        @Nullable UUID employer = only == null ? null : only.value();
        var quarters = jdbc.sql("""
                        select coalesce(sum(h.quarters), 0)
                        from confirmed_hours h join contract c on c.territory_id = h.territory_id and c.id = h.contract_id
                        where h.monday >= :from and h.monday < :before
                          and (cast(:employer as uuid) is null or c.employer_id = :employer)
                        """)
                .param("from", monday.minusWeeks(WEEKS))
                .param("before", monday)
                .param("employer", employer)
                .query(Long.class)
                .single();
        var law = terms.on(monday).law();
        return new FullTimeEquivalents(quarters, WEEKS, law.fullWeek() / law.unit());
    }
}
