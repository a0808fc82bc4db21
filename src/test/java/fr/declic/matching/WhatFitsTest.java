package fr.declic.matching;

import static fr.declic.matching.Somebody.ironing;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatFitsTest {

    @Test
    void isSaidInTheOrderOfTheQuestions() {
        var told = SuitabilityRules.explain(new Somebody().profile(), ironing());
        assertThat(told.fits())
                .containsExactly(
                        Reason.counting("wishedFirst", 1),
                        Reason.naming("knows", List.of("skill.repasser-chemise")),
                        Reason.hours("hours", WeeklyHours.ofHours(16), WeeklyHours.ofHours(20)),
                        Reason.naming("halfDays", List.of("halfday.MORNINGS")));
        assertThat(told.learns()).containsExactly(Reason.naming("learnsOnTheJob", List.of("skill.plier-linge")));
    }

    @Test
    void namesTheRankOfTheWish() {
        var told = SuitabilityRules.explain(
                new Somebody().wishes("couture", "repassage").profile(), ironing());
        assertThat(told.fits()).contains(Reason.counting("wished", 2));
    }

    @Test
    void saysThatAnythingGoes() {
        var told = SuitabilityRules.explain(
                new Somebody().wishes("couture").whateverTheActivity().profile(), ironing());
        assertThat(told.fits()).contains(Reason.of("anyWish"));
    }

    @Test
    void saysWhatIsLearntBeforeTheFirstDay() {
        var told = SuitabilityRules.explain(
                new Somebody()
                        .knows("plier-linge")
                        .wouldLearn("repasser-chemise")
                        .profile(),
                ironing());
        assertThat(told.learns()).containsExactly(Reason.naming("learnsBefore", List.of("skill.repasser-chemise")));
        assertThat(told.fits()).contains(Reason.naming("knows", List.of("skill.plier-linge")));
    }

    @Test
    void saysTheHoursThatSuitBoth() {
        var told = SuitabilityRules.explain(
                new Somebody()
                        .wantsHours(WeeklyHours.ofHours(18), WeeklyHours.ofHours(18))
                        .profile(),
                ironing());
        assertThat(told.fits()).contains(Reason.hours("hoursExactly", WeeklyHours.ofHours(18)));
    }

    @Test
    void saysNothingAboutHoursThatDoNotSuit() {
        var told = SuitabilityRules.explain(
                new Somebody().wantsHours(WeeklyHours.ofHours(30), null).profile(), ironing());
        assertThat(told.fits()).extracting(Reason::key).doesNotContain("hours", "hoursExactly");
    }

    @Test
    void namesWholeDaysAndHalfDays() {
        assertThat(HalfDayNames.of(
                        HalfDays.of(HalfDay.MONDAY_MORNING, HalfDay.MONDAY_AFTERNOON, HalfDay.THURSDAY_AFTERNOON)))
                .containsExactly("day.MONDAY", "halfday.THURSDAY_AFTERNOON");
    }

    @Test
    void namesEachDayWhenSomeAreWholeAndOthersAreNot() {
        assertThat(HalfDayNames.of(Somebody.MORNINGS.toggle(HalfDay.MONDAY_AFTERNOON)))
                .startsWith("day.MONDAY", "halfday.TUESDAY_MORNING")
                .doesNotContain("halfday.MORNINGS");
    }

    @Test
    void namesTheWholeWeekAndSaturday() {
        assertThat(HalfDayNames.of(HalfDays.ALL)).containsExactly("halfday.WEEK", "day.SATURDAY");
    }
}
