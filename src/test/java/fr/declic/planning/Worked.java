package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.shell.Dates;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Weeks of an EBE that are over: each of its people worked the five mornings. */
public final class Worked {

    /** Five mornings of 3 h 30. */
    public static final int MORNINGS = 70;

    private final EmployerId ebe;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final LocalDate lastWeek;

    public Worked(EmployerId ebe, TransactionTemplate transaction, JdbcClient jdbc, Clock clock) {
        this.ebe = ebe;
        this.transaction = transaction;
        this.jdbc = jdbc;
        lastWeek = Dates.monday(Dates.day(clock.instant())).minusWeeks(1);
        // The contracts of the workshop are of these days.
        run("update contract set starts_on = cast(:monday as date) - 60 where employer_id = :ebe", lastWeek);
    }

    public LocalDate lastWeek() {
        return lastWeek;
    }

    public void published(LocalDate monday) {
        run("insert into planned_week (employer_id, monday, published_at) values (:ebe, :monday, now())", monday);
        run("""
                insert into published_half_day (employer_id, monday, contract_id, half_day, activity_id)
                select c.employer_id, :monday, c.id, half.day, (select id from activity where employer_id = c.employer_id limit 1)
                from contract c, generate_series(0, 8, 2) as half (day) where c.employer_id = :ebe
                """, monday);
    }

    /** Somebody was not there on that half-day. */
    public void missed(int person, LocalDate monday, int halfDay) {
        run(
                "insert into absence (contract_id, monday, half_day) select " + contract(person) + ", :monday, "
                        + halfDay,
                monday);
    }

    /** As if the week had been published without them. */
    public void leftOut(int person, LocalDate monday) {
        run("delete from published_half_day where contract_id = " + contract(person) + " and monday = :monday", monday);
    }

    private static String contract(int person) {
        return "(select id from contract where employer_id = :ebe order by id offset " + person + " limit 1)";
    }

    private void run(String statement, LocalDate monday) {
        transaction.executeWithoutResult(status -> jdbc.sql(statement)
                .param("ebe", ebe.value())
                .param("monday", monday)
                .update());
    }
}
