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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a wave together for a screen: the run that stands, who holds what already, and the names beside. */
@Component
class WaveReader {

    private final WaveHeads heads;
    private final WavePlan plan;
    private final WaveChoices choices;
    private final WaveAnswers answers;
    private final WaveProposals proposals;
    private final WaveRuns runs;
    private final WaveData data;

    WaveReader(
            WaveHeads heads,
            WavePlan plan,
            WaveChoices choices,
            WaveAnswers answers,
            WaveProposals proposals,
            WaveRuns runs,
            WaveData data) {
        this.heads = heads;
        this.plan = plan;
        this.choices = choices;
        this.answers = answers;
        this.proposals = proposals;
        this.runs = runs;
        this.data = data;
    }

    Optional<WavePage> page(WaveId id) {
        return heads.of(id)
                .map(head -> new WavePage(
                        head, data.planned(id), plan.workstations(id), head.run() == null ? null : run(head)));
    }

    private WavePage.@Nullable Run run(WaveHead head) {
        var number = Objects.requireNonNull(head.run());
        var kept = runs.run(head.id(), number).orElseThrow();
        var outcome = WaveRuns.outcome(kept);
        var held = proposals.held(head.id());
        var byHand = new HashMap<VolunteerId, WaveChoices.Choice>();
        choices.of(head.id()).forEach(choice -> byHand.put(choice.person(), choice));
        var asked = asked(head.id());
        var names =
                data.names(outcome.people().stream().map(WavePlacement::person).toList());
        var people = people(outcome, held, byHand, names);
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
                leaves(people, held, asked, proposals.sentTo(head.id(), number)),
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
            Map<VolunteerId, WaveChoices.Choice> choices,
            Map<VolunteerId, WaveName> names) {
        var people = new ArrayList<Person>();
        for (var one : outcome.people()) {
            var choice = choices.get(one.person());
            var ground = Ground.now(one, held.get(one.person()), choice != null);
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

    /** Who came earlier and might free a place for somebody, if they freely chose an empty one: a search of its own. */
    List<MayFree> mayFree(WaveId id, int most) {
        var kept = heads.of(id).map(WaveHead::run).flatMap(run -> runs.run(id, run));
        if (kept.isEmpty()) {
            return List.of();
        }
        var choices = WaveRuns.replay(kept.get()).freeChoices(most);
        var held = proposals.held(id);
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
        answers.asked(id).forEach(one -> asked.computeIfAbsent(one.person(), person -> new HashMap<>())
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
