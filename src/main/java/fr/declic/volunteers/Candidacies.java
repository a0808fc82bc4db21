package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pathway, one step at a time. A step of the team names the version of the candidacy its screen showed: when somebody else
 * was faster, it is refused with {@link Refusal#CHANGED_MEANWHILE} and changes nothing.
 *
 * <p>Every method throws {@link java.util.NoSuchElementException} for a candidacy that this territory does not have.
 */
@Service
@Transactional
public class Candidacies {

    private final CandidacyRepository candidacies;
    private final VolunteerRepository volunteers;
    private final Trail trail;
    private final Territories territories;
    private final JdbcClient jdbc;
    private final Clock clock;

    Candidacies(
            CandidacyRepository candidacies,
            VolunteerRepository volunteers,
            Trail trail,
            Territories territories,
            JdbcClient jdbc,
            Clock clock) {
        this.candidacies = candidacies;
        this.volunteers = volunteers;
        this.trail = trail;
        this.territories = territories;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes a step of the team. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<Refusal> take(VolunteerId person, int seen, Step step, StepDetails details) {
        // The file before its candidacy, as everywhere, so that two never wait for each other.
        var volunteer = volunteers.findForChange(person).orElseThrow();
        var refusal = change(person, seen, candidacy -> candidacy.take(step, details, clock));
        if (refusal.isEmpty() && step == Step.MEET) {
            volunteer.wasContacted(clock.instant());
            volunteers.save(volunteer);
        }
        return refusal;
    }

    /**
     * «Annuler cette étape»: the last step of the team was noted by mistake.
     *
     * @param reason kept in the trail with the step
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<Refusal> undoStep(VolunteerId person, int seen, @Nullable String reason) {
        // The file before its candidacy, as everywhere, so that two never wait for each other.
        var volunteer = volunteers.findForChange(person).orElseThrow();
        var last = candidacies.findForChange(person).orElseThrow().lastStep();
        var refusal = change(person, seen, candidacy -> candidacy.undoStep(reason, clock));
        if (refusal.isEmpty() && last.filter(taken -> taken.step() == Step.MEET).isPresent()) {
            volunteer.lastContactWas(trail.lastExchange(person).orElse(null));
            volunteers.save(volunteer);
        }
        return refusal;
    }

    /** @param reason what justifies the correction; kept in the trail with the former date */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<Refusal> correctDate(VolunteerId person, int seen, Instant corrected, @Nullable String reason) {
        return change(person, seen, candidacy -> candidacy.correctDate(corrected, reason, clock));
    }

    /** The earlier slip, call or visit led to the registration and gives its date, where the territory has that rule. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<Refusal> confirmFirstContact(VolunteerId person, int seen) {
        var rule = territories.current().candidacyDateEvent();
        return change(person, seen, candidacy -> candidacy.confirmFirstContact(rule, clock));
    }

    /**
     * The written agreement of a minor's representative was shown.
     *
     * @param by the representative, by name
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<Refusal> noteAgreement(VolunteerId person, int seen, LocalDate on, String by) {
        var born = volunteers.findById(person).orElseThrow().identity().birthDate();
        if (born != null && on.isBefore(born)) {
            return Optional.of(Refusal.DATE_BEFORE_BIRTH);
        }
        return change(person, seen, candidacy -> candidacy.noteAgreement(on, by, clock));
    }

    /** A proposal is being made, in the caller's transaction: one open proposal for each person. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<Refusal> propose(VolunteerId person) {
        return change(person, candidacy -> ifOpen(person, () -> candidacy.propose(clock)));
    }

    /** The person takes back a «Pas maintenant» or «Non merci», in the caller's transaction, which checks whose it is. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.VOLUNTEER_NAME})
    public Optional<Refusal> reopenProposal(VolunteerId person) {
        return change(person, candidacy -> ifOpen(person, () -> candidacy.propose(clock)));
    }

    /** The person's proposal closes without a contract, in the caller's transaction, which checks whose it is. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.VOLUNTEER_NAME})
    public Optional<Refusal> closeProposal(VolunteerId person) {
        return change(person, candidacy -> candidacy.closeProposal(clock));
    }

    /**
     * A contract is being recorded, in the caller's transaction, which checks that a manager records their own EBE's.
     *
     * @param startsOn who is not of age that day, or today, when the contract is made, needs their representative's agreement noted
     *     before; of whom nobody knows the age, none is recorded
     */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
    public Optional<Refusal> hire(VolunteerId person, boolean byEbe, LocalDate startsOn) {
        return change(person, candidacy -> {
            var birth = volunteers.findById(person).orElseThrow().identity().birthDate();
            if (birth == null && candidacy.status().isOnTheList()) {
                return Optional.of(Refusal.IDENTITY_MISSING);
            }
            var today = Dates.day(clock.instant());
            var earlier = startsOn.isBefore(today) ? startsOn : today;
            var underAge = birth != null && birth.plusYears(Registration.OF_AGE).isAfter(earlier);
            return candidacy.hire(byEbe, underAge, clock);
        });
    }

    /** The contract ended, in the caller's transaction: back on the list. Whoever was forgotten meanwhile comes back nowhere. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
    public Optional<Refusal> endContract(VolunteerId person) {
        return isErased(person) ? Optional.empty() : change(person, candidacy -> candidacy.endContract(clock));
    }

    /**
     * The contract was recorded by mistake, in the caller's transaction: the person stands where they stood before it.
     *
     * @param proposed whether the proposal that it had settled runs again
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<Refusal> undoHire(VolunteerId person, boolean proposed) {
        return isErased(person) ? Optional.empty() : change(person, candidacy -> candidacy.undoHire(proposed, clock));
    }

    private Optional<Refusal> change(VolunteerId person, int seen, Function<Candidacy, Optional<Refusal>> verb) {
        return change(
                person,
                candidacy -> candidacy.version() == seen
                        ? ifOpen(person, () -> verb.apply(candidacy))
                        : Optional.of(Refusal.CHANGED_MEANWHILE));
    }

    /** A second file that was closed goes nowhere any more; what began before it was closed may end. */
    private Optional<Refusal> ifOpen(VolunteerId person, Supplier<Optional<Refusal>> step) {
        var closed = jdbc.sql("select same_as is not null from volunteer where id = :id")
                .param("id", person.value())
                .query(Boolean.class)
                .single();
        return closed ? Optional.of(Refusal.CHANGED_MEANWHILE) : step.get();
    }

    private Optional<Refusal> change(VolunteerId person, Function<Candidacy, Optional<Refusal>> verb) {
        var candidacy = candidacies.findForChange(person).orElseThrow();
        if (isErased(person)) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var refusal = verb.apply(candidacy);
        if (refusal.isEmpty()) {
            candidacies.save(candidacy);
        }
        return refusal;
    }

    /** Asked of the database, and after the candidacy is held: what this session has read before may be older. */
    private boolean isErased(VolunteerId person) {
        return jdbc.sql("select erased_on is not null from volunteer where id = :id")
                .param("id", person.value())
                .query(Boolean.class)
                .single();
    }
}
