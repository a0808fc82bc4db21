package fr.declic.planning.core;

/**
 * A hard rule that a roster breaks.
 *
 * @param person whom it concerns, or {@link Roster#FREE}
 * @param slot in which, or {@link Roster#FREE} for the whole horizon
 * @param duty which, or {@link Roster#FREE}
 */
public record Breach(Kind kind, int person, int slot, int duty) {

    /** Which rule. */
    public enum Kind {
        OUTSIDE_HALF_DAYS,
        ABSENT,
        CANNOT,
        LOCKED,
        HOURS_SHORT,
        HOURS_OVER,
        TOO_MANY,
        NOBODY_KNOWS,
        LEARNER_ALONE,
        NO_TUTOR,
        DAILY_REST,
        WEEKLY_REST,
        BREAK,
        LONG_DAY,
        INTERRUPTION,
        SHARED_LIMIT,
        APART,
        PATTERN;

        /** Too few or too many hours: a week on its way to being right may pass through it. */
        public boolean isOfHours() {
            return this == HOURS_SHORT || this == HOURS_OVER;
        }

        /**
         * What may be shown. Several rules have one answer, among them that two people asked not to be together: otherwise the
         * answer would tell it.
         */
        public Shown shown() {
            return switch (this) {
                case OUTSIDE_HALF_DAYS -> Shown.OUTSIDE_HALF_DAYS;
                case ABSENT -> Shown.ABSENT;
                case CANNOT -> Shown.CANNOT;
                case LOCKED -> Shown.LOCKED;
                case HOURS_SHORT -> Shown.HOURS_SHORT;
                case HOURS_OVER -> Shown.HOURS_OVER;
                case TOO_MANY -> Shown.TOO_MANY;
                case NOBODY_KNOWS -> Shown.NOBODY_KNOWS;
                case LEARNER_ALONE -> Shown.LEARNER_ALONE;
                case NO_TUTOR -> Shown.NO_TUTOR;
                case DAILY_REST, WEEKLY_REST, BREAK, LONG_DAY, INTERRUPTION, SHARED_LIMIT, APART, PATTERN ->
                    Shown.REST_OR_ROOM;
            };
        }
    }

    /** The answers a screen gives, put into words by the key {@code planning.breach.<value>}. */
    public enum Shown {
        OUTSIDE_HALF_DAYS,
        ABSENT,
        CANNOT,
        LOCKED,
        HOURS_SHORT,
        HOURS_OVER,
        TOO_MANY,
        NOBODY_KNOWS,
        LEARNER_ALONE,
        NO_TUTOR,
        /** Rest, pauses, the length of a day, vans and rooms, and who works beside whom. */
        REST_OR_ROOM
    }
}
