package fr.declic.matching;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDay;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hiring waves: who could be employed where. Nothing here leaves the house; {@link WaveSending} does that, when it is told to. What
 * is decided outside the rule's order, by hand, is at {@link WaveChoosing}.
 */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class Waves {

    /** More would be a catalogue. */
    private static final int MAY_FREE = 10;

    private final WaveHeads heads;
    private final WavePlan plan;
    private final WaveData data;
    private final WaveComputing computing;
    private final WaveCards cards;
    private final WaveReader reader;
    private final Clock clock;

    Waves(
            WaveHeads heads,
            WavePlan plan,
            WaveData data,
            WaveComputing computing,
            WaveCards cards,
            WaveReader reader,
            Clock clock) {
        this.heads = heads;
        this.plan = plan;
        this.data = data;
        this.computing = computing;
        this.cards = cards;
        this.reader = reader;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<WaveCard> all() {
        return cards.all();
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
        if (heads.of(id).isPresent()) {
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
        heads.add(head, actor.id());
        plan.keep(id, places);
        return Optional.empty();
    }

    /** Changes the places of a wave that was not sent; what was computed no longer stands. */
    public Optional<WaveRefusal> plan(
            WaveId id, int seen, String name, @Nullable LocalDate startsOn, Map<OpeningId, WaveTerms> terms) {
        var refusal = heads.hold(id).refusesPlan(seen);
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
        heads.rename(id, name.strip(), startsOn);
        plan.keep(id, places);
        heads.toDraft(id);
        return Optional.empty();
    }

    /**
     * Takes over into the wave the places of a trial, the others staying as they are, and computes it.
     *
     * @param seen the version of the wave it was tried on
     */
    public Optional<WaveRefusal> adopt(WaveId id, int seen, Map<OpeningId, WaveTerms> tried) {
        var head = heads.hold(id);
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
        var head = heads.hold(id);
        plan.workstations(id, activity, counts);
        if (head.run() != null) {
            computing.compute(id);
        }
    }

    /** Computes the wave from the list as it is now, and keeps the run; nothing leaves. */
    public void run(WaveId id) {
        heads.hold(id);
        computing.compute(id);
    }

    /**
     * Prepares what comes after the answers: where a place of a wave that was sent was refused since, the rule is run again, and
     * kept. Nothing leaves.
     */
    public void followUp(WaveId id) {
        if (heads.isOvertaken(id)) {
            run(id);
        }
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
