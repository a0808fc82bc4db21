package fr.declic.matching.wave;

import fr.declic.matching.EnoughHalfDays;
import fr.declic.matching.SuitabilityRules;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The nearest change that would have given a place. Whoever comes next can have exactly the places from which a free one can be
 * reached, so a change is enough if it makes one of those suit. What the change must be is worked out from the obstacles; whether it
 * is enough, the domain's own rules say.
 */
final class Nearest {

    private static final int MOST_STEPS = 2;
    private static final int LENGTH = EnoughHalfDays.LONGEST_QUARTERS;

    /** The fewest steps first, then the dearest activity, then the smallest change; no two are alike. */
    private static final Comparator<Candidate> NEAREST = Comparator.comparingInt(Candidate::steps)
            .thenComparingInt(Candidate::rank)
            .thenComparingInt(Candidate::quarters)
            .thenComparingInt(Candidate::places);

    private final Numbered wave;
    private final Wanting wanting;
    private final WavePerson person;
    private final boolean[] reachable;
    private final List<Candidate> candidates = new ArrayList<>();
    private int fewest = MOST_STEPS;

    private record Candidate(int steps, int rank, int quarters, int places, List<Change> changes) {}

    Nearest(Numbered wave, Wanting wanting, boolean[] reachable) {
        this.wave = wave;
        this.wanting = wanting;
        this.reachable = reachable;
        person = wanting.person();
    }

    List<NearestChange> find(WavePlacement placement) {
        var given = placement.given();
        var worse = given == null ? Integer.MAX_VALUE : given.rank();
        for (var i = 0; i < reachable.length; i++) {
            if (!reachable[i]) {
                continue;
            }
            var rank = wanting.rankOf(i);
            if (rank > 0 ? rank < worse : given == null) {
                consider(i, rank);
            }
        }
        candidates.sort(NEAREST);
        var found = new ArrayList<NearestChange>();
        var told = new HashSet<Set<Class<?>>>();
        for (var one : candidates) {
            if (one.steps() > fewest || found.size() == WaveExplanation.MOST_CHANGES) {
                break;
            }
            var sorts = new HashSet<Class<?>>();
            one.changes().forEach(change -> sorts.add(change.getClass()));
            if (told.add(sorts)) { // one of each sort: the second half-day that would do teaches nothing more
                var places = wave.places(one.places());
                found.add(new NearestChange(one.changes(), places.id(), places.activity(), places.kind()));
            }
        }
        return found;
    }

    private void consider(int i, int rank) {
        var places = wave.places(i);
        if (person.takenOut().contains(places.activity())
                || wanting.refused(i)
                || !Collections.disjoint(person.limits(), places.limits())) {
            return;
        }
        var changes = new ArrayList<Change>();
        if (rank == 0) {
            changes.add(new Change.WishMore(places.kind()));
        }
        for (var skill : places.firstDay()) {
            if (!person.skills().contains(skill) && !person.learns().contains(skill)) {
                changes.add(new Change.Learn(skill));
            }
        }
        if (steps(changes) <= fewest) {
            hours(i, changes);
        }
    }

    /** What the hours ask: as few less as the place has, as many more as it needs. */
    private void hours(int i, List<Change> before) {
        var places = wave.places(i);
        var minimum = person.minimum();
        var wished = person.wished();
        var changes = new ArrayList<>(before);
        if (wished != null && wished.compareTo(places.least()) < 0) {
            changes.add(new Change.MoreHours(wished, places.least()));
        }
        var lowered = minimum != null && minimum.compareTo(places.most()) > 0 ? places.most() : minimum;
        halfDays(i, changes, lowered);
        if (minimum == null) {
            return;
        }
        // fewer hours take fewer half-days: with what is common, and with one half-day more
        var common = person.halfDays().and(places.halfDays()).count();
        for (var more = 0; more <= 1; more++) {
            var held = (common + more) * LENGTH;
            if (held >= places.least().quarters() && lowered != null && held < lowered.quarters()) {
                halfDays(i, changes, new WeeklyHours(held));
            }
        }
    }

    private void halfDays(int i, List<Change> before, @Nullable WeeklyHours minimum) {
        var places = wave.places(i);
        var changes = new ArrayList<>(before);
        var was = person.minimum();
        if (was != null && minimum != null && !was.equals(minimum)) {
            changes.add(new Change.FewerHours(was, minimum));
        }
        var fewest = minimum == null
                ? places.least().quarters()
                : Math.max(places.least().quarters(), minimum.quarters());
        var missing = (fewest + LENGTH - 1) / LENGTH
                - person.halfDays().and(places.halfDays()).count();
        if (missing > 0) {
            var among =
                    new HalfDays(places.halfDays().mask() & ~person.halfDays().mask());
            if (among.count() < missing) {
                return;
            }
            changes.add(new Change.HalfDaysMore(missing, among));
        }
        keep(i, changes);
    }

    private void keep(int i, List<Change> changes) {
        var steps = steps(changes);
        if (steps == 0 || steps > fewest) {
            return;
        }
        var places = wave.places(i);
        var changed = new Wanting(
                wave, new NearestChange(changes, places.id(), places.activity(), places.kind()).applyTo(person));
        if (SuitabilityRules.suits(changed.profile(), wave.opening(i))) {
            fewest = steps;
            candidates.add(new Candidate(steps, changed.rankOf(i), quarters(changes), i, List.copyOf(changes)));
        }
    }

    private static int steps(List<Change> changes) {
        return changes.stream().mapToInt(Change::steps).sum();
    }

    /** How much the hours change, in quarter hours. */
    private static int quarters(List<Change> changes) {
        return changes.stream()
                .mapToInt(change -> switch (change) {
                    case Change.FewerHours fewer ->
                        fewer.from().quarters() - fewer.to().quarters();
                    case Change.MoreHours more ->
                        more.to().quarters() - more.from().quarters();
                    default -> 0;
                })
                .sum();
    }
}
