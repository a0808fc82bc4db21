package fr.declic.employment;

import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A job without an end date (CDI), with hours the person chose. It may stop one day; that it began stays counted. */
@Entity
public class Contract extends AbstractAggregateRoot<Contract> {

    @EmbeddedId
    private ContractId id;

    @Version
    private @Nullable Integer version;

    private UUID volunteerId;
    private UUID employerId;

    /** As it was on that day: the counter does not move when an employer's description is corrected. */
    @Enumerated(EnumType.STRING)
    private EmployerDetails.Kind employerKind;

    private int quarters;
    private LocalDate startsOn;
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable LocalDate writtenRequestOn;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Contract() {}

    /** @param terms that were found to have no {@link ContractTerms#refusal} */
    Contract(
            ContractId id,
            VolunteerId volunteer,
            EmployerId employer,
            EmployerDetails.Kind kind,
            ContractTerms terms,
            Instant recordedAt) {
        this.id = id;
        this.volunteerId = volunteer.value();
        this.employerId = employer.value();
        this.employerKind = kind;
        this.quarters = terms.hours().quarters();
        this.startsOn = terms.startsOn();
        this.writtenRequestOn = terms.writtenRequestOn();
        this.recordedAt = recordedAt;
        registerEvent(new ContractEvents.ContractRecorded(id, volunteer, employer, kind, terms));
    }

    /** @param lastDay of work; the contract runs until its evening */
    Optional<ContractRefusal> end(LocalDate lastDay, EndReason reason) {
        if (endsOn != null) {
            return Optional.of(ContractRefusal.ALREADY_ENDED);
        }
        if (lastDay.isBefore(startsOn)) {
            return Optional.of(ContractRefusal.END_BEFORE_START);
        }
        endsOn = lastDay;
        endReason = reason;
        registerEvent(new ContractEvents.ContractEnded(id, volunteer(), lastDay));
        return Optional.empty();
    }

    /** It was recorded by mistake: it never was, and nothing of it is counted. The trail keeps what stood here. */
    void cancel() {
        registerEvent(new ContractEvents.ContractCancelled(id, volunteer()));
    }

    /** True from the day after the last one. */
    public boolean isOver(LocalDate today) {
        return endsOn != null && endsOn.isBefore(today);
    }

    public ContractId id() {
        return id;
    }

    public VolunteerId volunteer() {
        return new VolunteerId(volunteerId);
    }

    public EmployerId employer() {
        return new EmployerId(employerId);
    }

    public EmployerDetails.Kind employerKind() {
        return employerKind;
    }

    public ContractTerms terms() {
        return new ContractTerms(new WeeklyHours(quarters), startsOn, writtenRequestOn);
    }

    public Optional<LocalDate> endsOn() {
        return Optional.ofNullable(endsOn);
    }

    public Optional<EndReason> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
