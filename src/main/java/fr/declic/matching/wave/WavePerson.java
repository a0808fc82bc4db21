package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a wave knows of a person: what they said, and nothing else; no name, no age, no address, no date. Their place in the list is
 * their place in {@link WaveInput#people()}.
 *
 * @param wishes kinds of activity, the dearest first
 * @param anyWish «peu importe»: every other activity comes after the wishes, all at one rank
 * @param minimum hours under which a job is of no use to them; unknown for somebody who has not said yet
 * @param wished hours they would like
 * @param halfDays none for somebody who has not said yet
 * @param limits what they cannot or will not do; kept in the vocabulary's order
 * @param skills what they know; kept in alphabetical order
 * @param learns what they accept to learn; kept in alphabetical order
 * @param takenOut activities they said «Non merci» to and have not put back; kept in order
 * @param removed places this wave no longer gives them, since they refused them in it; kept in order
 * @param contract the places they hold by a signed contract, or reserved by their «Oui»: they are not considered again, and the
 *     place is theirs whatever else is written here; none for everybody else
 */
public record WavePerson(
        VolunteerId id,
        List<String> wishes,
        boolean anyWish,
        @Nullable WeeklyHours minimum,
        @Nullable WeeklyHours wished,
        HalfDays halfDays,
        List<Limit> limits,
        List<String> skills,
        List<String> learns,
        List<ActivityId> takenOut,
        List<OpeningId> removed,
        @Nullable OpeningId contract) {

    private static final Comparator<ActivityId> BY_ACTIVITY = Comparator.comparing(ActivityId::value);
    private static final Comparator<OpeningId> BY_OPENING = Comparator.comparing(OpeningId::value);

    public WavePerson {
        wishes = wishes.stream().distinct().toList();
        limits = InOrder.of(limits);
        skills = InOrder.of(skills);
        learns = InOrder.of(learns);
        takenOut = InOrder.of(takenOut, BY_ACTIVITY);
        removed = InOrder.of(removed, BY_OPENING);
    }

    /** Without these places, which they refused. */
    public WavePerson without(OpeningId places) {
        var more = new ArrayList<>(removed);
        more.add(places);
        return new WavePerson(
                id, wishes, anyWish, minimum, wished, halfDays, limits, skills, learns, takenOut, more, contract);
    }

    /** Holding these places for good. */
    public WavePerson signed(OpeningId places) {
        return new WavePerson(
                id, wishes, anyWish, minimum, wished, halfDays, limits, skills, learns, takenOut, removed, places);
    }

    public WavePerson withWishes(List<String> newWishes) {
        return new WavePerson(
                id, newWishes, anyWish, minimum, wished, halfDays, limits, skills, learns, takenOut, removed, contract);
    }

    public WavePerson withHours(@Nullable WeeklyHours newMinimum, @Nullable WeeklyHours newWished) {
        return new WavePerson(
                id,
                wishes,
                anyWish,
                newMinimum,
                newWished,
                halfDays,
                limits,
                skills,
                learns,
                takenOut,
                removed,
                contract);
    }

    public WavePerson withHalfDays(HalfDays newHalfDays) {
        return new WavePerson(
                id, wishes, anyWish, minimum, wished, newHalfDays, limits, skills, learns, takenOut, removed, contract);
    }

    public WavePerson withLimits(List<Limit> newLimits) {
        return new WavePerson(
                id, wishes, anyWish, minimum, wished, halfDays, newLimits, skills, learns, takenOut, removed, contract);
    }

    /** Accepting to learn one thing more. */
    public WavePerson learning(String skill) {
        var more = new ArrayList<>(learns);
        more.add(skill);
        return new WavePerson(
                id, wishes, anyWish, minimum, wished, halfDays, limits, skills, more, takenOut, removed, contract);
    }
}
