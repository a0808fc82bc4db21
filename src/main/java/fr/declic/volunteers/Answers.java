package fr.declic.volunteers;

import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The four questions of the interview: what the person can do, would like to do, accepts to learn, and under which conditions.
 *
 * @param skills codes of the vocabulary
 * @param ownWords what they typed that the vocabulary does not know, for the team to file
 * @param wishes kinds of activity, the dearest first
 * @param anyWish «peu importe»: every other activity comes after the ranked ones, all equal
 * @param wishWords a wish in their own words
 * @param learns codes of the vocabulary they accept to learn
 * @param minimum hours under which a job is of no use to them
 * @param wished hours they would like
 */
public record Answers(
        List<String> skills,
        List<String> ownWords,
        List<String> wishes,
        boolean anyWish,
        @Nullable String wishWords,
        List<String> learns,
        @Nullable WeeklyHours minimum,
        @Nullable WeeklyHours wished,
        HalfDays halfDays,
        Set<Mobility> mobility,
        Set<Limit> limits) {

    public static final int LONGEST_WORDS = 500;

    public static final Answers NONE = new Answers(
            List.of(), List.of(), List.of(), false, null, List.of(), null, null, HalfDays.NONE, Set.of(), Set.of());

    public Answers {
        skills = List.copyOf(skills);
        ownWords = List.copyOf(ownWords);
        wishes = List.copyOf(wishes);
        learns = List.copyOf(learns);
        mobility = Set.copyOf(mobility);
        limits = Set.copyOf(limits);
        if (minimum != null && wished != null && wished.compareTo(minimum) < 0) {
            throw new IllegalArgumentException("The hours wished are fewer than the least");
        }
    }

    public Answers withSkills(List<String> changed, List<String> changedOwnWords) {
        return new Answers(
                changed,
                changedOwnWords,
                wishes,
                anyWish,
                wishWords,
                learns,
                minimum,
                wished,
                halfDays,
                mobility,
                limits);
    }

    public Answers withWishes(List<String> changed, boolean any, @Nullable String words) {
        return new Answers(skills, ownWords, changed, any, words, learns, minimum, wished, halfDays, mobility, limits);
    }

    public Answers withLearns(List<String> changed) {
        return new Answers(
                skills, ownWords, wishes, anyWish, wishWords, changed, minimum, wished, halfDays, mobility, limits);
    }

    public Answers withHours(@Nullable WeeklyHours changedMinimum, @Nullable WeeklyHours changedWish) {
        return new Answers(
                skills,
                ownWords,
                wishes,
                anyWish,
                wishWords,
                learns,
                changedMinimum,
                changedWish,
                halfDays,
                mobility,
                limits);
    }

    public Answers withHalfDays(HalfDays changed) {
        return new Answers(
                skills, ownWords, wishes, anyWish, wishWords, learns, minimum, wished, changed, mobility, limits);
    }

    public Answers withMobility(Set<Mobility> changed) {
        return new Answers(
                skills, ownWords, wishes, anyWish, wishWords, learns, minimum, wished, halfDays, changed, limits);
    }

    public Answers withLimits(Set<Limit> changed) {
        return new Answers(
                skills, ownWords, wishes, anyWish, wishWords, learns, minimum, wished, halfDays, mobility, changed);
    }
}
