package fr.declic.dropin;

import fr.declic.access.DropInPlaces;
import fr.declic.access.Secrets;
import fr.declic.database.Moments;
import fr.declic.shell.SharedDevice;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.WebUtils;

/** The devices of the drop-in points: each is known by a token of which only the hash is kept, until it is revoked. */
@Component
class PairedDevices implements DropInPlaces, SharedDevice {

    /** A device holds its token in this; it is read once for each request. */
    static final String COOKIE = "declic-borne";

    private static final String READ = PairedDevices.class.getName();
    /** How exactly the team sees when a device was last in use. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PairedDevices(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Optional<Place> ofDevice(HttpServletRequest request) {
        if (request.getAttribute(READ) instanceof Read(var place)) {
            return place;
        }
        var cookie = WebUtils.getCookie(request, COOKIE);
        Optional<Place> place =
                cookie == null || cookie.getValue().isEmpty() ? Optional.empty() : find(cookie.getValue());
        request.setAttribute(READ, new Read(place));
        return place;
    }

    private record Read(Optional<Place> place) {}

    @Override
    public boolean isShared(HttpServletRequest request) {
        return ofDevice(request).isPresent();
    }

    @Override
    public Optional<Place> ofHelper(UUID account) {
        return transaction.execute(status -> jdbc.sql("""
                        select p.id, p.name from drop_in_helper h
                        join drop_in_point p on p.territory_id = h.territory_id and p.id = h.point_id
                        where h.account_id = :account
                        """)
                .param("account", account)
                .query((row, number) -> new Place(row.getObject("id", UUID.class), row.getString("name")))
                .optional());
    }

    private Optional<Place> find(String token) {
        return transaction.execute(status -> {
            var found = jdbc.sql("""
                            select p.id, p.name, d.id as device, d.last_seen_at from paired_device d
                            join drop_in_point p on p.territory_id = d.territory_id and p.id = d.point_id
                            where d.token_hash = :hash and d.revoked_at is null
                            """)
                    .param("hash", Secrets.hash(token))
                    .query((row, number) -> new Seen(
                            new Place(row.getObject("id", UUID.class), row.getString("name")),
                            row.getObject("device", UUID.class),
                            Moments.read(row, "last_seen_at")))
                    .optional();
            found.filter(seen -> seen.at.plus(NOTED_EVERY).isBefore(clock.instant()))
                    .ifPresent(this::noteSeen);
            return found.map(Seen::place);
        });
    }

    private record Seen(Place place, UUID device, Instant at) {}

    private void noteSeen(Seen seen) {
        jdbc.sql("update paired_device set last_seen_at = :now where id = :id")
                .param("now", Moments.stored(clock.instant()))
                .param("id", seen.device)
                .update();
    }
}
