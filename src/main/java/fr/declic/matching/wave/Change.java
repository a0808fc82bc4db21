package fr.declic.matching.wave;

import fr.declic.matching.HalfDayNames;
import fr.declic.matching.Reason;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something a person could say otherwise. It is told for their information; nobody asks them to change. A limit, an activity they
 * said «Non merci» to and a place they refused are never among the changes.
 */
public sealed interface Change {

    /** What the screen says, as a key, names and numbers. */
    Reason reason();

    /** For how many changes it counts. */
    int steps();

    /** The person who said it otherwise. */
    WavePerson applyTo(WavePerson person);

    /**
     * More half-days; each is one change.
     *
     * @param count how many
     * @param among any of these
     */
    record HalfDaysMore(int count, HalfDays among) implements Change {
        @Override
        public Reason reason() {
            return new Reason("change.halfDaysMore", HalfDayNames.of(among), List.of(count), List.of());
        }

        @Override
        public int steps() {
            return count;
        }

        /** With the first of them. */
        @Override
        public WavePerson applyTo(WavePerson person) {
            return person.withHalfDays(HalfDays.of(
                    Stream.concat(person.halfDays().stream(), among.stream().limit(count))
                            .toList()));
        }
    }

    /** Fewer hours at least: the person would do with this. */
    record FewerHours(WeeklyHours from, WeeklyHours to) implements Change {
        @Override
        public Reason reason() {
            return new Reason(
                    "change.fewerHours",
                    List.of(),
                    List.of(),
                    List.of(from.quarters() - to.quarters(), from.quarters(), to.quarters()));
        }

        @Override
        public int steps() {
            return 1;
        }

        @Override
        public WavePerson applyTo(WavePerson person) {
            return person.withHours(to, person.wished());
        }
    }

    /** More hours than wished. */
    record MoreHours(WeeklyHours from, WeeklyHours to) implements Change {
        @Override
        public Reason reason() {
            return new Reason(
                    "change.moreHours",
                    List.of(),
                    List.of(),
                    List.of(to.quarters() - from.quarters(), from.quarters(), to.quarters()));
        }

        @Override
        public int steps() {
            return 1;
        }

        @Override
        public WavePerson applyTo(WavePerson person) {
            return person.withHours(person.minimum(), to);
        }
    }

    /** One thing to learn. */
    record Learn(String skill) implements Change {
        @Override
        public Reason reason() {
            return new Reason("change.learn", List.of("skill." + skill), List.of(), List.of());
        }

        @Override
        public int steps() {
            return 1;
        }

        @Override
        public WavePerson applyTo(WavePerson person) {
            return person.learning(skill);
        }
    }

    /** An activity not wished, put after the wishes there are. */
    record WishMore(String kind) implements Change {
        @Override
        public Reason reason() {
            return new Reason("change.wishMore", List.of("kind." + kind), List.of(), List.of());
        }

        @Override
        public int steps() {
            return 1;
        }

        @Override
        public WavePerson applyTo(WavePerson person) {
            var more = new ArrayList<>(person.wishes());
            more.add(kind);
            return person.withWishes(more);
        }
    }
}
