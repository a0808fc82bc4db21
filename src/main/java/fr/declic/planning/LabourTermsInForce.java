package fr.declic.planning;

import fr.declic.planning.core.LabourRules;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which labour terms hold on a day: those of the last date before it, or the law of 2026. */
@Component
class LabourTermsInForce {

    static final String COLUMNS = """
            daily_rest, weekly_rest, work_without_pause, pause, longest_day, full_week, longest_interruption, notice_days""";

    private static final int UNIT = LabourRules.OF_2026.unit();

    private final JdbcClient jdbc;

    LabourTermsInForce(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    LabourTerms on(LocalDate day) {
        return jdbc.sql("select " + COLUMNS
                        + " from labour_setting where from_day <= :day order by from_day desc limit 1")
                .param("day", day)
                .query((row, number) -> terms(row))
                .optional()
                .orElse(LabourTerms.OF_2026);
    }

    static LabourTerms terms(ResultSet row) throws SQLException {
        return new LabourTerms(
                new LabourRules(
                        row.getInt("daily_rest"),
                        row.getInt("weekly_rest"),
                        row.getInt("work_without_pause"),
                        row.getInt("pause"),
                        row.getInt("longest_day"),
                        row.getInt("full_week"),
                        row.getInt("longest_interruption"),
                        UNIT),
                row.getInt("notice_days"));
    }
}
