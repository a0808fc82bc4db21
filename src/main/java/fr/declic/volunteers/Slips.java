package fr.declic.volunteers;

import static fr.declic.volunteers.Trail.details;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.shell.Phones;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Receives the slips that were filled in on a phone, often without a network and hours before. Each makes a contact and nothing
 * more: no registration, no candidacy date.
 */
@Service
@Transactional
public class Slips {

    private final FirstContacts contacts;
    private final VolunteerRepository volunteers;
    private final VoiceNotes voices;
    private final Trail trail;
    private final JdbcClient jdbc;
    private final Clock clock;

    Slips(
            FirstContacts contacts,
            VolunteerRepository volunteers,
            VoiceNotes voices,
            Trail trail,
            JdbcClient jdbc,
            Clock clock) {
        this.contacts = contacts;
        this.volunteers = volunteers;
        this.voices = voices;
        this.trail = trail;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Receives a slip, once: the phone that did not hear the answer sends it again, and so may two of its windows at the same
     * time.
     *
     * @return false where it was received before; nothing has changed then
     */
    @PermitAll
    public boolean receive(Slip slip) {
        var received = clock.instant();
        var id = VolunteerId.create();
        var number = Phones.international(slip.phone()).orElse(null);
        if (!take(slip, id, number == null ? slip.phone() : null, received)) {
            return false;
        }
        var person = contacts.open(id, new Identity(slip.firstName(), null, null), number, null, received);
        person.speak(slip.language());
        if (!slip.words().isEmpty()) {
            person.answer(Answers.NONE.withSkills(List.of(), List.of(slip.words())));
        }
        // Told before the person is stored: the file and all its lines are then written at once, in their order.
        trail.record(
                id,
                "SLIP",
                details(
                        "filled",
                        slip.filledAt() == null ? null : slip.filledAt().toString(),
                        "received",
                        received.toString()));
        person.leftSlip(slip.key());
        volunteers.save(person);
        if (slip.voice() != null) {
            voices.keep(id, VoiceNotes.SLIP, slip.voice(), received);
        }
        return true;
    }

    /** Whether this one is safe already: a phone that did not hear the answer sends it again. */
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isReceived(UUID key) {
        return jdbc.sql("select exists (select from slip where id = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /** The last one that became this person's file. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public Optional<LeftSlip> of(VolunteerId person) {
        return jdbc.sql("select filled_at, received_at, typed_phone, call_times from slip where volunteer_id = :person "
                        + "order by received_at desc limit 1")
                .param("person", person.value())
                .query((row, index) -> slip(row))
                .optional();
    }

    /** Takes the slip's key. A second one of the same key waits here for the first, and finds it taken. */
    private boolean take(Slip slip, VolunteerId person, @Nullable String typedPhone, Instant received) {
        return jdbc.sql("""
                        insert into slip (id, volunteer_id, filled_at, received_at, typed_phone, call_times)
                        values (:key, :person, :filled, :received, :typedPhone, cast(:callTimes as text[]))
                        on conflict (territory_id, id) do nothing
                        """)
                        .param("key", slip.key())
                        .param("person", person.value())
                        .param(
                                "filled",
                                slip.filledAt() == null ? null : Moments.stored(slip.filledAt()),
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("received", Moments.stored(received))
                        .param("typedPhone", typedPhone, Types.VARCHAR)
                        .param(
                                "callTimes",
                                slip.callTimes().stream()
                                        .sorted()
                                        .map(CallTime::name)
                                        .toArray(String[]::new))
                        .update()
                == 1;
    }

    private static LeftSlip slip(ResultSet row) throws SQLException {
        return new LeftSlip(
                Moments.readIfAny(row, "filled_at"),
                Moments.read(row, "received_at"),
                row.getString("typed_phone"),
                callTimes(row.getArray("call_times")));
    }

    private static List<CallTime> callTimes(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(CallTime::valueOf).toList();
    }
}
