package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractTerms;
import fr.declic.matching.Ironing;
import fr.declic.planning.core.Breach;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.HoursWindow;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;

/** From the proposal to what each person was told. */
class PublishingAWeekTest extends AtAWorkshop {

    private static final int MONDAY_MORNING = 0;

    @Autowired
    private Planning planning;

    @Autowired
    private MyWeeks mine;

    private Workshop workshop;

    @BeforeEach
    void aWorkshopOfTwo() {
        workshop = workshop(2);
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
        assertThat(planning.away(plan, 0, MONDAY_MORNING, true)).isEmpty();
        assertThat(planning.publish(planning.week(workshop.ebe(), workshop.later())))
                .isEmpty();
        assertThat(messages()).isEqualTo(before + 1);
    }

    @Test
    void aWeekOffSomebodysHoursIsToldToNobody() {
        var plan = proposed(workshop.later());
        assertThat(planning.move(plan, 0, MONDAY_MORNING, Roster.FREE)).isEmpty();
        var before = messages();
        var short3Hours30 = planning.week(workshop.ebe(), workshop.later());
        assertThat(short3Hours30.verdict().refused())
                .extracting(Breach::kind, Breach::person)
                .containsExactly(tuple(Breach.Kind.HOURS_SHORT, 0));
        assertThat(planning.publish(short3Hours30)).contains(PlanningRefusal.NOT_PUBLISHABLE);
        assertThat(messages()).isEqualTo(before);
        assertThat(planning.week(workshop.ebe(), workshop.later()).published()).isFalse();
    }

    @Test
    void hoursOfAnAbsenceCountAsDone() {
        var plan = proposed(workshop.later());
        assertThat(planning.away(plan, 0, MONDAY_MORNING, true)).isEmpty();
        var without = planning.week(workshop.ebe(), workshop.later());
        assertThat(without.people().getFirst().excused()).isEqualTo(14);
        assertThat(planning.publish(without)).isEmpty();
    }

    @Test
    void whoIsThereAgainWorksAsTheyWereTold() {
        planning.publish(proposed(workshop.soon()));
        var slot = IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(one -> soon().told().at(0, one) != Roster.FREE)
                .findFirst()
                .orElseThrow();
        planning.away(soon(), 0, slot, true);
        assertThat(soon().changed()).containsExactly(0);
        assertThat(soon().toAsk()).isEmpty();
        planning.away(soon(), 0, slot, false);
        assertThat(soon().changed()).isEmpty();
    }

    @Test
    void anAbsenceFromAPublishedHalfDayCountsWhatWasToBeWorkedThen() {
        var few = workshop(1, Workshop.ALL_BUT_ONE);
        planning.publish(proposed(few.ebe(), few.later()));
        var plan = planning.week(few.ebe(), few.later());
        var free = plan.roster().at(0, MONDAY_MORNING) == Roster.FREE ? MONDAY_MORNING : firstFree(plan);
        planning.away(plan, 0, free, true);
        assertThat(planning.week(few.ebe(), few.later()).people().getFirst().excused())
                .isZero();
        var after = planning.week(few.ebe(), few.later());
        var worked = IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> after.roster().at(0, slot) != Roster.FREE)
                .findFirst()
                .orElseThrow();
        planning.away(after, 0, worked, true);
        assertThat(planning.week(few.ebe(), few.later()).people().getFirst().excused())
                .isEqualTo(14);
    }

    @Test
    void theOtherWeeksOfTheFourAskForWhatTheyLeft() {
        var few = workshop(1, 63);
        var first = few.later();
        while (!aim(few, first).equals(new HoursWindow(0, 11, 56, 70, 63))) {
            first = first.plusWeeks(1);
        }
        assertThat(planning.publish(proposed(few.ebe(), first))).isEmpty();
        var given = worked(planning.week(few.ebe(), first), 0);
        assertThat(aim(few, first.plusWeeks(1)).aim()).isEqualTo(63 - (given - 63));
        assertThat(aim(few, first.plusWeeks(4)).aim()).isEqualTo(63);
    }

    @Test
    void nobodyCanBeInTwoPlacesAtOnce() {
        var plan = proposed(workshop.later());
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into planned_half_day (employer_id, monday, contract_id, half_day, activity_id)
                        values (:employer, :monday, :contract, 0, :activity)
                        """)
                        .param("employer", workshop.ebe().value())
                        .param("monday", workshop.later())
                        .param("contract", plan.people().getFirst().contract().value())
                        .param("activity", plan.works().getFirst().id().value())
                        .update()))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void messagesSayOfWhomTheyTell() {
        planning.publish(proposed(workshop.soon()));
        assertThat(messagesOf(0) + messagesOf(1)).isEqualTo(2);
    }

    @Test
    void aLandlineGetsNoTextMessage() {
        transaction.executeWithoutResult(status -> jdbc.sql("update volunteer set phone = :landline where id = :person")
                .param("landline", "+33353010001")
                .param("person", workshop.person(0).value())
                .update());
        planning.publish(proposed(workshop.soon()));
        assertThat(messagesOf(0)).isZero();
        assertThat(messagesOf(1)).isEqualTo(1);
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
    void whoeverCameMeanwhileMovesNobodyElse() {
        var plan = planning.week(workshop.ebe(), workshop.later());
        var first = new Ironing(activities, entities, transaction).listed("Abel", Ironing.suits());
        var terms = new ContractTerms(WeeklyHours.ofHours(20), workshop.today(), workshop.today());
        assertThat(contracts.record(ContractId.create(), first, workshop.ebe(), terms))
                .isEmpty();
        assertThat(planning.away(plan, 0, MONDAY_MORNING, true)).contains(PlanningRefusal.CHANGED_MEANWHILE);
        var now = planning.week(workshop.ebe(), workshop.later());
        assertThat(now.people()).hasSize(3);
        assertThat(planning.away(now, 0, MONDAY_MORNING, true)).isEmpty();
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

    private WeekPlan soon() {
        return planning.week(workshop.ebe(), workshop.soon());
    }

    private HoursWindow aim(Workshop of, LocalDate monday) {
        return planning.week(of.ebe(), monday)
                .problem()
                .people()
                .getFirst()
                .hours()
                .getFirst();
    }

    private static int firstFree(WeekPlan plan) {
        return IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> plan.problem().people().getFirst().slots().contains(slot))
                .filter(slot -> plan.roster().at(0, slot) == Roster.FREE)
                .findFirst()
                .orElseThrow();
    }

    private WeekPlan proposed(LocalDate monday) {
        return proposed(workshop.ebe(), monday);
    }

    private WeekPlan proposed(EmployerId ebe, LocalDate monday) {
        var plan = planning.week(ebe, monday);
        var found = new WeekSearch().propose(plan.problem(), new Effort(2, 1, 1, 0.01), new Stop(), progress -> {});
        assertThat(planning.keep(plan, found.roster())).isEmpty();
        return planning.week(ebe, monday);
    }

    private static int worked(WeekPlan plan, int person) {
        var window = plan.problem().people().get(person).hours().getFirst();
        return plan.roster().worked(plan.problem(), person, window);
    }

    private int messagesOf(int person) {
        return transaction.execute(status -> jdbc.sql(
                        "select count(*) from outbox_message where event_key like 'week:%' and about = :person")
                .param("person", workshop.person(person).value())
                .query(Integer.class)
                .single());
    }

    private int messages() {
        return transaction.execute(
                status -> jdbc.sql("select count(*) from outbox_message where event_key like 'week:%'")
                        .query(Integer.class)
                        .single());
    }
}
