package fr.declic.volunteers;

import fr.declic.access.Confirmation;
import fr.declic.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A person's own answers, and stepping aside and coming back by themself: theirs and nobody else's. A file that was closed as their
 * second one changes no more.
 */
@Service
@Transactional
@RolesAllowed(Role.VOLUNTEER_NAME)
public class OwnFile {

    /**
     * What a person said, as it stands.
     *
     * @param version given back with a change, which is refused when somebody else was faster
     */
    public record Mine(
            Identity identity,
            Reach reach,
            Home home,
            @Nullable Deprivation deprivation,
            Answers answers,
            int version,
            Status status) {}

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final Confirmation confirmation;
    private final Clock clock;

    OwnFile(VolunteerRepository volunteers, CandidacyRepository candidacies, Confirmation confirmation, Clock clock) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Mine mine() {
        var person = volunteers.findById(VolunteerId.mine()).orElseThrow();
        return new Mine(
                person.identity(),
                person.reach(),
                person.home(),
                person.deprivation().orElse(null),
                person.answers(),
                person.version(),
                candidacies.findById(VolunteerId.mine()).orElseThrow().status());
    }

    /** Nothing is proposed for a time; the candidacy date stays. */
    public Optional<Refusal> pause() {
        return change(candidacy ->
                candidacy.status().mayStepAside() ? candidacy.pause(null, clock) : Optional.of(Refusal.ALREADY_AWAY));
    }

    /** Back to where the person stood. */
    public Optional<Refusal> comeBack() {
        return change(candidacy ->
                candidacy.status().mayComeBackAlone() ? candidacy.comeBack(clock) : Optional.of(Refusal.NOT_AWAY));
    }

    /**
     * Off the list; the person may come back to their date.
     *
     * @throws org.springframework.security.access.AccessDeniedException without a code or a card of the last minutes
     */
    public Optional<Refusal> withdraw() {
        confirmation.require();
        return change(candidacy -> candidacy.status().mayStepAside() || candidacy.status() == Status.PAUSED
                ? candidacy.withdraw(null, clock)
                : Optional.of(Refusal.ALREADY_AWAY));
    }

    private Optional<Refusal> change(Function<Candidacy, Optional<Refusal>> verb) {
        var person = volunteers.findForChange(VolunteerId.mine()).orElseThrow();
        if (person.isErased() || person.sameAs().isPresent()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var candidacy = candidacies.findForChange(VolunteerId.mine()).orElseThrow();
        var refusal = verb.apply(candidacy);
        if (refusal.isEmpty()) {
            candidacies.save(candidacy);
        }
        return refusal;
    }
}
