package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.EmployerId;
import fr.declic.planning.core.LabourRules;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The law changes on a day: weeks before it keep what held. */
class LabourTermsThatChangeTest extends AtAWorkshop {

    private static final LabourTerms LATER =
            new LabourTerms(new LabourRules(12 * 60, 36 * 60, 6 * 60, 30, 9 * 60, 32 * 60, 120, 15), 10);

    @Autowired
    private Planning planning;

    @Autowired
    private LabourSettings settings;

    private EmployerId ebe;
    private LocalDate monday;
    private LocalDate today;

    @BeforeEach
    void aWorkshop() {
        As.coordinator("Samir");
        var workshop = workshop(1);
        ebe = workshop.ebe();
        monday = workshop.later();
        today = workshop.today();
    }

    @AfterEach
    void asBefore() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from labour_setting").update());
        As.nobody();
    }

    @Test
    void untilSomethingIsNotedTheLawOf2026Holds() {
        assertThat(planning.week(ebe, monday).problem().law()).isEqualTo(LabourRules.OF_2026);
    }

    @Test
    void whatIsNotedHoldsFromItsDayOn() {
        note(monday);
        assertThat(planning.week(ebe, monday).problem().law()).isEqualTo(LATER.law());
        assertThat(planning.week(ebe, monday.minusWeeks(1)).problem().law()).isEqualTo(LabourRules.OF_2026);
    }

    @Test
    void aWeekIsPlannedByWhatHoldsOnItsMonday() {
        note(monday.plusDays(1));
        assertThat(planning.week(ebe, monday).problem().law()).isEqualTo(LabourRules.OF_2026);
        assertThat(planning.week(ebe, monday.plusWeeks(1)).problem().law()).isEqualTo(LATER.law());
    }

    @Test
    void theNoticeIsCountedByWhatHoldsToday() {
        var before = planning.week(ebe, monday).firstFreeDay();
        note(today.plusDays(1));
        assertThat(planning.week(ebe, monday).firstFreeDay()).isEqualTo(before);
        transaction.executeWithoutResult(status -> jdbc.sql("update labour_setting set from_day = :today")
                .param("today", today)
                .update());
        assertThat(planning.week(ebe, monday).firstFreeDay()).isAfter(before);
    }

    @Test
    void whatHoldsAlreadyIsNotRewritten() {
        As.signIn(administrator());
        assertThat(settings.note(new DatedLabourTerms(today, LATER))).contains(PlanningRefusal.TOO_LATE);
        assertThat(settings.note(new DatedLabourTerms(today.plusDays(1), LATER)))
                .isEmpty();
        assertThat(settings.today()).isEqualTo(LabourTerms.OF_2026);
        assertThat(settings.toCome()).containsExactly(new DatedLabourTerms(today.plusDays(1), LATER));
        assertThat(settings.takeBack(today.plusDays(1))).isEmpty();
        assertThat(settings.toCome()).isEmpty();
    }

    @Test
    void numbersThatCannotBeAreNone() {
        assertThat(LabourTerms.of(LabourRules.OF_2026, 61)).isEmpty();
        assertThat(LabourTerms.of(LabourRules.OF_2026, 60)).isPresent();
    }

    private void note(LocalDate from) {
        As.signIn(administrator());
        assertThat(settings.note(new DatedLabourTerms(from, LATER))).isEmpty();
        As.coordinator("Samir");
    }

    private static SignedIn administrator() {
        return new SignedIn(UUID.randomUUID(), "Awa", Role.ADMINISTRATOR, null);
    }
}
