package fr.declic.planning;

import fr.declic.access.Secrets;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.shell.Typed;
import fr.declic.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person's calendar reads with the address they gave it: their published half-days and closed days, of some weeks
 * past and all to come.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class CalendarFeed {

    private static final int WEEKS_PAST = 4;

    private record Owner(UUID person, String language) {}

    private final PublishedWeeks weeks;
    private final Words words;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarFeed(PublishedWeeks weeks, Words words, JdbcClient jdbc, Clock clock) {
        this.weeks = weeks;
        this.words = words;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The calendar in UTF-8; empty for a token that is nobody's, or nobody's any more. */
    public Optional<byte[]> read(String token) {
        return jdbc.sql("""
                        select v.id, v.language
                        from calendar_address a join volunteer v on v.territory_id = a.territory_id and v.id = a.volunteer_id
                        where a.token_hash = :hash
                        """)
                .param("hash", Secrets.hash(token))
                .query((row, number) -> new Owner(row.getObject("id", UUID.class), row.getString("language")))
                .optional()
                .map(owner -> {
                    var language = words.inLanguage(owner.language());
                    var from = Dates.monday(Dates.day(clock.instant())).minusWeeks(WEEKS_PAST);
                    var entries = new ArrayList<>(work(owner.person(), from, language));
                    entries.addAll(closed(owner.person(), from, language));
                    return CalendarText.of(words.getTranslation("week.calendar.name", language), entries)
                            .getBytes(StandardCharsets.UTF_8);
                });
    }

    private List<CalendarEntry> closed(UUID person, LocalDate from, Locale language) {
        return weeks.of(person, from).stream()
                .flatMap(week -> week.closed().stream().map(day -> closed(week, day, language)))
                .toList();
    }

    private CalendarEntry closed(PublishedWeeks.Week week, ClosedDay day, Locale language) {
        var reason = day.reason();
        return CalendarEntry.closed(
                named(week.contract() + " " + day.day() + " " + day.name()),
                day.day(),
                words.getTranslation(
                        "week.calendar.closed",
                        language,
                        reason == null ? words.getTranslation("week.closed.holiday", language) : new Typed(reason)),
                week.publishedAt());
    }

    private List<CalendarEntry> work(UUID person, LocalDate from, Locale language) {
        return jdbc.sql("""
                        select p.contract_id, p.monday, p.half_day, p.told_at, a.name, coalesce(a.place, e.address) as place,
                               n.starts, n.ends
                        from published_half_day p
                        join contract c on c.territory_id = p.territory_id and c.id = p.contract_id
                        join activity a on a.territory_id = p.territory_id and a.id = p.activity_id
                        join employer e on e.territory_id = a.territory_id and e.id = a.employer_id
                        left join lateral half_day_hours(p.activity_id, p.monday, p.half_day) n on true
                        where c.volunteer_id = :person
                          and p.monday + p.half_day / 2 between c.starts_on and coalesce(c.ends_on, 'infinity')
                          and p.monday >= :from
                        order by p.monday, p.half_day
                        """)
                .param("person", person)
                .param("from", from)
                .query((row, number) -> entry(row, language))
                .list();
    }

    private CalendarEntry entry(ResultSet row, Locale language) throws SQLException {
        var slot = row.getInt("half_day");
        var day = row.getObject("monday", LocalDate.class).plusDays(slot / 2);
        var hours = HalfDayHours.of(row, WeekPlan.HALF_DAYS.get(slot));
        var name = row.getObject("contract_id", UUID.class) + " " + day + " " + slot % 2;
        return new CalendarEntry(
                named(name),
                day.atStartOfDay().plusMinutes(hours.starts()),
                day.atStartOfDay().plusMinutes(hours.ends()),
                words.said(new Typed(row.getString("name")), language),
                row.getString("place"),
                Moments.read(row, "told_at"));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
