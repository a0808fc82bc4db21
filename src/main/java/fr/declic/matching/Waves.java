package fr.declic.matching;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.HiringWave;
import fr.declic.matching.wave.WaveComparison;
import fr.declic.matching.wave.WavePerson;
import fr.declic.shell.Words;
import fr.declic.vocabulary.HalfDay;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hiring waves: who could be employed where. Nothing here leaves the house; {@link WaveSending} does that, when it is told to. */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class Waves {

    /** Longest reason of a choice by hand, in characters. */
    public static final int LONGEST_REASON = 500;

    /** More would be a catalogue. */
    private static final int MAY_FREE = 10;

    private final WaveStore store;
    private final WaveRuns runs;
    private final WaveData data;
    private final WaveReader reader;
    private final Words words;
    private final Clock clock;

    Waves(WaveStore store, WaveRuns runs, WaveData data, WaveReader reader, Words words, Clock clock) {
        this.store = store;
        this.runs = runs;
        this.data = data;
        this.reader = reader;
        this.words = words;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<WaveCard> all() {
        return reader.cards();
    }

    /** Every opening that has a free place, to be taken into a wave; its free places whole. */
    @Transactional(readOnly = true)
    public List<PlannedPlaces> offered() {
        return data.offered();
    }

    /** Empty for a wave that is not there. */
    @Transactional(readOnly = true)
    public Optional<WavePage> page(WaveId id) {
        return reader.page(id);
    }

    /** Who came earlier and might free a place for somebody, if they freely chose an empty one; the coordinator may ask them. */
    @Transactional(readOnly = true)
    public List<WavePage.MayFree> mayFree(WaveId id) {
        return reader.mayFree(id, MAY_FREE);
    }

    /**
     * Opens a wave over these places.
     *
     * @param startsOn from when; none when that is to be agreed
     * @param terms what the wave gives of each opening, in the order of the place numbers
     */
    public Optional<WaveRefusal> open(
            WaveId id, String name, @Nullable LocalDate startsOn, Map<OpeningId, WaveTerms> terms) {
        if (store.head(id).isPresent()) {
            return Optional.empty(); // the same tap, twice
        }
        var places = within(data.offered(), terms);
        var refusal = refuses(name, terms, places);
        if (refusal.isPresent()) {
            return refusal;
        }
        var actor = CurrentActor.get();
        var head = new WaveHead(
                id, 0, name.strip(), WaveStatus.DRAFT, startsOn, clock.instant(), actor.name(), null, null);
        store.add(head, actor.id());
        store.plan(id, places);
        return Optional.empty();
    }

    /** Changes the places of a wave that was not sent; what was computed no longer stands. */
    public Optional<WaveRefusal> plan(
            WaveId id, int seen, String name, @Nullable LocalDate startsOn, Map<OpeningId, WaveTerms> terms) {
        var refusal = store.hold(id).refusesPlan(seen);
        if (refusal.isPresent()) {
            return refusal;
        }
        var known = data.planned(id).stream().collect(Collectors.toMap(PlannedPlaces::opening, one -> one));
        data.offered().forEach(one -> known.putIfAbsent(one.opening(), one));
        var places = within(known.values(), terms);
        var wrong = refuses(name, terms, places);
        if (wrong.isPresent()) {
            return wrong;
        }
        store.rename(id, name.strip(), startsOn);
        store.plan(id, places);
        store.toDraft(id);
        return Optional.empty();
    }

    /**
     * Takes over into the wave the places of a trial, the others staying as they are, and computes it.
     *
     * @param seen the version of the wave it was tried on
     */
    public Optional<WaveRefusal> adopt(WaveId id, int seen, Map<OpeningId, WaveTerms> tried) {
        var head = store.hold(id);
        var terms = new LinkedHashMap<OpeningId, WaveTerms>();
        data.planned(id).forEach(one -> terms.put(one.opening(), one.terms()));
        terms.putAll(tried);
        var refusal = plan(id, seen, head.name(), head.startsOn(), terms);
        if (refusal.isEmpty()) {
            run(id);
        }
        return refusal;
    }

    /** How many can work at once on each half-day; it warns, and changes nothing else. */
    public void workstations(WaveId id, ActivityId activity, Map<HalfDay, Integer> counts) {
        store.hold(id);
        store.workstations(id, activity, counts);
        var run = store.head(id).orElseThrow().run();
        if (run != null) {
            run(id);
        }
    }

    /** Computes the wave from the list as it is now, and keeps the run; nothing leaves. */
    public void run(WaveId id) {
        store.hold(id);
        keep(id, data.ground(id).run());
    }

    /**
     * Prepares what comes after the answers: where a place of a wave that was sent was refused since, the rule is run again, and
     * kept. Nothing leaves.
     */
    public void followUp(WaveId id) {
        if (store.isOvertaken(id)) {
            run(id);
        }
    }

    /**
     * Chooses by hand, outside the rule's order.
     *
     * @param reason kept with the choice, and with the proposal
     */
    public Optional<WaveRefusal> choose(WaveId id, VolunteerId person, OpeningId opening, String reason) {
        store.hold(id);
        var choice = weigh(id, person, opening);
        if (choice.refusal() != null) {
            return Optional.of(choice.refusal());
        }
        if (reason.isBlank()) {
            return Optional.of(WaveRefusal.REASON_MISSING);
        }
        store.choose(
                id,
                new WaveStore.Choice(
                        person,
                        opening,
                        reason.strip(),
                        choice.passes().size(),
                        clock.instant(),
                        CurrentActor.get().name()));
        keep(id, data.ground(id).run());
        return Optional.empty();
    }

    /** Takes a choice by hand back. */
    public void unchoose(WaveId id, VolunteerId person) {
        store.hold(id);
        store.unchoose(id, person);
        keep(id, data.ground(id).run());
    }

    /** What a choice by hand would do: whom it passes, or why it cannot be. Nothing is kept. */
    @Transactional(readOnly = true)
    public HandChoice weigh(WaveId id, VolunteerId person, OpeningId opening) {
        var ground = data.ground(id);
        var now = ground.input().people().stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
        var places = data.planned(id).stream()
                .filter(one -> one.opening().equals(opening))
                .findFirst();
        if (now.isEmpty() || places.isEmpty()) {
            return HandChoice.refused(WaveRefusal.NOT_IN_THE_WAVE);
        }
        if (ground.held().containsKey(person)) {
            return HandChoice.refused(WaveRefusal.ALREADY_PROPOSED);
        }
        var without = ground.run();
        if (!suits(without, person, opening)) {
            return HandChoice.refused(WaveRefusal.DOES_NOT_SUIT);
        }
        var then = HiringWave.run(ground.input().with(person, one -> one.signed(opening)));
        var passed = new HashSet<>(without.passedOver(person, opening));
        WaveComparison.between(without.outcome(), then.outcome())
                .worse()
                .forEach(move -> passed.add(move.after().person()));
        var names = data.names(passed);
        return new HandChoice(
                null,
                ground.input().people().stream()
                        .map(WavePerson::id)
                        .filter(passed::contains)
                        .map(one -> new HandChoice.Passed(one, WaveReader.name(names, one)))
                        .toList());
    }

    private static boolean suits(HiringWave wave, VolunteerId person, OpeningId opening) {
        return wave.explain(person).considered().stream()
                .filter(one -> one.places().equals(opening))
                .anyMatch(one -> switch (one.verdict()) {
                    case GIVEN, EQUAL, TAKEN, NOT_NEEDED -> true;
                    case UNSUITABLE, REFUSED -> false;
                });
    }

    /**
     * Notes what somebody said who was asked whether they would take other places: one who keeps theirs is not given those in this
     * wave again; one who would move receives them when the proposals are sent.
     */
    public Optional<WaveRefusal> asked(WaveId id, VolunteerId person, OpeningId would, WaveAsked answer) {
        store.hold(id);
        if (data.ground(id).input().people().stream().noneMatch(one -> one.id().equals(person))) {
            return Optional.of(WaveRefusal.NOT_IN_THE_WAVE);
        }
        var actor = CurrentActor.get();
        store.asked(id, new WaveStore.Asked(person, would, answer), clock.instant(), actor.name());
        var waits = store.held(id).containsKey(person);
        if (waits && answer == WaveAsked.KEEPS) {
            store.refuse(id, person, would, clock.instant());
        }
        if (!waits && answer == WaveAsked.MOVES) {
            return choose(id, person, would, words.french("wave.asked.reason"));
        }
        keep(id, data.ground(id).run());
        return Optional.empty();
    }

    /** Several waves beside each other; those that are there and were computed. */
    @Transactional(readOnly = true)
    public List<WavePage> compare(List<WaveId> ids) {
        return ids.stream()
                .distinct()
                .map(reader::page)
                .flatMap(Optional::stream)
                .filter(page -> page.run() != null)
                .toList();
    }

    private void keep(WaveId id, HiringWave run) {
        store.prepared(
                id, runs.keep(id, run, clock.instant(), CurrentActor.get().name()));
    }

    private static List<PlannedPlaces> within(Collection<PlannedPlaces> known, Map<OpeningId, WaveTerms> terms) {
        var byId = known.stream().collect(Collectors.toMap(PlannedPlaces::opening, one -> one));
        return terms.entrySet().stream()
                .flatMap(entry ->
                        Optional.ofNullable(byId.get(entry.getKey())).map(one -> one.with(entry.getValue())).stream())
                .toList();
    }

    private static Optional<WaveRefusal> refuses(
            String name, Map<OpeningId, WaveTerms> terms, List<PlannedPlaces> places) {
        if (name.isBlank() || name.strip().length() > WaveHead.LONGEST_NAME) {
            return Optional.of(WaveRefusal.NAME_MISSING);
        }
        if (places.isEmpty() || places.stream().allMatch(one -> one.terms().places() == 0)) {
            return Optional.of(WaveRefusal.NO_PLACES);
        }
        var fits = places.size() == terms.size()
                && places.stream()
                        .allMatch(one -> one.terms().isWithin(one.offered().times(one.free())));
        return fits ? Optional.empty() : Optional.of(WaveRefusal.OUTSIDE_THE_ACTIVITY);
    }
}
