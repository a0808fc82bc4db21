package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the law asks of a week, as the administrator notes it when it changes. What held before a day is never rewritten. */
@Service
@Transactional
@RolesAllowed(Role.ADMINISTRATOR_NAME)
public class LabourSettings {

    private final LabourTermsInForce inForce;
    private final JdbcClient jdbc;
    private final Clock clock;

    LabourSettings(LabourTermsInForce inForce, JdbcClient jdbc, Clock clock) {
        this.inForce = inForce;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public LabourTerms today() {
        return inForce.on(day());
    }

    /** Those that hold later, in the order of their days. */
    @Transactional(readOnly = true)
    public List<DatedLabourTerms> toCome() {
        return jdbc.sql("select from_day, " + LabourTermsInForce.COLUMNS
                        + " from labour_setting where from_day > :today order by from_day")
                .param("today", day())
                .query((row, number) ->
                        new DatedLabourTerms(row.getObject("from_day", LocalDate.class), LabourTermsInForce.terms(row)))
                .list();
    }

    /** Notes what holds from a day to come; in place of what was noted for that day before. */
    public Optional<PlanningRefusal> note(DatedLabourTerms dated) {
        if (!dated.from().isAfter(day())) {
            return Optional.of(PlanningRefusal.TOO_LATE);
        }
        var law = dated.terms().law();
        jdbc.sql("""
                        insert into labour_setting (from_day, daily_rest, weekly_rest, work_without_pause, pause, longest_day,
                                                    full_week, longest_interruption, notice_days)
                        values (:from, :daily, :weekly, :without, :pause, :day, :week, :interruption, :notice)
                        on conflict (territory_id, from_day) do update set
                            daily_rest = excluded.daily_rest, weekly_rest = excluded.weekly_rest,
                            work_without_pause = excluded.work_without_pause, pause = excluded.pause,
                            longest_day = excluded.longest_day, full_week = excluded.full_week,
                            longest_interruption = excluded.longest_interruption, notice_days = excluded.notice_days
                        """)
                .param("from", dated.from())
                .param("daily", law.dailyRest())
                .param("weekly", law.weeklyRest())
                .param("without", law.workWithoutPause())
                .param("pause", law.pause())
                .param("day", law.longestDay())
                .param("week", law.fullWeek())
                .param("interruption", law.longestInterruption())
                .param("notice", dated.terms().noticeDays())
                .update();
        return Optional.empty();
    }

    /** Takes back what was noted for a day to come. */
    public Optional<PlanningRefusal> takeBack(LocalDate from) {
        var removed = jdbc.sql("delete from labour_setting where from_day = :from and from_day > :today")
                .param("from", from)
                .param("today", day())
                .update();
        return removed == 1 ? Optional.empty() : Optional.of(PlanningRefusal.CHANGED_MEANWHILE);
    }

    private LocalDate day() {
        return Dates.day(clock.instant());
    }
}
