package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.matching.WavePage.Empty;
import fr.declic.matching.WavePage.Ground;
import fr.declic.matching.WavePage.MayFree;
import fr.declic.matching.WavePage.Moved;
import fr.declic.matching.WavePage.Person;
import fr.declic.matching.WavePage.ToAsk;
import fr.declic.matching.wave.ActivityLoad;
import fr.declic.matching.wave.WaveComparison;
import fr.declic.matching.wave.WaveOutcome;
import fr.declic.matching.wave.WavePlacement;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts a wave together for a screen: the run that stands, who holds what already, and the names beside. */
@Component
class WaveReader {

    private final WaveStore store;
    private final WaveRuns runs;
    private final WaveData data;
    private final JdbcClient jdbc;

    WaveReader(WaveStore store, WaveRuns runs, WaveData data, JdbcClient jdbc) {
        this.store = store;
        this.runs = runs;
        this.data = data;
        this.jdbc = jdbc;
    }

    List<WaveCard> cards() {
        var places = counts("select wave_id, sum(places) from wave_places group by wave_id");
        var placed = counts("""
                select w.id, count(*) from wave w join wave_result r on r.wave_id = w.id and r.run = w.run
                where r.opening_id is not null group by w.id
                """);
        var without = counts("""
                select w.id, count(*) from wave w join wave_result r on r.wave_id = w.id and r.run = w.run
                where r.opening_id is null group by w.id
                """);
        var waiting = counts("""
                select w.wave_id, count(*) from wave_proposal w join proposal p on p.id = w.proposal_id
                where p.status = 'OPEN' group by w.wave_id
                """);
        var accepted = counts("""
                select w.wave_id, count(*) from wave_proposal w join proposal p on p.id = w.proposal_id
                where p.status in ('ACCEPTED', 'HIRED') group by w.wave_id
                """);
        var refused = counts("select wave_id, count(*) from wave_refusal group by wave_id");
        return store.heads().stream()
                .map(head -> new WaveCard(
                        head,
                        places.getOrDefault(head.id(), 0),
                        placed.getOrDefault(head.id(), 0),
                        without.getOrDefault(head.id(), 0),
                        waiting.getOrDefault(head.id(), 0),
                        accepted.getOrDefault(head.id(), 0),
                        refused.getOrDefault(head.id(), 0)))
                .toList();
    }

    private Map<WaveId, Integer> counts(String statement) {
        var counts = new HashMap<WaveId, Integer>();
        jdbc.sql(statement).query(row -> {
            counts.put(new WaveId(row.getObject(1, UUID.class)), row.getInt(2));
        });
        return counts;
    }

    Optional<WavePage> page(WaveId id) {
        return store.head(id)
                .map(head -> new WavePage(
                        head, data.planned(id), store.workstations(id), head.run() == null ? null : run(head)));
    }

    private WavePage.@Nullable Run run(WaveHead head) {
        var number = Objects.requireNonNull(head.run());
        var kept = runs.run(head.id(), number).orElseThrow();
        var outcome = WaveRuns.outcome(kept);
        var held = store.held(head.id());
        var choices = new HashMap<VolunteerId, WaveStore.Choice>();
        store.choices(head.id()).forEach(choice -> choices.put(choice.person(), choice));
        var asked = asked(head.id());
        var names =
                data.names(outcome.people().stream().map(WavePlacement::person).toList());
        var people = people(outcome, held, choices, names);
        var compared = runs.before(head.id(), number)
                .map(before ->
                        WaveComparison.between(new WaveOutcome(runs.people(head.id(), before), List.of()), outcome))
                .orElse(new WaveComparison(List.of()));
        return new WavePage.Run(
                number,
                kept.at(),
                kept.by(),
                kept.digest(),
                kept.forgotten(),
                people,
                outcome.empty().stream()
                        .map(one -> new Empty(one.places(), one.count()))
                        .toList(),
                ActivityLoad.of(kept.input(), outcome).stream()
                        .filter(ActivityLoad::isExceeded)
                        .toList(),
                toAsk(outcome, held, asked, names),
                leaves(people, held, asked, store.sentTo(head.id(), number)),
                moved(compared.better(), names),
                moved(compared.worse(), names));
    }

    /** Who would receive a proposal: whoever has none in hand, and who said they would rather have the new place. */
    private static List<Person> leaves(
            List<Person> people,
            Map<VolunteerId, WaveGround.Held> held,
            Map<VolunteerId, Map<OpeningId, WaveAsked>> asked,
            Set<VolunteerId> already) {
        return people.stream()
                .filter(one -> !already.contains(one.id()))
                .filter(one -> {
                    var places = one.places();
                    var hold = held.get(one.id());
                    if (places == null || hold == null) {
                        return places != null;
                    }
                    return hold.status() == ProposalStatus.OPEN
                            && !hold.opening().equals(places)
                            && answer(asked, one.id(), places) == WaveAsked.MOVES;
                })
                .toList();
    }

    private static List<Person> people(
            WaveOutcome outcome,
            Map<VolunteerId, WaveGround.Held> held,
            Map<VolunteerId, WaveStore.Choice> choices,
            Map<VolunteerId, WaveName> names) {
        var people = new ArrayList<Person>();
        for (var one : outcome.people()) {
            var choice = choices.get(one.person());
            var ground = ground(one, held.get(one.person()), choice != null);
            var byHand = ground == Ground.BY_HAND ? choice : null;
            people.add(new Person(
                    one.person(),
                    name(names, one.person()),
                    ground,
                    one.given(),
                    one.places(),
                    byHand == null ? null : byHand.reason(),
                    byHand == null ? 0 : byHand.passed()));
        }
        return people;
    }

    private static Ground ground(WavePlacement one, WaveGround.@Nullable Held hold, boolean chosen) {
        if (!one.hasPlace()) {
            return Ground.WITHOUT;
        }
        if (hold != null) {
            return switch (hold.status()) {
                case ACCEPTED -> Ground.ACCEPTED;
                case HIRED -> Ground.HIRED;
                default -> Ground.ASKED;
            };
        }
        return chosen && one.standing() == WavePlacement.Standing.HELD ? Ground.BY_HAND : Ground.BY_RULE;
    }

    /** Who came earlier and might free a place for somebody, if they freely chose an empty one: a search of its own. */
    List<MayFree> mayFree(WaveId id, int most) {
        var kept = store.head(id).map(WaveHead::run).flatMap(run -> runs.run(id, run));
        if (kept.isEmpty()) {
            return List.of();
        }
        var choices = WaveRuns.replay(kept.get()).freeChoices(most);
        var held = store.held(id);
        var asked = asked(id);
        var names = data.names(choices.stream()
                .flatMap(one -> Stream.of(one.asked(), one.gains()))
                .toList());
        return choices.stream()
                .filter(one -> !held.containsKey(one.asked()))
                .map(one -> new MayFree(
                        one.empty(),
                        one.asked(),
                        name(names, one.asked()),
                        name(names, one.gains()),
                        answer(asked, one.asked(), one.empty())))
                .toList();
    }

    static List<ToAsk> toAsk(
            WaveOutcome outcome,
            Map<VolunteerId, WaveGround.Held> held,
            Map<VolunteerId, Map<OpeningId, WaveAsked>> asked,
            Map<VolunteerId, WaveName> names) {
        var toAsk = new ArrayList<ToAsk>();
        for (var one : outcome.people()) {
            var hold = held.get(one.person());
            var would = one.places();
            if (hold != null
                    && hold.status() == ProposalStatus.OPEN
                    && would != null
                    && !hold.opening().equals(would)) {
                toAsk.add(new ToAsk(
                        one.person(),
                        name(names, one.person()),
                        hold.opening(),
                        would,
                        !Objects.equals(hold.dear(), one.given()),
                        answer(asked, one.person(), would)));
            }
        }
        return toAsk;
    }

    Map<VolunteerId, Map<OpeningId, WaveAsked>> asked(WaveId id) {
        var asked = new LinkedHashMap<VolunteerId, Map<OpeningId, WaveAsked>>();
        store.asked(id).forEach(one -> asked.computeIfAbsent(one.person(), person -> new HashMap<>())
                .put(one.opening(), one.answer()));
        return asked;
    }

    private static @Nullable WaveAsked answer(
            Map<VolunteerId, Map<OpeningId, WaveAsked>> asked, VolunteerId person, OpeningId places) {
        return asked.getOrDefault(person, Map.of()).get(places);
    }

    static List<Moved> moved(List<WaveComparison.Move> moves, Map<VolunteerId, WaveName> names) {
        return moves.stream()
                .map(move -> new Moved(
                        move.after().person(),
                        name(names, move.after().person()),
                        move.before().places(),
                        move.after().places(),
                        move.sense()))
                .toList();
    }

    static String name(Map<VolunteerId, WaveName> names, VolunteerId person) {
        return names.getOrDefault(person, WaveName.NOBODY).whole();
    }
}
