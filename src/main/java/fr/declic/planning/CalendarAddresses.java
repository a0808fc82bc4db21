package fr.declic.planning;

import fr.declic.access.Role;
import fr.declic.access.Secrets;
import fr.declic.database.Moments;
import fr.declic.messaging.SiteAddress;
import fr.declic.shell.Dates;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's calendar address: whoever has it reads their weeks, so it is shown once, and renewed or stopped in one tap. */
@Service
@Transactional
@RolesAllowed(Role.VOLUNTEER_NAME)
public class CalendarAddresses {

    /** Where the calendars are read; the token and {@code .ics} follow. */
    public static final String PATH = "/agenda/";

    private final SiteAddress site;
    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarAddresses(SiteAddress site, JdbcClient jdbc, Clock clock) {
        this.site = site;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where the person stands.
     *
     * @param offered true while a contract at an EBE runs or is to begin: its weeks are planned here
     * @param since when the address they have was made
     */
    public record Mine(boolean offered, Optional<Instant> since) {}

    @Transactional(readOnly = true)
    public Mine mine() {
        var offered = jdbc.sql("""
                        select exists (select from contract
                                       where volunteer_id = :me and employer_kind = 'EBE'
                                         and (ends_on is null or ends_on >= :today))
                        """)
                .param("me", VolunteerId.mine().value())
                .param("today", Dates.day(clock.instant()))
                .query(Boolean.class)
                .single();
        var since = jdbc.sql("select made_at from calendar_address where volunteer_id = :me")
                .param("me", VolunteerId.mine().value())
                .query((row, number) -> Moments.read(row, "made_at"))
                .optional();
        return new Mine(offered, since);
    }

    /** A new address; the one before answers nothing any more. It is kept nowhere, so it can be shown this once only. */
    public String renew() {
        var token = Secrets.token();
        jdbc.sql("""
                        insert into calendar_address (volunteer_id, token_hash, made_at) values (:me, :hash, :now)
                        on conflict (territory_id, volunteer_id)
                        do update set token_hash = excluded.token_hash, made_at = excluded.made_at
                        """)
                .param("me", VolunteerId.mine().value())
                .param("hash", Secrets.hash(token))
                .param("now", Moments.stored(clock.instant()))
                .update();
        return site.of(PATH + token + ".ics");
    }

    public void stop() {
        jdbc.sql("delete from calendar_address where volunteer_id = :me")
                .param("me", VolunteerId.mine().value())
                .update();
    }
}
