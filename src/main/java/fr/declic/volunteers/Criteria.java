package fr.declic.volunteers;

import static fr.declic.volunteers.Trail.details;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes what was shown to the team and what the committee decided of each condition; the former value stays in the trail. */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class Criteria {

    private final CriterionRepository criteria;
    private final VolunteerRepository volunteers;
    private final Trail trail;
    private final Clock clock;

    Criteria(CriterionRepository criteria, VolunteerRepository volunteers, Trail trail, Clock clock) {
        this.criteria = criteria;
        this.volunteers = volunteers;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every condition, known or not, in the order of the law. */
    @Transactional(readOnly = true)
    public List<CriterionState> of(VolunteerId person) {
        var known = criteria.findByIdVolunteerId(person.value()).stream()
                .map(Criterion::state)
                .collect(Collectors.toMap(CriterionState::kind, Function.identity()));
        return Arrays.stream(CriterionKind.values())
                .map(kind -> known.getOrDefault(kind, CriterionState.unknown(kind)))
                .toList();
    }

    /**
     * Somebody of the team was shown something, and looked at it themself.
     *
     * @param what in a few words: «attestation de France Travail»; the paper itself is not kept
     */
    public Optional<Refusal> wasSeen(VolunteerId person, CriterionKind kind, String what, LocalDate on) {
        if (what.isBlank() || what.length() > CriterionState.LONGEST_WHAT) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        return change(
                person,
                kind,
                on,
                "CRITERION_SEEN",
                criterion ->
                        criterion.wasSeen(what.strip(), on, CurrentActor.get().name()));
    }

    /** The committee decided in its session whether the condition is met. */
    public Optional<Refusal> wasDecided(VolunteerId person, CriterionKind kind, boolean met, LocalDate session) {
        var kindOfLine = met ? "CRITERION_MET" : "CRITERION_NOT_MET";
        return change(person, kind, session, kindOfLine, criterion -> criterion.wasDecided(met, session));
    }

    private Optional<Refusal> change(
            VolunteerId person, CriterionKind kind, LocalDate on, String line, Consumer<Criterion> change) {
        if (on.isAfter(Dates.day(clock.instant()))) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        // The row may not exist yet: whoever changes a condition waits for the person's file.
        var file = volunteers.findForChange(person).orElseThrow(() -> new NoSuchElementException("No such person"));
        if (file.isErased()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var id = new CriterionId(person.value(), kind);
        var criterion = criteria.findById(id).orElseGet(() -> new Criterion(id));
        var former = criterion.state();
        change.accept(criterion);
        criteria.save(criterion);
        trail.record(
                person,
                line,
                details(
                        "criterion", kind.name(),
                        "what", criterion.state().seenWhat(),
                        "on", on.toString(),
                        "former", line.equals("CRITERION_SEEN") ? former.seenWhat() : text(former.decided())));
        return Optional.empty();
    }

    private static @Nullable String text(@Nullable Boolean decided) {
        return decided == null ? null : decided.toString();
    }
}
