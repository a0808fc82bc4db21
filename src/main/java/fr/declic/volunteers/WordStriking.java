package fr.declic.volunteers;

import fr.declic.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
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
     * @param field what it answers, put into words by the key {@code field.<field>}
     */
    public record Typed(String field, String words) {}

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final FormerValues values;
    private final Trail trail;
    private final JdbcClient jdbc;

    WordStriking(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            FormerValues values,
            Trail trail,
            JdbcClient jdbc) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.values = values;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** What a person typed, as it stands in the file or stood there before, and what was noted with a step, a call, an objection. */
    public static List<Typed> typedIn(VolunteerFile file) {
        var answers = file.person().answers();
        var wish = Stream.ofNullable(answers.wishWords()).map(words -> new Typed("wishWords", words));
        var own = answers.ownWords().stream().map(words -> new Typed("ownWords", words));
        var former = FormerValues.told(file.trail())
                .filter(value -> TYPED.contains(value.field()))
                .map(value -> new Typed(value.field(), value.words()))
                .filter(typed -> !StruckWords.isNothing(typed.words()));
        var noted = file.trail().stream()
                .flatMap(line ->
                        line.reason().map(words -> new Typed(line.isByThemself() ? "said" : "noted", words)).stream());
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
        strikeDecision(id, gone);
        closedInto(id).forEach(closed -> {
            closed.strike(text -> StruckWords.without(text, gone));
            volunteers.save(closed);
            strikeDecision(closed.id(), gone);
        });
        values.strike(id, TYPED, gone);
        trail.strikeReasons(id, gone);
        trail.record(id, "WORDS_STRUCK", Map.of());
        return Optional.empty();
    }

    private void strikeDecision(VolunteerId id, List<String> gone) {
        var candidacy = candidacies.findForChange(id).orElseThrow();
        candidacy.strike(words -> StruckWords.without(words, gone));
        candidacies.save(candidacy);
    }

    private List<Volunteer> closedInto(VolunteerId id) {
        return jdbc
                .sql("select id from volunteer where id <> :id and id in " + FilesOfOne.allOf("cast(:id as uuid)")
                        + " order by id")
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(closed -> volunteers.findForChange(new VolunteerId(closed)).orElseThrow())
                .toList();
    }
}
