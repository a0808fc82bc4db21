package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.messaging.Outbox;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Strikes words out of what a person typed, and out of what the team noted of them, for good: nobody is asked about their health,
 * and what was said of it all the same stands nowhere any more, neither among the former values nor in a second file that was
 * closed into this one.
 */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class WordStriking {

    private static final List<String> TYPED = List.of("ownWords", "wishWords");

    /**
     * A text that the person typed, or that was noted of them.
     *
     * @param key says what it answers
     */
    public record Typed(String key, String words) {

        private static Typed answering(String field, String words) {
            return new Typed("field." + field, words);
        }
    }

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final LeavingFiles files;
    private final FormerValues values;
    private final Trail trail;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    WordStriking(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            LeavingFiles files,
            FormerValues values,
            Trail trail,
            Outbox outbox,
            ApplicationEventPublisher events) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.files = files;
        this.values = values;
        this.trail = trail;
        this.outbox = outbox;
        this.events = events;
    }

    /** What a person typed, as it stands in the file or stood there before, and what was noted with a step, a call, an objection. */
    public static List<Typed> typedIn(VolunteerFile file) {
        var answers = file.person().answers();
        var wish = Stream.ofNullable(answers.wishWords()).map(words -> Typed.answering("wishWords", words));
        var own = answers.ownWords().stream().map(words -> Typed.answering("ownWords", words));
        var former = FormerValues.told(file.trail())
                .filter(value -> TYPED.contains(value.field()))
                .map(value -> Typed.answering(value.field(), value.words()))
                .filter(typed -> !StruckWords.isNothing(typed.words()));
        var noted = file.trail().stream()
                .flatMap(line -> line
                        .reason()
                        .map(words -> new Typed(line.isByThemself() ? "file.strike.said" : "file.strike.noted", words))
                        .stream());
        return Stream.of(own, wish, former, noted)
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /**
     * @param seen version of the file that was shown
     * @param places for each text that loses words, which, from 0, as {@link StruckWords#of} counts them
     * @return nothing when done, or why not
     */
    public Optional<Refusal> strike(VolunteerId id, int seen, Map<String, Set<Integer>> places) {
        if (places.values().stream().allMatch(Set::isEmpty)) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        var theirs = files.holdAllOf(id);
        var person = volunteers.findForChange(id).orElseThrow();
        if (person.version() != seen || person.sameAs().isPresent()) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        var gone = new ArrayList<String>();
        places.forEach((text, some) -> gone.addAll(StruckWords.gone(text, some)));
        gone.sort(Comparator.comparingInt(String::length).reversed());
        person.strike(
                text -> StruckWords.without(StruckWords.without(text, places.getOrDefault(text, Set.of())), gone));
        volunteers.save(person);
        theirs.stream().filter(other -> !other.equals(id)).forEach(other -> {
            var closed = volunteers.findForChange(other).orElseThrow();
            closed.strike(text -> StruckWords.without(text, gone));
            volunteers.save(closed);
        });
        theirs.forEach(file -> strikeBesideTheFile(file, gone));
        values.strike(id, TYPED, gone);
        trail.strikeReasons(id, gone);
        trail.record(id, "WORDS_STRUCK", Map.of());
        return Optional.empty();
    }

    /** Out of the decision, out of what was written to them, and wherever else a copy is kept. */
    private void strikeBesideTheFile(VolunteerId file, List<String> gone) {
        var struck = new WordsStruck(file, gone);
        var candidacy = candidacies.findForChange(file).orElseThrow();
        candidacy.strike(struck::outOf);
        candidacies.save(candidacy);
        outbox.rewrite(file.value(), struck::outOf);
        events.publishEvent(struck);
    }
}
