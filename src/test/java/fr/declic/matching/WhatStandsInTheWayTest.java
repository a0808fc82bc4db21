package fr.declic.matching;

import static fr.declic.matching.Somebody.CODES;
import static fr.declic.matching.Somebody.IRONING;
import static fr.declic.matching.Somebody.MORNINGS;
import static fr.declic.matching.Somebody.ironing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activities.ActivityId;
import fr.declic.matching.Obstacle.NotSaidYet;
import fr.declic.matching.Obstacle.NotSaidYet.Question;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WhatStandsInTheWayTest {

    @Test
    void nothingForWhomItSuits() {
        assertThat(SuitabilityRules.obstacles(new Somebody().profile(), ironing()))
                .isEmpty();
    }

    @Test
    void everythingIsTold() {
        var person = new Somebody()
                .wishes("couture")
                .cannot(Limit.NOISE)
                .knows("accueillir-client")
                .profile();
        assertThat(SuitabilityRules.obstacles(person, ironing()))
                .extracting(Obstacle::sort)
                .containsExactly(Obstacle.Sort.WISH, Obstacle.Sort.LIMIT, Obstacle.Sort.SKILL);
    }

    @Nested
    class ALimit {

        private final LimitsRespected rule = new LimitsRespected();

        @Test
        void standsInTheWayOfAnActivityThatMeetsIt() {
            var person = new Somebody().cannot(Limit.NOISE, Limit.HEIGHTS).profile();
            assertThat(rule.obstacleFor(person, ironing())).contains(new Obstacle.Limits(Set.of(Limit.NOISE)));
        }

        @Test
        void doesNotWhenTheActivityDoesNotMeetIt() {
            var person = new Somebody().cannot(Limit.HEIGHTS, Limit.ANIMALS).profile();
            assertThat(rule.obstacleFor(person, ironing())).isEmpty();
        }

        @Test
        void isToldInWordsWithoutWhy() {
            assertThat(new Obstacle.Limits(Set.of(Limit.NOISE, Limit.STANDING_LONG)).reason())
                    .isEqualTo(Reason.naming("limit", List.of("limit.STANDING_LONG", "limit.NOISE")));
        }
    }

    @Nested
    class TheHours {

        private final HoursMeet rule = new HoursMeet();

        @Test
        void areTooFewUnderTheMinimum() {
            var person = new Somebody().wantsHours(new WeeklyHours(81), null).profile();
            assertThat(rule.obstacleFor(person, ironing()))
                    .contains(new Obstacle.TooFewHours(WeeklyHours.ofHours(20), new WeeklyHours(81)));
        }

        @Test
        void areEnoughAtTheMinimum() {
            var person =
                    new Somebody().wantsHours(WeeklyHours.ofHours(20), null).profile();
            assertThat(rule.obstacleFor(person, ironing())).isEmpty();
        }

        @Test
        void areTooManyOverTheWish() {
            var person = new Somebody().wantsHours(null, new WeeklyHours(63)).profile();
            assertThat(rule.obstacleFor(person, ironing()))
                    .contains(new Obstacle.TooManyHours(WeeklyHours.ofHours(16), new WeeklyHours(63)));
        }

        @Test
        void areNotTooManyAtTheWish() {
            var person =
                    new Somebody().wantsHours(null, WeeklyHours.ofHours(16)).profile();
            assertThat(rule.obstacleFor(person, ironing())).isEmpty();
        }

        @Test
        void areAskedOfWhoHasNotSaid() {
            var person = new Somebody().wantsHours(null, null).profile();
            assertThat(rule.obstacleFor(person, ironing())).contains(new NotSaidYet(Question.HOURS));
        }
    }

    @Nested
    class TheHalfDays {

        private final EnoughHalfDays rule = new EnoughHalfDays();
        private final HalfDays three =
                HalfDays.of(HalfDay.MONDAY_MORNING, HalfDay.TUESDAY_MORNING, HalfDay.FRIDAY_MORNING);
        private final HalfDays four = three.toggle(HalfDay.WEDNESDAY_MORNING);

        @Test
        void areTooFewWhenThreeSuitBothForSixteenHours() {
            var person = new Somebody()
                    .isFree(three.toggle(HalfDay.SATURDAY_AFTERNOON))
                    .profile();
            assertThat(rule.obstacleFor(person, ironing())).contains(new Obstacle.TooFewHalfDays(three, 4));
        }

        @Test
        void areEnoughWhenFourSuitBothForSixteenHours() {
            assertThat(rule.obstacleFor(new Somebody().isFree(four).profile(), ironing()))
                    .isEmpty();
        }

        @Test
        void areTooFewWhenThePersonsMinimumTakesMore() {
            var person = new Somebody()
                    .isFree(four)
                    .wantsHours(new WeeklyHours(65), WeeklyHours.ofHours(20))
                    .profile();
            assertThat(rule.obstacleFor(person, ironing())).contains(new Obstacle.TooFewHalfDays(four, 5));
        }

        @Test
        void areToldOtherwiseWhenNoneSuitsBoth() {
            var person =
                    new Somebody().isFree(HalfDays.of(HalfDay.MONDAY_AFTERNOON)).profile();
            assertThat(rule.obstacleFor(person, ironing()).map(Obstacle::reason))
                    .contains(Reason.counting("noHalfDay", 0, 4));
        }

        @Test
        void areAskedOfWhoHasNotSaid() {
            var person = new Somebody().isFree(HalfDays.NONE).profile();
            assertThat(rule.obstacleFor(person, ironing())).contains(new NotSaidYet(Question.HALF_DAYS));
        }
    }

    @Nested
    class TheFirstDay {

        private final FirstDaySkills rule = new FirstDaySkills();

        @Test
        void needsWhatThePersonNeitherKnowsNorWouldLearn() {
            var person = new Somebody().knows("plier-linge").profile();
            assertThat(rule.obstacleFor(person, ironing()))
                    .contains(new Obstacle.SkillsMissing(CODES.setOf(List.of("repasser-chemise"))));
        }

        @Test
        void suitsWhoAcceptsToLearnBefore() {
            var person = new Somebody().knows().wouldLearn("repasser-chemise").profile();
            assertThat(rule.obstacleFor(person, ironing())).isEmpty();
        }

        @Test
        void doesNotNeedWhatTheJobTeaches() {
            var person = new Somebody().knows("repasser-chemise").profile();
            assertThat(rule.obstacleFor(person, ironing())).isEmpty();
        }
    }

    @Nested
    class TheWish {

        private final WishedActivity rule = new WishedActivity();

        @Test
        void goesElsewhere() {
            var person = new Somebody().wishes("couture", "blanchisserie").profile();
            assertThat(rule.obstacleFor(person, ironing())).contains(new Obstacle.NotWished());
        }

        @Test
        void mayBeTheLastOne() {
            var person = new Somebody().wishes("couture", "repassage").profile();
            assertThat(rule.obstacleFor(person, ironing())).isEmpty();
        }

        @Test
        void mayBePeuImporte() {
            var person = new Somebody().wishes("couture").whateverTheActivity().profile();
            assertThat(rule.obstacleFor(person, ironing())).isEmpty();
        }

        @Test
        void isAskedOfWhoHasNotSaid() {
            assertThat(rule.obstacleFor(new Somebody().wishes().profile(), ironing()))
                    .contains(new NotSaidYet(Question.WISHES));
        }
    }

    @Nested
    class ANonMerci {

        private final NotTakenOut rule = new NotTakenOut();

        @Test
        void keepsTheActivityOut() {
            var person = new Somebody().tookOut(IRONING).profile();
            assertThat(rule.obstacleFor(person, ironing())).contains(new Obstacle.TakenOut());
        }

        @Test
        void keepsNoOtherActivityOut() {
            var person = new Somebody().tookOut(ActivityId.create()).profile();
            assertThat(rule.obstacleFor(person, ironing())).isEqualTo(Optional.empty());
        }
    }

    @Test
    void ofTwoOpeningsTheOneThatSuitsIsTold() {
        var tooLong = ironing(WeeklyHours.ofHours(30), WeeklyHours.ofHours(35), MORNINGS);
        var fitting = ironing();
        var told = SuitabilityRules.explain(new Somebody().profile(), List.of(tooLong, fitting));
        assertThat(told.opening()).isEqualTo(fitting.id());
        assertThat(told.suits()).isTrue();
    }
}
