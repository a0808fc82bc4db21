package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.shell.Words;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * «C'est la même personne»: one file is closed into the other, and takes along what a coordinator chooses, field by field. It all
 * happens or nothing does; what stood in the file that goes on stays in its trail.
 */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class FileMerge {

    private static final Comparator<Candidacy> CLAIM = Comparator.comparing(
                    (Candidacy candidacy) -> candidacy.status().isBound())
            .reversed()
            .thenComparing(candidacy -> candidacy.registeredAt().isEmpty())
            .thenComparing(candidacy -> candidacy.candidacyDate().orElse(Instant.MAX));

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final Contacts contacts;
    private final FormerValues values;
    private final Words words;

    FileMerge(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            Contacts contacts,
            FormerValues values,
            Words words) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.contacts = contacts;
        this.values = values;
        this.words = words;
    }

    /**
     * Both files as they are compared.
     *
     * @param keptSeen version of the file that goes on, to be given back with the choice
     * @param closedSeen version of the one that is closed
     */
    public record Compared(int keptSeen, int closedSeen, List<FileDifference> differences) {}

    /**
     * Which of the two files goes on: one with a proposal or a contract, before one that is registered, before a contact; of two
     * that are alike in this, the one with the earlier candidacy date, so that nobody loses theirs.
     *
     * @param seen the one that goes on where neither has a better claim
     */
    @Transactional(readOnly = true)
    public VolunteerId goesOn(VolunteerId seen, VolunteerId other) {
        return Stream.of(seen, other)
                .map(file -> candidacies.findById(file).orElseThrow())
                .min(CLAIM)
                .orElseThrow()
                .id();
    }

    /**
     * What the two files say differently.
     *
     * @throws java.util.NoSuchElementException for a file that this territory does not have
     */
    @Transactional(readOnly = true)
    public Compared compare(VolunteerId kept, VolunteerId closed) {
        var going = volunteers.findById(kept).orElseThrow();
        var closing = volunteers.findById(closed).orElseThrow();
        var ofKept = values.of(going);
        var ofClosed = values.of(closing);
        var differences = Arrays.stream(FileField.values())
                .map(field -> new FileDifference(field, say(field, ofKept), say(field, ofClosed)))
                .filter(one -> !one.kept().equals(one.closed()))
                .toList();
        return new Compared(going.version(), closing.version(), differences);
    }

    /**
     * Closes one file into the other.
     *
     * @param compared what the coordinator has seen: a file that has changed since is not merged
     * @param taken the fields of which the closed file's value is kept; the others stay as they are
     * @return why nothing was done, if so
     */
    public Optional<Refusal> merge(VolunteerId kept, VolunteerId closed, Compared compared, Set<FileField> taken) {
        if (kept.equals(closed)) {
            return Optional.of(Refusal.SAME_FILE);
        }
        // In the order in which Contacts holds them, so that two coordinators do not wait for each other.
        var keptFirst = kept.value().compareTo(closed.value()) < 0;
        var first = volunteers.findForChange(keptFirst ? kept : closed).orElseThrow();
        var second = volunteers.findForChange(keptFirst ? closed : kept).orElseThrow();
        var going = keptFirst ? first : second;
        var closing = keptFirst ? second : first;
        if (going.version() != compared.keptSeen() || closing.version() != compared.closedSeen()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var candidacy = candidacies.findForChange(kept).orElseThrow();
        var identity = identity(going, closing, taken);
        var impossible = identity.equals(going.identity()) ? Optional.<Refusal>empty() : candidacy.refusalOf(identity);
        if (impossible.isPresent()) {
            return impossible;
        }
        var refusal = contacts.areOne(kept, closed);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (taken.contains(FileField.BIRTH_DATE)) {
            candidacy.identify(identity);
            candidacies.save(candidacy);
        }
        var before = values.of(going);
        going.identify(identity);
        take(going, closing, taken);
        values.keep(going, before);
        volunteers.save(going);
        return Optional.empty();
    }

    private static Identity identity(Volunteer going, Volunteer closing, Set<FileField> taken) {
        return new Identity(
                (taken.contains(FileField.FIRST_NAME) ? closing : going)
                        .identity()
                        .firstName(),
                (taken.contains(FileField.LAST_NAME) ? closing : going)
                        .identity()
                        .lastName(),
                (taken.contains(FileField.BIRTH_DATE) ? closing : going)
                        .identity()
                        .birthDate());
    }

    private static void take(Volunteer going, Volunteer closing, Set<FileField> taken) {
        going.reachBy(new Reach(
                (taken.contains(FileField.PHONE) ? closing : going).reach().phone(),
                (taken.contains(FileField.EMAIL) ? closing : going).reach().email(),
                (taken.contains(FileField.DROP_IN_POINT) ? closing : going)
                        .reach()
                        .dropInPoint()));
        var home = (taken.contains(FileField.HOME) ? closing : going).home();
        var since = (taken.contains(FileField.RESIDENT_SINCE) ? closing : going)
                .home()
                .since();
        going.liveAt(home.livedInSince(since));
        if (taken.contains(FileField.DEPRIVATION)) {
            going.declare(closing.deprivation().orElse(null));
        }
        going.answer(answers(going.answers(), closing.answers(), taken));
    }

    private static Answers answers(Answers going, Answers closing, Set<FileField> taken) {
        var wishes = taken.contains(FileField.WISHES) ? closing : going;
        var hours = taken.contains(FileField.HOURS) ? closing : going;
        return new Answers(
                (taken.contains(FileField.SKILLS) ? closing : going).skills(),
                (taken.contains(FileField.OWN_WORDS) ? closing : going).ownWords(),
                wishes.wishes(),
                wishes.anyWish(),
                (taken.contains(FileField.WISH_WORDS) ? closing : going).wishWords(),
                (taken.contains(FileField.LEARNS) ? closing : going).learns(),
                hours.minimum(),
                hours.wished(),
                (taken.contains(FileField.HALF_DAYS) ? closing : going).halfDays(),
                (taken.contains(FileField.MOBILITY) ? closing : going).mobility(),
                (taken.contains(FileField.LIMITS) ? closing : going).limits());
    }

    /** Several parts each with its name, a single one by itself. */
    private String say(FileField field, Map<String, String> said) {
        if (field.parts().size() == 1) {
            return said.getOrDefault(field.parts().getFirst(), "");
        }
        return field.parts().stream()
                .filter(said::containsKey)
                .map(part -> words.french("field.and", words.french("field." + part), said.getOrDefault(part, "")))
                .collect(Collectors.joining(" · "));
    }
}
