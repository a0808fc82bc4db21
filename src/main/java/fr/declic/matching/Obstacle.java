package fr.declic.matching;

import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.Set;

/** Why an opening does not suit a person today. It says so in words; none weighs more than another. */
public sealed interface Obstacle {

    /** What the screen says. */
    Reason reason();

    /** Which sort of obstacle, to count them where nobody may be named. */
    Sort sort();

    /** The sorts of obstacle, in the order a sentence lists them. */
    enum Sort {
        WISH,
        TAKEN_OUT,
        LIMIT,
        HOURS,
        HALF_DAYS,
        SKILL,
        UNKNOWN
    }

    /** The person wishes other activities. */
    record NotWished() implements Obstacle {
        @Override
        public Reason reason() {
            return Reason.of("notWished");
        }

        @Override
        public Sort sort() {
            return Sort.WISH;
        }
    }

    /** The person said «Non merci» to this activity and has not put it back. */
    record TakenOut() implements Obstacle {
        @Override
        public Reason reason() {
            return Reason.of("takenOut");
        }

        @Override
        public Sort sort() {
            return Sort.TAKEN_OUT;
        }
    }

    /** The activity asks for what the person cannot or will not do. */
    record Limits(Set<Limit> met) implements Obstacle {
        @Override
        public Reason reason() {
            return Reason.naming(
                    "limit",
                    met.stream().sorted().map(limit -> "limit." + limit).toList());
        }

        @Override
        public Sort sort() {
            return Sort.LIMIT;
        }
    }

    /** There are fewer hours than the least the person needs. */
    record TooFewHours(WeeklyHours most, WeeklyHours minimum) implements Obstacle {
        @Override
        public Reason reason() {
            return Reason.hours("tooFewHours", most, minimum);
        }

        @Override
        public Sort sort() {
            return Sort.HOURS;
        }
    }

    /** The work takes more hours than the person would like. */
    record TooManyHours(WeeklyHours least, WeeklyHours wished) implements Obstacle {
        @Override
        public Reason reason() {
            return Reason.hours("tooManyHours", least, wished);
        }

        @Override
        public Sort sort() {
            return Sort.HOURS;
        }
    }

    /** Too few half-days suit both for the hours. */
    record TooFewHalfDays(HalfDays common, int needed) implements Obstacle {
        @Override
        public Reason reason() {
            return Reason.counting(common.isEmpty() ? "noHalfDay" : "tooFewHalfDays", common.count(), needed);
        }

        @Override
        public Sort sort() {
            return Sort.HALF_DAYS;
        }
    }

    /** A savoir-faire is needed on the first day that the person neither has nor accepts to learn. */
    record SkillsMissing(SkillSet skills) implements Obstacle {
        @Override
        public Reason reason() {
            return Reason.naming(
                    "skillsMissing",
                    skills.toCodes().stream().map(code -> "skill." + code).toList());
        }

        @Override
        public Sort sort() {
            return Sort.SKILL;
        }
    }

    /** The person has not said it yet: somebody asks them. */
    record NotSaidYet(Question question) implements Obstacle {

        /** What has not been answered. */
        public enum Question {
            WISHES,
            HOURS,
            HALF_DAYS
        }

        @Override
        public Reason reason() {
            return Reason.of("notSaid." + question);
        }

        @Override
        public Sort sort() {
            return Sort.UNKNOWN;
        }
    }
}
