package fr.declic.volunteers;

import fr.declic.messaging.Outbox;
import fr.declic.messaging.WaysOut;
import fr.declic.shell.Dates;
import fr.declic.territory.ReceiptNumbers;
import jakarta.annotation.security.PermitAll;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Receives registrations, from a person's own phone or with somebody beside them. */
@Service
@PermitAll
@Transactional
public class Registrations {

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final ReceiptNumbers receipts;
    private final RegistrationNotes notes;
    private final Outbox outbox;
    private final WaysOut ways;
    private final JdbcClient jdbc;
    private final Clock clock;

    Registrations(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            ReceiptNumbers receipts,
            RegistrationNotes notes,
            Outbox outbox,
            WaysOut ways,
            JdbcClient jdbc,
            Clock clock) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.receipts = receipts;
        this.notes = notes;
        this.outbox = outbox;
        this.ways = ways;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Receives the registration of somebody who is alone with their own phone. */
    public Receipt receive(VolunteerId id, Registration said) {
        return receive(id, said, RegistrationNote.Beside.NOBODY);
    }

    /**
     * Receives a registration: from now on the person has a number and a candidacy date. Somebody who looks known is accepted
     * all the same, and marked for the coordinator.
     *
     * @param id new, or the one under which the same registration was received already: the receipt is then the same
     * @param beside who of the team was with the person, and at which drop-in point
     * @throws IllegalArgumentException under the age from which one may register
     */
    public Receipt receive(VolunteerId id, Registration said, RegistrationNote.Beside beside) {
        var known = receipt(id);
        if (known.isPresent()) {
            return known.get();
        }
        var birthDate = Objects.requireNonNull(said.identity().birthDate());
        var age = Period.between(birthDate, Dates.day(clock.instant())).getYears();
        if (age < Registration.YOUNGEST) {
            throw new IllegalArgumentException("Too young to register");
        }
        // The number comes first: it makes those of one territory wait for each other, so numbers and dates go the same
        // way.
        var number = receipts.next();
        var person = new Volunteer(id, said.identity(), said.reach(), clock.instant());
        person.liveAt(said.home());
        person.declare(said.deprivation());
        person.answer(said.answers());
        person.speak(said.language());
        lookalike(id, said, birthDate).ifPresent(person::mayBe);
        volunteers.save(person);
        var candidacy = Candidacy.ofContact(id, clock.instant());
        candidacy.register(number, age < Registration.OF_AGE, clock);
        candidacies.save(candidacy);
        if (beside.isWorthNoting()) {
            notes.write(id, beside);
        }
        return receipt(candidacy, person);
    }

    /** The receipt of a registration; its id is known to nobody but the person's own phone and the team. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(VolunteerId id) {
        return candidacies
                .findById(id)
                .filter(candidacy -> candidacy.receiptNumber().isPresent())
                .flatMap(candidacy -> volunteers.findById(id).map(person -> receipt(candidacy, person)));
    }

    private Receipt receipt(Candidacy candidacy, Volunteer person) {
        var reach = person.reach();
        var told = ways.to(person.id().value(), Locale.FRENCH, reach.phone(), reach.email());
        return new Receipt(
                receipts.written(candidacy.receiptNumber().orElseThrow()),
                candidacy.candidacyDate().orElseThrow(),
                told.mobile().orElse(null),
                told.email().orElse(null),
                outbox.holds(ReceiptMessages.event(candidacy.id())));
    }

    /** Same name and birth date, in either order of the names; or same phone and first name. */
    private Optional<VolunteerId> lookalike(VolunteerId id, Registration said, LocalDate birthDate) {
        var identity = said.identity();
        return jdbc.sql("""
                        select id from volunteer
                        where id <> :id and same_as is null
                          and (birth_date = :birthDate
                                   and fold(concat_ws(' ', first_name, last_name)) in
                                       (fold(concat_ws(' ', :first, :last)), fold(concat_ws(' ', :last, :first)))
                               or phone = :phone and fold(first_name) = fold(:first))
                        order by created_at, id
                        limit 1
                        """)
                .param("id", id.value())
                .param("birthDate", birthDate)
                .param("first", identity.firstName(), Types.VARCHAR)
                .param("last", identity.lastName(), Types.VARCHAR)
                .param("phone", said.reach().phone(), Types.VARCHAR)
                .query(UUID.class)
                .optional()
                .map(VolunteerId::new);
    }
}
