package fr.declic.volunteers;

import static fr.declic.volunteers.Trail.details;

import fr.declic.access.Role;
import fr.declic.shell.Dates;
import fr.declic.territory.ReceiptNumbers;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Period;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Going towards people: somebody is noted in three fields, completed later, and registered with the team beside them. */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class Contacts {

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final ReceiptNumbers receipts;
    private final FirstContacts firstContacts;
    private final Resemblances resemblances;
    private final Trail trail;
    private final Clock clock;

    Contacts(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            ReceiptNumbers receipts,
            FirstContacts firstContacts,
            Resemblances resemblances,
            Trail trail,
            Clock clock) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.receipts = receipts;
        this.firstContacts = firstContacts;
        this.resemblances = resemblances;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Opens a file for somebody who has not registered. Who looks known is noted all the same, and marked.
     *
     * @throws IllegalArgumentException for a partner's referral without the person's agreement, or a day to come
     */
    public VolunteerId note(NewContact contact) {
        if (contact.partner() != null && !contact.agreed()) {
            throw new IllegalArgumentException("A partner passes on nobody's name without their agreement");
        }
        var today = Dates.day(clock.instant());
        if (contact.received().isAfter(today)) {
            throw new IllegalArgumentException("A contact is not received in the future");
        }
        var id = VolunteerId.create();
        var heard = contact.received().equals(today)
                ? clock.instant()
                : contact.received().atStartOfDay(Dates.ZONE).toInstant();
        var identity = new Identity(contact.firstName(), contact.lastName(), null);
        firstContacts.open(id, identity, contact.phone(), contact.partner(), heard);
        return id;
    }

    /**
     * The person says «Je suis volontaire» to somebody of the team: their file becomes a registration, with a receipt number and
     * a candidacy date.
     *
     * @param seen version of the candidacy that the screen showed
     */
    public Optional<Refusal> register(VolunteerId id, int seen) {
        var person = volunteers.findForChange(id).orElseThrow();
        if (person.isErased()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var identity = person.identity();
        var candidacy = candidacies.findForChange(id).orElseThrow();
        if (candidacy.version() != seen) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        if (candidacy.registeredAt().isPresent()) {
            return Optional.of(Refusal.ALREADY_REGISTERED);
        }
        var birth = identity.birthDate();
        if (birth == null || identity.lastName() == null) {
            return Optional.of(Refusal.IDENTITY_MISSING);
        }
        var age = Period.between(birth, Dates.day(clock.instant())).getYears();
        if (age < Registration.YOUNGEST) {
            return Optional.of(Refusal.UNDER_AGE);
        }
        var refusal = candidacy.register(receipts.next(), age < Registration.OF_AGE, clock);
        candidacies.save(candidacy);
        return refusal;
    }

    /** These are two people: neither file is marked for the other any more. */
    public Optional<Refusal> areTwo(VolunteerId one, VolunteerId other) {
        return settle(one, other, false);
    }

    /**
     * Both files are of the same person. One goes on with its own candidacy date and answers; the other is closed and points to
     * it. An earlier contact is carried over, but no date changes by itself. A third file that looks like the closed one looks like
     * the one that goes on from now on. Where one of the two was closed before, the other is compared with the one that goes on
     * next time.
     *
     * @param kept the file that goes on
     */
    public Optional<Refusal> areOne(VolunteerId kept, VolunteerId closed) {
        return settle(closed, kept, true);
    }

    private Optional<Refusal> settle(VolunteerId one, VolunteerId other, boolean same) {
        if (one.equals(other)) {
            return Optional.of(Refusal.SAME_FILE);
        }
        // Always in the same order, so that two coordinators do not wait for each other.
        var oneFirst = one.value().compareTo(other.value()) < 0;
        var first = volunteers.findForChange(oneFirst ? one : other).orElseThrow();
        var second = volunteers.findForChange(oneFirst ? other : one).orElseThrow();
        var person = oneFirst ? first : second;
        var neighbour = oneFirst ? second : first;
        if (person.isErased() || neighbour.isErased()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        if (person.sameAs().isPresent() || neighbour.sameAs().isPresent()) {
            resemblances.follow(person, neighbour);
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        if (same) {
            var refusal = close(one, other);
            if (refusal.isPresent()) {
                return refusal;
            }
            person.isThePersonOf(other);
        } else {
            person.isNot(other);
        }
        neighbour.isNot(one);
        volunteers.save(person);
        volunteers.save(neighbour);
        if (same) {
            resemblances.followAll(person, neighbour);
        }
        return Optional.empty();
    }

    private Optional<Refusal> close(VolunteerId closed, VolunteerId kept) {
        var closing = candidacies.findForChange(closed).orElseThrow();
        if (closing.status().isBound()) {
            return Optional.of(Refusal.NOT_TO_BE_CLOSED);
        }
        var going = candidacies.findForChange(kept).orElseThrow();
        if (closing.registeredAt().isPresent() && going.registeredAt().isEmpty()) {
            return Optional.of(Refusal.DATE_WOULD_BE_LOST);
        }
        closing.firstContactAt().ifPresent(going::heardOf);
        if (!closing.status().isAway()) {
            closing.withdraw(null, clock);
        }
        candidacies.save(closing);
        candidacies.save(going);
        trail.record(
                kept,
                "TAKES_OVER",
                details(
                        "receipt",
                        closing.receiptNumber().map(receipts::written).orElse(null)));
        return Optional.empty();
    }
}
