package fr.declic.dropin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.ShortCodes;
import fr.declic.database.Moments;
import fr.declic.territory.DropInPointOpened;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drop-in points as a coordinator keeps them: which there are, who welcomes people there, and with which devices. */
@Service
@RolesAllowed(Role.COORDINATOR_NAME)
@Transactional
public class DropInPoints {

    static final Duration CODE_LIVES = Duration.ofMinutes(10);
    /** 24⁶ codes, one of which serves for ten minutes. */
    static final int CODE_LENGTH = 6;

    public static final int LONGEST_LABEL = 60;

    private final JdbcClient jdbc;
    private final ShortCodes codes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DropInPoints(JdbcClient jdbc, ShortCodes codes, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.events = events;
        this.clock = clock;
    }

    /** By name, those that were closed at the end, in three statements however many there are. */
    @Transactional(readOnly = true)
    public List<PointOverview> all() {
        Map<UUID, List<PointOverview.Device>> devices = jdbc
                .sql("""
                        select id, point_id, label, paired_by, paired_at, last_seen_at from paired_device
                        where revoked_at is null order by paired_at
                        """)
                .query((row, number) -> Map.entry(
                        row.getObject("point_id", UUID.class),
                        new PointOverview.Device(
                                row.getObject("id", UUID.class),
                                row.getString("label"),
                                row.getString("paired_by"),
                                Moments.read(row, "paired_at"),
                                Moments.read(row, "last_seen_at"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        Map<UUID, List<PointOverview.Member>> helpers = jdbc
                .sql("""
                        select h.point_id, a.id, a.name from drop_in_helper h
                        join staff_account a on a.territory_id = h.territory_id and a.id = h.account_id
                        where not a.disabled and a.role = :role order by a.name
                        """)
                .param("role", Role.HELPER.name())
                .query((row, number) -> Map.entry(
                        row.getObject("point_id", UUID.class),
                        new PointOverview.Member(row.getObject("id", UUID.class), row.getString("name"))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        return jdbc
                .sql("select id, name, address, opening, phone, closed from drop_in_point order by closed, name")
                .query((row, number) -> {
                    var id = row.getObject("id", UUID.class);
                    return new PointOverview(
                            id,
                            row.getString("name"),
                            row.getString("address"),
                            row.getString("opening"),
                            row.getString("phone"),
                            row.getBoolean("closed"),
                            devices.getOrDefault(id, List.of()),
                            helpers.getOrDefault(id, List.of()));
                })
                .list()
                .stream()
                .filter(PointOverview::isOfUse)
                .toList();
    }

    /** Helpers who have no drop-in point yet, or another one, by name. */
    @Transactional(readOnly = true)
    public List<PointOverview.Member> helpersElsewhere(UUID point) {
        return jdbc.sql("""
                        select a.id, a.name from staff_account a
                        left join drop_in_helper h on h.territory_id = a.territory_id and h.account_id = a.id
                        where a.role = :role and not a.disabled and h.point_id is distinct from :point
                        order by a.name
                        """)
                .param("role", Role.HELPER.name())
                .param("point", point)
                .query((row, number) ->
                        new PointOverview.Member(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /** One that was closed opens again under its name. False where there is an open point of this name. */
    public boolean open(NewPoint point) {
        var isNew = jdbc.sql("""
                        insert into drop_in_point (id, name, address, opening, phone)
                        values (:id, :name, :address, :opening, :phone)
                        on conflict (territory_id, name) do update
                        set address = excluded.address, opening = excluded.opening, phone = excluded.phone,
                            closed = false, version = drop_in_point.version + 1
                        where drop_in_point.closed
                        """)
                        .param("id", UUID.randomUUID())
                        .param("name", point.name().strip())
                        .param("address", point.address().strip())
                        .param("opening", point.opening(), Types.VARCHAR)
                        .param("phone", point.phone(), Types.VARCHAR)
                        .update()
                == 1;
        if (isNew) {
            events.publishEvent(new DropInPointOpened());
        }
        return isNew;
    }

    /** The helper welcomes people at this point from now on, and no longer where they did. */
    public void welcomesAt(UUID account, @Nullable UUID point) {
        if (point == null) {
            jdbc.sql("delete from drop_in_helper where account_id = :account")
                    .param("account", account)
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into drop_in_helper (account_id, point_id)
                        select id, :point from staff_account where id = :account and role = :role
                        on conflict (territory_id, account_id) do update set point_id = excluded.point_id
                        """)
                .param("account", account)
                .param("point", point)
                .param("role", Role.HELPER.name())
                .update();
    }

    /**
     * A code that pairs one device with a point. Codes that have run out go on this occasion.
     *
     * @param label how the team calls the device: «tablette de l’entrée»
     * @throws IllegalArgumentException for a label that is missing or too long
     */
    public PairingCode pair(UUID point, String label) {
        if (label.isBlank() || label.length() > LONGEST_LABEL) {
            throw new IllegalArgumentException("A device has a label of at most " + LONGEST_LABEL + " signs");
        }
        jdbc.sql("delete from pairing_code where expires_at <= :now")
                .param("now", Moments.stored(clock.instant()))
                .update();
        var code = ShortCodes.create(CODE_LENGTH);
        var until = clock.instant().plus(CODE_LIVES);
        jdbc.sql("""
                        insert into pairing_code (id, point_id, label, code_hash, made_by, expires_at)
                        values (:id, :point, :label, :hash, :by, :until)
                        """)
                .param("id", UUID.randomUUID())
                .param("point", point)
                .param("label", label.strip())
                .param("hash", codes.hash(DevicePairing.PURPOSE, code))
                .param("by", CurrentActor.get().name())
                .param("until", Moments.stored(until))
                .update();
        return new PairingCode(ShortCodes.written(code), until);
    }

    /** From its next request on the device is a stranger, whoever holds its token. */
    public void revoke(UUID device) {
        jdbc.sql("update paired_device set revoked_at = :now where id = :id and revoked_at is null")
                .param("now", Moments.stored(clock.instant()))
                .param("id", device)
                .update();
    }
}
