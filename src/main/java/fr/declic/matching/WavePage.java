package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.ActivityLoad;
import fr.declic.matching.wave.WaveClass;
import fr.declic.matching.wave.WaveComparison;
import fr.declic.matching.wave.WavePlacement;
import fr.declic.vocabulary.HalfDay;
import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wave as the team sees it.
 *
 * @param run the run that stands; none when nothing was computed since the places were changed
 */
public record WavePage(
        WaveHead head,
        List<PlannedPlaces> places,
        Map<ActivityId, Map<HalfDay, Integer>> workstations,
        @Nullable Run run) {

    public WavePage {
        places = List.copyOf(places);
        workstations = Map.copyOf(workstations);
    }

    /**
     * What a run found.
     *
     * @param digest of what it was computed from
     * @param forgotten true when somebody's answers were taken out since
     * @param people everybody, in candidacy order
     * @param loads of the activities whose half-days hold too many
     * @param toAsk who has a proposal in hand and would now have other places: they are asked before anybody later
     * @param leaves who would receive a proposal, in candidacy order
     * @param gains who has better than in the run before, earlier first
     * @param loses who has worse
     */
    public record Run(
            int number,
            Instant at,
            String by,
            String digest,
            boolean forgotten,
            List<Person> people,
            List<Empty> empty,
            List<ActivityLoad> loads,
            List<ToAsk> toAsk,
            List<Person> leaves,
            List<Moved> gains,
            List<Moved> loses) {

        public Run {
            people = List.copyOf(people);
            empty = List.copyOf(empty);
            loads = List.copyOf(loads);
            toAsk = List.copyOf(toAsk);
            leaves = List.copyOf(leaves);
            gains = List.copyOf(gains);
            loses = List.copyOf(loses);
        }

        public List<Person> placed() {
            return people.stream().filter(one -> one.places() != null).toList();
        }

        public List<Person> without() {
            return people.stream().filter(one -> one.places() == null).toList();
        }
    }

    /** Why somebody has their place. */
    public enum Ground {
        /** The rule gives it; nothing has left yet. */
        BY_RULE,
        /** The coordinator chose it by hand. */
        BY_HAND,
        /** A proposal waits for an answer. */
        ASKED,
        /** They said «Oui». */
        ACCEPTED,
        /** They are hired. */
        HIRED,
        /** They have none. */
        WITHOUT;

        /**
         * Where it stands now: what is in hand counts before what gave it.
         *
         * @param chosen whether the coordinator chose it by hand
         */
        static Ground now(WavePlacement one, WaveGround.@Nullable Held hold, boolean chosen) {
            if (!one.hasPlace()) {
                return WITHOUT;
            }
            if (hold != null) {
                return inHand(hold);
            }
            return chosen && one.standing() == WavePlacement.Standing.HELD ? BY_HAND : BY_RULE;
        }

        /**
         * What gave it in a run, whatever came of it since: a person reads why they were asked, not that they were. What was held
         * before the run is what it is now.
         *
         * @param chosen whether the coordinator chose it by hand
         */
        static Ground inTheRun(WavePlacement one, WaveGround.@Nullable Held hold, boolean chosen) {
            return switch (one.standing()) {
                case WITHOUT -> WITHOUT;
                case PLACED -> BY_RULE;
                case HELD -> chosen ? BY_HAND : hold == null ? ACCEPTED : inHand(hold);
            };
        }

        private static Ground inHand(WaveGround.Held hold) {
            return switch (hold.status()) {
                case ACCEPTED -> ACCEPTED;
                case HIRED -> HIRED;
                default -> ASKED;
            };
        }
    }

    /**
     * Somebody of the wave.
     *
     * @param given how dear the place is to them; none without a place, or with one that was held before
     * @param places one of which is theirs
     * @param reason of a choice by hand
     * @param passed how many people a choice by hand passes
     */
    public record Person(
            VolunteerId id,
            String name,
            Ground ground,
            @Nullable WaveClass given,
            @Nullable OpeningId places,
            @Nullable String reason,
            int passed) {}

    /** Places that nobody takes. */
    public record Empty(OpeningId places, int count) {}

    /** Somebody who might choose an empty place, so that another gets theirs. */
    public record MayFree(
            OpeningId empty,
            VolunteerId asked,
            String askedName,
            String gainsName,
            @Nullable WaveAsked answer) {}

    /**
     * Somebody with a proposal in hand, who would now have these places.
     *
     * @param better true where those are dearer to them, and not only as dear: nobody comes out with less than they hold
     */
    public record ToAsk(
            VolunteerId person,
            String name,
            OpeningId has,
            OpeningId would,
            boolean better,
            @Nullable WaveAsked answer) {}

    /** What changes for somebody. */
    public record Moved(
            VolunteerId person,
            String name,
            @Nullable OpeningId before,
            @Nullable OpeningId after,
            WaveComparison.Sense sense) {}
}
