package fr.declic.planning.core;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a contract. A slot in {@code held} or {@code published} that leads to {@link Roster#FREE} is a slot off.
 *
 * @param slots on which they work, after their contract
 * @param absent slots of those on which they are not there
 * @param can activities they know how to do and may do
 * @param learns activities they would like to learn: only beside somebody who can
 * @param knows savoir-faire that a duty may ask to be present
 * @param hours how much they work
 * @param partTime true under the legal full week
 * @param tutors people of whom one must be beside them; none when they need nobody
 * @param held what must not move: locked by hand, or inside the notice of a change
 * @param published what they were told
 * @param turns they took this month
 * @param lastEnd when they stopped before the first day, in minutes from its midnight, so a negative number; or {@link #LONG_AGO}
 * @param pattern none for a week
 */
public record Worker(
        Set<Integer> slots,
        Set<Integer> absent,
        Set<Integer> can,
        Set<Integer> learns,
        Set<Integer> knows,
        List<HoursWindow> hours,
        boolean partTime,
        Set<Integer> tutors,
        Map<Integer, Integer> held,
        Map<Integer, Integer> published,
        int turns,
        int lastEnd,
        List<Preference> preferences,
        @Nullable Pattern pattern) {

    /** Nobody who rested a week is still tired. */
    public static final int LONG_AGO = -7 * 24 * 60;

    public Worker {
        slots = Set.copyOf(slots);
        absent = Set.copyOf(absent);
        can = Set.copyOf(can);
        learns = Set.copyOf(learns);
        knows = Set.copyOf(knows);
        hours = List.copyOf(hours);
        tutors = Set.copyOf(tutors);
        held = Map.copyOf(held);
        published = Map.copyOf(published);
        preferences = List.copyOf(preferences);
    }

    /** Somebody of whom only the half-days, the activities and the hours are known. */
    public static Worker of(Set<Integer> slots, Set<Integer> can, List<HoursWindow> hours) {
        return new Worker(
                slots, Set.of(), can, Set.of(), Set.of(), hours, true, Set.of(), Map.of(), Map.of(), 0, LONG_AGO,
                List.of(), null);
    }

    /** Whether they are there and able, whatever else they do. */
    public boolean may(Duty duty) {
        return slots.contains(duty.slot())
                && !absent.contains(duty.slot())
                && (can.contains(duty.activity()) || learns.contains(duty.activity()));
    }

    public Worker absentOn(Set<Integer> these) {
        return changed(draft -> draft.absent = these);
    }

    public Worker holding(Map<Integer, Integer> these) {
        return changed(draft -> draft.held = these);
    }

    public Worker told(Map<Integer, Integer> these) {
        return changed(draft -> draft.published = these);
    }

    public Worker beside(Set<Integer> these) {
        return changed(draft -> draft.tutors = these);
    }

    public Worker learning(Set<Integer> these) {
        return changed(draft -> draft.learns = these);
    }

    public Worker knowing(Set<Integer> these) {
        return changed(draft -> draft.knows = these);
    }

    public Worker having(int turnsTaken, int lastEnded) {
        return changed(draft -> {
            draft.turns = turnsTaken;
            draft.lastEnd = lastEnded;
        });
    }

    public Worker fullTime() {
        return changed(draft -> draft.partTime = false);
    }

    public Worker asking(List<Preference> these, Pattern days) {
        return changed(draft -> {
            draft.preferences = these;
            draft.pattern = days;
        });
    }

    private Worker changed(Consumer<Draft> change) {
        var draft = new Draft(this);
        change.accept(draft);
        return new Worker(
                slots,
                draft.absent,
                can,
                draft.learns,
                draft.knows,
                hours,
                draft.partTime,
                draft.tutors,
                draft.held,
                draft.published,
                draft.turns,
                draft.lastEnd,
                draft.preferences,
                draft.pattern);
    }

    /** What may be said of somebody after they are there. */
    private static final class Draft {

        private Set<Integer> absent;
        private Set<Integer> learns;
        private Set<Integer> knows;
        private boolean partTime;
        private Set<Integer> tutors;
        private Map<Integer, Integer> held;
        private Map<Integer, Integer> published;
        private int turns;
        private int lastEnd;
        private List<Preference> preferences;
        private @Nullable Pattern pattern;

        private Draft(Worker now) {
            absent = now.absent;
            learns = now.learns;
            knows = now.knows;
            partTime = now.partTime;
            tutors = now.tutors;
            held = now.held;
            published = now.published;
            turns = now.turns;
            lastEnd = now.lastEnd;
            preferences = now.preferences;
            pattern = now.pattern;
        }
    }
}
