package fr.declic.volunteers;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dated trail of each file: what happened and who did it. It is written in the transaction of what it tells, so that
 * neither stands without the other.
 */
@Service
public class Trail {

    /** Name of the detail that somebody typed. */
    static final String REASON = "reason";

    private final TrailRepository entries;
    private final JdbcClient jdbc;
    private final Clock clock;

    Trail(TrailRepository entries, JdbcClient jdbc, Clock clock) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds a line, in the name of whoever is at work.
     *
     * @param kind has its sentence under the key {@code trail.<kind>}
     * @param details what the sentence names: «{activity}» takes the value of that name, «{to:status}» the words of the key
     *     {@code status.<value>}, «{on:date}» and «{at:instant}» a date as people write it. The names «reason» and «session» are
     *     shown under any sentence
     * @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(VolunteerId volunteer, String kind, Map<String, String> details) {
        entries.save(new TrailEntry(volunteer, CurrentActor.get(), kind, details, clock.instant()));
    }

    /** The latest lines of a file, the newest first. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public List<TrailLine> of(VolunteerId volunteer, int atMost) {
        return entries.findByVolunteerIdOrderByAtDesc(volunteer.value(), Limit.of(atMost)).stream()
                .map(TrailEntry::line)
                .toList();
    }

    private record Noted(UUID id, String reason) {}

    /**
     * Strikes words out of the reasons that were noted, for good.
     *
     * @param person the file that goes on: those that were closed into it have their lines too
     * @param gone as {@link StruckWords#gone} tells them
     */
    void strikeReasons(VolunteerId person, List<String> gone) {
        var noted = jdbc.sql("select id, details ->> 'reason' as reason from trail_entry "
                        + "where details ->> 'reason' is not null and volunteer_id in "
                        + FilesOfOne.allOf("cast(:id as uuid)"))
                .param("id", person.value())
                .query(Noted.class)
                .list();
        for (var line : noted) {
            jdbc.sql("update trail_entry set details = details || jsonb_build_object('reason', cast(:reason as text)) "
                            + "where id = :id")
                    .param("reason", StruckWords.without(line.reason(), gone))
                    .param("id", line.id())
                    .update();
        }
    }

    /** When somebody of the team last spoke with the person, or wrote to them, as the trail tells it. */
    Optional<Instant> lastExchange(VolunteerId volunteer) {
        return entries.findByVolunteerIdAndKind(volunteer.value(), "EXCHANGE").stream()
                .map(TrailEntry::line)
                .map(Trail::heldAt)
                .max(Comparator.naturalOrder());
    }

    private static Instant heldAt(TrailLine line) {
        var on = line.details().get("on");
        return on == null || on.equals(Dates.day(line.at()).toString())
                ? line.at()
                : LocalDate.parse(on).atTime(12, 0).atZone(Dates.ZONE).toInstant();
    }

    @EventListener
    void on(CandidacyEvents event) {
        switch (event) {
            case CandidacyEvents.ContactNoted noted -> write(noted, "CONTACT", details("partner", noted.referredBy()));
            case CandidacyEvents.Registered registered ->
                write(registered, "REGISTERED", details("receipt", Integer.toString(registered.receipt())));
            case CandidacyEvents.StatusChanged changed -> {
                if (changed.to() != Status.REGISTERED || changed.from() != Status.CONTACT) {
                    write(
                            changed,
                            "STATUS",
                            details(
                                    "from", changed.from().name(),
                                    "to", changed.to().name(),
                                    "session",
                                            changed.session() == null
                                                    ? null
                                                    : changed.session().toString(),
                                    "reason", changed.reason()));
                }
            }
            case CandidacyEvents.StepUndone undone ->
                write(undone, "STEP_UNDONE", details("step", undone.step().name(), "reason", undone.reason()));
            case CandidacyEvents.CandidacyDateCorrected corrected ->
                write(
                        corrected,
                        "DATE_CORRECTED",
                        details(
                                "former", corrected.former().toString(),
                                "corrected", corrected.corrected().toString(),
                                "reason", corrected.reason()));
            case CandidacyEvents.FirstContactConfirmed confirmed ->
                write(
                        confirmed,
                        "FIRST_CONTACT",
                        details(
                                "former", confirmed.former().toString(),
                                "confirmed", confirmed.confirmed().toString()));
            case CandidacyEvents.AgreementNoted noted ->
                write(noted, "AGREEMENT", details("on", noted.on().toString(), "by", noted.by()));
        }
    }

    @EventListener
    void on(VolunteerEvents.ResemblanceSettled settled) {
        record(settled.volunteer(), settled.same() ? "SAME_PERSON" : "NOT_THE_SAME", Map.of());
    }

    private void write(CandidacyEvents event, String kind, Map<String, String> details) {
        record(event.volunteer(), kind, details);
    }

    /** Names and values in turn; what has no value is left out. */
    static Map<String, String> details(@Nullable String... namesAndValues) {
        var details = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            var name = namesAndValues[i];
            var value = namesAndValues[i + 1];
            if (name != null && value != null) {
                details.put(name, value);
            }
        }
        return details;
    }
}
