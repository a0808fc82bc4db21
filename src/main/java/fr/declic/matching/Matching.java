package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who suits which activity, and why. People are in the list's order and no other; nothing here scores anybody. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.COORDINATOR_NAME)
public class Matching {

    private final MatchingData data;
    private final JdbcClient jdbc;

    Matching(MatchingData data, JdbcClient jdbc) {
        this.data = data;
        this.jdbc = jdbc;
    }

    /** The activities that have places, by employer and name. */
    public List<ActivityCard> activities() {
        return byActivity(data.offers().all()).values().stream()
                .map(Matching::card)
                .toList();
    }

    /**
     * The people an activity suits.
     *
     * @param withOthers also those it does not suit, with what stands in the way
     * @return empty for an activity that is closed or has no places
     */
    public Optional<ActivityMatches> forActivity(ActivityId id, boolean withOthers) {
        var offers = data.offersOf(id);
        if (offers.all().isEmpty()) {
            return Optional.empty();
        }
        var later = data.answeredLater(id);
        var suits = new ArrayList<ActivityMatches.Person>();
        var others = new ArrayList<ActivityMatches.Person>();
        var otherPeople = 0;
        var openings = openings(offers.all());
        var full = full(offers.all());
        for (var person : data.listed(offers.codes())) {
            if (!person.status().mayBeProposed()) {
                continue; // their proposal is shown for itself
            }
            if (SuitabilityRules.suitsAny(person.profile(), openings)) {
                suits.add(match(person, openings, full, later));
            } else {
                otherPeople++;
                if (withOthers) {
                    others.add(match(person, openings, full, later));
                }
            }
        }
        return Optional.of(new ActivityMatches(card(offers.all()), suits, others, otherPeople));
    }

    /** The activities that suit a person, wherever they stand; empty for somebody unknown. */
    public Optional<PersonMatches> forPerson(VolunteerId id) {
        var offers = data.offers();
        return data.person(id, offers.codes()).map(person -> forPerson(person, offers.all()));
    }

    /** People who may be proposed something, found by name without accents, in the list's order. */
    public List<FoundPerson> people(String filter, int offset, int limit) {
        return jdbc.sql("""
                        select v.id, v.first_name || coalesce(' ' || v.last_name, '') as name
                        from candidacy c join volunteer v on v.id = c.id
                        where c.status in ('LISTED', 'PREPARING') and v.same_as is null and v.search_text like :filter
                        order by c.candidacy_date, c.receipt_number, c.id offset :offset limit :limit
                        """)
                .param("filter", "%" + folded(filter) + "%")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) ->
                        new FoundPerson(new VolunteerId(row.getObject("id", UUID.class)), row.getString("name")))
                .list();
    }

    /** Somebody to choose. */
    public record FoundPerson(VolunteerId id, String name) {}

    private String folded(String filter) {
        var folded = jdbc.sql("select fold(:filter)")
                .param("filter", filter.strip())
                .query(String.class)
                .single();
        return folded.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private PersonMatches forPerson(Listed person, List<Offered> offers) {
        var answered = laterOf(person.profile().id());
        var suits = new ArrayList<PersonMatches.Pair>();
        var others = new ArrayList<PersonMatches.Pair>();
        var full = full(offers);
        byActivity(offers).forEach((activity, places) -> {
            var suitability = SuitabilityRules.explain(person.profile(), openings(places));
            var pair = new PersonMatches.Pair(
                    card(places), answered.contains(activity), !full.contains(suitability.opening()), suitability);
            (suitability.suits() ? suits : others).add(pair);
        });
        suits.sort(byWish(person.profile()));
        others.sort(byWish(person.profile()));
        return new PersonMatches(person.profile().id(), person.name(), person.status(), suits, others);
    }

    private List<ActivityId> laterOf(VolunteerId person) {
        return jdbc.sql("select distinct activity_id from proposal where volunteer_id = :id and status = 'LATER'")
                .param("id", person.value())
                .query((row, number) -> new ActivityId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Comparator<PersonMatches.Pair> byWish(Profile person) {
        return Comparator.comparingInt(pair -> {
            var rank = person.rankOf(pair.activity().kind());
            return rank == 0 ? Integer.MAX_VALUE : rank;
        });
    }

    private static ActivityMatches.Person match(
            Listed person, List<Opening> openings, Set<OpeningId> full, Set<VolunteerId> later) {
        var suitability = SuitabilityRules.explain(person.profile(), openings);
        return new ActivityMatches.Person(
                person.profile().id(),
                person.name(),
                person.status(),
                person.rank(),
                later.contains(person.profile().id()),
                !full.contains(suitability.opening()),
                suitability);
    }

    private static Map<ActivityId, List<Offered>> byActivity(List<Offered> offers) {
        var byActivity = new LinkedHashMap<ActivityId, List<Offered>>();
        offers.forEach(offered -> byActivity
                .computeIfAbsent(offered.opening().activity(), activity -> new ArrayList<>())
                .add(offered));
        return byActivity;
    }

    /** Those with a free place first: where two suit, the one that can be proposed is told. */
    private static List<Opening> openings(List<Offered> offers) {
        return offers.stream()
                .sorted(Comparator.comparing(offered -> offered.free() == 0))
                .map(Offered::opening)
                .toList();
    }

    private static Set<OpeningId> full(List<Offered> offers) {
        return offers.stream()
                .filter(offered -> offered.free() == 0)
                .map(offered -> offered.opening().id())
                .collect(Collectors.toSet());
    }

    private static ActivityCard card(List<Offered> places) {
        var first = places.getFirst();
        return new ActivityCard(
                first.opening().activity(),
                first.activity(),
                first.opening().kind(),
                first.employer(),
                first.place(),
                places.stream().mapToInt(Offered::free).sum());
    }
}
