package fr.declic.volunteers;

import static fr.declic.volunteers.Trail.details;

import fr.declic.access.Confirmation;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects and completes a person's file. Each field that changes leaves its former value in the trail. As for the pathway, a
 * screen names the version it showed, and is refused with {@link Refusal#CHANGED_MEANWHILE} when somebody else was faster, or has
 * closed the file as somebody's second one.
 */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class Corrections {

    /** As many characters of a note about a conversation as are kept. */
    public static final int LONGEST_NOTE = 500;

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final Trail trail;
    private final FormerValues values;
    private final Confirmation confirmation;
    private final Clock clock;

    Corrections(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            Trail trail,
            FormerValues values,
            Confirmation confirmation,
            Clock clock) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.trail = trail;
        this.values = values;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    /**
     * A coordinator corrects anybody's file, a volunteer their own: with a code or a card of the last minutes for their name and birth
     * date, which open their space, and for how they are reached, since the next code will go there. Who changes their name or birth
     * date by themself keeps their place: the team is told, and looks at it with them.
     *
     * @throws AccessDeniedException for a volunteer who may not
     */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.VOLUNTEER_NAME})
    public Optional<Refusal> correct(VolunteerId id, int seen, Correction correction) {
        var isTheirs = isTheirs(id, correction);
        return change(id, seen, person -> {
            var before = values.of(person);
            if (correction instanceof Correction.Who(var identity)) {
                var refusal = impossible(identity).or(() -> identify(id, identity));
                if (refusal.isPresent()) {
                    return refusal;
                }
            }
            switch (correction) {
                case Correction.Who(var identity) when isTheirs -> person.identifyThemself(identity);
                case Correction.Who(var identity) -> person.identify(identity);
                case Correction.Reached reached -> person.reachBy(reached.reach());
                case Correction.Lives lives -> person.liveAt(lives.home());
                case Correction.Deprived deprived -> person.declare(deprived.deprivation());
                case Correction.Said said -> person.answer(said.answers());
            }
            values.keep(person, before);
            return Optional.empty();
        });
    }

    /**
     * Files a person's own words under the vocabulary. The words themselves stay in the trail.
     *
     * @param filed a savoir-faire's code for each of the words that has found its place
     */
    public Optional<Refusal> file(VolunteerId id, int seen, Map<String, String> filed) {
        return change(id, seen, person -> {
            var before = values.of(person);
            var answers = person.answers();
            var skills = new LinkedHashSet<>(answers.skills());
            skills.addAll(filed.values());
            var left = answers.ownWords().stream()
                    .filter(word -> !filed.containsKey(word))
                    .toList();
            person.answer(answers.withSkills(new ArrayList<>(skills), left));
            values.keep(person, before);
            return Optional.empty();
        });
    }

    /**
     * Notes that somebody spoke with the person.
     *
     * @param how put into words by the key {@code exchange.<how>}
     * @param note what was said, in a few words; may be empty
     */
    public Optional<Refusal> noteExchange(VolunteerId id, Exchange how, LocalDate on, String note) {
        var today = Dates.day(clock.instant());
        if (on.isAfter(today)) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        if (note.length() > LONGEST_NOTE) {
            return Optional.of(Refusal.NOTE_TOO_LONG);
        }
        var person = volunteers.findForChange(id).orElseThrow();
        if (person.isErased() || person.sameAs().isPresent()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        person.wasContacted(on.equals(today) ? clock.instant() : noon(on));
        volunteers.save(person);
        var reason = note.isBlank() ? null : note.strip();
        trail.record(id, "EXCHANGE", details("how", how.name(), "on", on.toString(), "reason", reason));
        return Optional.empty();
    }

    /** True for a volunteer at their own file, false for the team. */
    private boolean isTheirs(VolunteerId id, Correction correction) {
        var self = CurrentActor.signedIn().filter(person -> person.role() == Role.VOLUNTEER);
        if (self.isEmpty()) {
            return false;
        }
        if (!self.get().id().equals(id.value())) {
            throw new AccessDeniedException("A volunteer corrects their own answers only");
        }
        if (correction.isOfTheKey()) {
            confirmation.require();
        }
        return true;
    }

    private Optional<Refusal> impossible(Identity identity) {
        var born = identity.birthDate();
        var today = Dates.day(clock.instant());
        if (born == null) {
            return Optional.empty();
        }
        if (born.isAfter(today)) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        if (born.isBefore(today.minusYears(Registration.OLDEST))) {
            return Optional.of(Refusal.BORN_TOO_LONG_AGO);
        }
        return Optional.empty();
    }

    private Optional<Refusal> identify(VolunteerId id, Identity identity) {
        var candidacy = candidacies.findForChange(id).orElseThrow();
        var refusal = candidacy.identify(identity);
        candidacies.save(candidacy);
        return refusal;
    }

    private Optional<Refusal> change(VolunteerId id, int seen, Function<Volunteer, Optional<Refusal>> change) {
        var person = volunteers.findForChange(id).orElseThrow();
        if (person.version() != seen || person.sameAs().isPresent()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var refusal = change.apply(person);
        if (refusal.isEmpty()) {
            volunteers.save(person);
        }
        return refusal;
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Dates.ZONE).toInstant();
    }
}
