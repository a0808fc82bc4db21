package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.employment.Contracts;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.HalfDay;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** From the proposal to what each person was told. */
@InTerritory
class PublishingAWeekTest {

    private static final int TIMES = 5;
    private static final int MONDAY_MORNING = 0;

    @Autowired
    private Planning planning;

    @Autowired
    private MyWeeks mine;

    @Autowired
    private Activities activities;

    @Autowired
    private Contracts contracts;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private Workshop workshop;

    @BeforeEach
    void aWorkshopOfTwo() {
        As.coordinator("Samir");
        workshop = new Workshop(activities, contracts, entities, transaction, clock, 2);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void theProposedWeekGivesEverybodyTheirHours() {
        var plan = proposed(workshop.later());
        assertThat(plan.people()).hasSize(2);
        assertThat(worked(plan, 0)).isEqualTo(70);
        assertThat(worked(plan, 1)).isEqualTo(70);
    }

    @Test
    void eachPersonIsToldOnceAndSeesTheirOwnWeek() {
        var plan = proposed(workshop.soon());
        var before = messages();
        assertThat(planning.publish(plan)).isEmpty();
        assertThat(messages()).isEqualTo(before + 2);
        As.signIn(new SignedIn(workshop.person(0).value(), "Amel", Role.VOLUNTEER, null));
        assertThat(mine.mine()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.monday()).isEqualTo(workshop.soon());
            assertThat(entry.halfDay().isMorning()).isTrue();
        });
    }

    @Test
    void onlyThoseWhoseWeekChangedAreToldAgain() {
        planning.publish(proposed(workshop.later()));
        var plan = planning.week(workshop.ebe(), workshop.later());
        assertThat(plan.changed()).isEmpty();
        var before = messages();
        assertThat(planning.move(plan, 0, MONDAY_MORNING, Roster.FREE)).isEmpty();
        assertThat(planning.publish(planning.week(workshop.ebe(), workshop.later())))
                .isEmpty();
        assertThat(messages()).isEqualTo(before + 1);
    }

    @Test
    void insideTheNoticeAChangeIsNotImposed() {
        planning.publish(proposed(workshop.soon()));
        var plan = planning.week(workshop.ebe(), workshop.soon());
        var slot = IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(one -> plan.roster().at(0, one) != Roster.FREE)
                .findFirst()
                .orElseThrow();
        assertThat(planning.move(plan, 0, slot, Roster.FREE)).contains(PlanningRefusal.INSIDE_THE_NOTICE);
    }

    @Test
    void whatIsLockedAsFreeStaysFree() {
        var plan = planning.week(workshop.ebe(), workshop.later());
        assertThat(planning.lock(plan, 0, MONDAY_MORNING, true)).isEmpty();
        assertThat(proposed(workshop.later()).roster().at(0, MONDAY_MORNING)).isEqualTo(Roster.FREE);
    }

    @Test
    void whoIsAwayIsNotPlacedAndWorksLess() {
        var plan = planning.week(workshop.ebe(), workshop.later());
        assertThat(planning.away(plan, 0, MONDAY_MORNING, true)).isEmpty();
        var proposed = proposed(workshop.later());
        assertThat(proposed.roster().at(0, MONDAY_MORNING)).isEqualTo(Roster.FREE);
        assertThat(worked(proposed, 0)).isEqualTo(56);
    }

    @Test
    void onAPublicHolidayNobodyIsPlannedAndTheHoursAreNotMadeUp() {
        var ascension = LocalDate.of(2050, 5, 19);
        var plan = planning.week(workshop.ebe(), ascension.minusDays(3));
        assertThat(plan.problem().dutiesOf(WeekPlan.HALF_DAYS.indexOf(HalfDay.THURSDAY_MORNING)))
                .isEmpty();
        assertThat(plan.problem().dutiesOf(WeekPlan.HALF_DAYS.indexOf(HalfDay.FRIDAY_MORNING)))
                .isNotEmpty();
        assertThat(plan.problem().people().getFirst().hours().getFirst().aim()).isEqualTo(56);
    }

    @Test
    void whoSawAnOlderWeekIsToldSo() {
        var seen = planning.week(workshop.ebe(), workshop.later());
        planning.keep(seen, seen.roster());
        assertThat(planning.lock(seen, 0, MONDAY_MORNING, true)).contains(PlanningRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void anotherEbesManagerSeesNothingOfIt() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Nadia", Role.EBE_MANAGER, UUID.randomUUID()));
        assertThatThrownBy(() -> planning.week(workshop.ebe(), workshop.later()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(planning.ebes()).isEmpty();
    }

    @RepeatedTest(TIMES)
    void aWeekPublishedWhileSomebodyIsMovedIsOneOrTheOther(TerritoryId territory) throws Exception {
        var plan = proposed(workshop.later());
        var answers = AtOnce.both(
                territory, () -> planning.publish(plan), () -> planning.move(plan, 0, MONDAY_MORNING, Roster.FREE));
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(PlanningRefusal.CHANGED_MEANWHILE));
        var after = planning.week(workshop.ebe(), workshop.later());
        assertThat(after.published()).isEqualTo(answers.getFirst().isEmpty());
    }

    private WeekPlan proposed(LocalDate monday) {
        var plan = planning.week(workshop.ebe(), monday);
        var found = new WeekSearch().propose(plan.problem(), new Effort(2, 1, 1, 0.01), new Stop(), progress -> {});
        assertThat(planning.keep(plan, found.roster())).isEmpty();
        return planning.week(workshop.ebe(), monday);
    }

    private static int worked(WeekPlan plan, int person) {
        var window = plan.problem().people().get(person).hours().getFirst();
        return plan.roster().worked(plan.problem(), person, window);
    }

    private int messages() {
        return transaction.execute(
                status -> jdbc.sql("select count(*) from outbox_message where event_key like 'week:%'")
                        .query(Integer.class)
                        .single());
    }
}
