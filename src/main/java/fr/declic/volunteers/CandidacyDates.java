package fr.declic.volunteers;

import fr.declic.shell.Dates;
import fr.declic.territory.CandidacyDateEvent;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Since when: the first contact, the registration and what it gave, and the date that orders the list. Nothing but
 * {@link #correct} and {@link #confirmFirstContact} ever changes that one once it is given.
 */
@Embeddable
class CandidacyDates {

    private @Nullable Instant firstContactAt;
    private @Nullable Instant registeredAt;
    private @Nullable Instant candidacyDate;
    private @Nullable Integer receiptNumber;
    private @Nullable Instant volunteeringAt;
    private boolean minor;

    protected CandidacyDates() {}

    CandidacyDates(Instant firstContactAt) {
        this.firstContactAt = firstContactAt;
    }

    void register(int receipt, boolean minor, Instant now) {
        this.registeredAt = now;
        this.candidacyDate = now;
        this.volunteeringAt = now;
        this.receiptNumber = receipt;
        this.minor = minor;
    }

    Optional<Refusal> correct(Instant corrected, @Nullable String reason, Instant now) {
        if (candidacyDate == null) {
            return Optional.of(Refusal.NOT_REGISTERED);
        }
        if (reason == null || reason.isBlank()) {
            return Optional.of(Refusal.REASON_MISSING);
        }
        if (corrected.isAfter(now)) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        candidacyDate = corrected;
        return Optional.empty();
    }

    void heardOf(Instant received) {
        if (firstContactAt == null || received.isBefore(firstContactAt)) {
            firstContactAt = received;
        }
    }

    Optional<Refusal> confirmFirstContact(CandidacyDateEvent rule) {
        if (!mayConfirmFirstContact(rule)) {
            return Optional.of(Refusal.NO_EARLIER_CONTACT);
        }
        candidacyDate = firstContactAt;
        return Optional.empty();
    }

    boolean mayConfirmFirstContact(CandidacyDateEvent rule) {
        return rule == CandidacyDateEvent.FIRST_CONTACT
                && firstContactAt != null
                && candidacyDate != null
                && firstContactAt.isBefore(candidacyDate);
    }

    Optional<Refusal> identify(Identity identity) {
        var refusal = refusalOf(identity);
        if (refusal.isEmpty() && registeredAt != null && identity.birthDate() != null) {
            minor = age(identity.birthDate(), registeredAt) < Registration.OF_AGE;
        }
        return refusal;
    }

    Optional<Refusal> refusalOf(Identity identity) {
        if (registeredAt == null) {
            return Optional.empty();
        }
        var birth = identity.birthDate();
        if (birth == null || identity.lastName() == null) {
            return Optional.of(Refusal.IDENTITY_MISSING);
        }
        return age(birth, registeredAt) < Registration.YOUNGEST ? Optional.of(Refusal.UNDER_AGE) : Optional.empty();
    }

    private static int age(LocalDate birth, Instant at) {
        return Period.between(birth, Dates.day(at)).getYears();
    }

    boolean isBeforeRegistration(LocalDate day) {
        return registeredAt != null && day.isBefore(Dates.day(registeredAt));
    }

    Optional<Instant> firstContactAt() {
        return Optional.ofNullable(firstContactAt);
    }

    Optional<Instant> registeredAt() {
        return Optional.ofNullable(registeredAt);
    }

    Optional<Instant> candidacyDate() {
        return Optional.ofNullable(candidacyDate);
    }

    Optional<Integer> receiptNumber() {
        return Optional.ofNullable(receiptNumber);
    }

    Optional<Instant> volunteeringAt() {
        return Optional.ofNullable(volunteeringAt);
    }

    boolean isMinor() {
        return minor;
    }
}
