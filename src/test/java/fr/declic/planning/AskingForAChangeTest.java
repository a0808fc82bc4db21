package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.planning.WeekRequest.Status;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Inside the notice a change is asked, accepted or declined, never imposed (Code du travail, L. 3123-31). */
class AskingForAChangeTest extends AtAWorkshop {

    @Autowired
    private Planning planning;

    @Autowired
    private WeekRequests requests;

    @Autowired
    private WeekRequestRows rows;

    @Autowired
    private MyWeeks mine;

    @Autowired
    private MyWeekRequests asked;

    private Workshop workshop;
    private LocalDate soon;
    /** A morning of the first person that was published, and the one they have off. */
    private int worked;

    private int off;

    @BeforeEach
    void aPublishedWeekOfFourMorningsOutOfFive() {
        workshop = workshop(2, Workshop.ALL_BUT_ONE);
        soon = workshop.soon();
        publish(soon);
        var slots =
                now().problem().people().getFirst().slots().stream().sorted().toList();
        worked = slots.stream()
                .filter(slot -> now().told().at(0, slot) != Roster.FREE)
                .findFirst()
                .orElseThrow();
        off = slots.stream()
                .filter(slot -> now().told().at(0, slot) == Roster.FREE)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingChangesUntilThePersonAccepts() {
        swap(worked, off);
        assertThat(now().toAsk()).containsExactly(0);
        assertThat(ask()).isEmpty();
        assertThat(messages("week-asked:%")).isEqualTo(1);
        person(0);
        assertThat(mornings()).contains(half(worked)).doesNotContain(half(off));
        assertThat(asked.mine()).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(Status.ASKED);
            assertThat(one.monday()).isEqualTo(soon);
            assertThat(one.lines()).hasSize(2);
        });
    }

    @Test
    void whatIsAcceptedHoldsAtOnce() {
        swap(worked, off);
        ask();
        assertThat(answer(true)).isEmpty();
        assertThat(mornings()).contains(half(off)).doesNotContain(half(worked));
        As.coordinator("Samir");
        assertThat(now().changed()).isEmpty();
        assertThat(statuses()).containsExactly(Status.ACCEPTED);
    }

    @Test
    void whatIsDeclinedChangesNothing() {
        swap(worked, off);
        ask();
        assertThat(answer(false)).isEmpty();
        assertThat(mornings()).contains(half(worked)).doesNotContain(half(off));
        As.coordinator("Samir");
        assertThat(now().changed()).isEmpty();
        assertThat(statuses()).containsExactly(Status.DECLINED);
    }

    @Test
    void whatTakesHoursAwayIsNotEvenAsked() {
        assertThat(planning.move(now(), 0, worked, Roster.FREE)).isEmpty();
        assertThat(ask()).contains(PlanningRefusal.BREAKS_A_RULE);
        assertThat(messages("week-asked:%")).isZero();
    }

    @Test
    void publishingLeavesAPersonWhoMustBeAskedAsTheyWere() {
        swap(worked, off);
        var before = messages("week:%");
        assertThat(planning.publish(now())).isEmpty();
        assertThat(messages("week:%")).isEqualTo(before);
        assertThat(now().changed()).containsExactly(0);
        person(0);
        assertThat(mornings()).contains(half(worked)).doesNotContain(half(off));
    }

    @Test
    void outsideTheNoticeNobodyIsAsked() {
        var later = workshop.later();
        publish(later);
        var plan = planning.week(workshop.ebe(), later);
        planning.move(plan, 0, worked(plan), Roster.FREE);
        assertThat(planning.week(workshop.ebe(), later).toAsk()).isEmpty();
        assertThat(planning.week(workshop.ebe(), later).toTell()).containsExactly(0);
    }

    @Test
    void aDayThatIsOverIsNotAskedFor() {
        var over = soon.minusWeeks(2);
        publish(over);
        var plan = planning.week(workshop.ebe(), over);
        var slot = worked(plan);
        planning.move(plan, 0, slot, Roster.FREE);
        assertThat(requests.ask(planning.week(workshop.ebe(), over), 0)).contains(PlanningRefusal.TOO_LATE);
    }

    @Test
    void whatWasTakenBackCannotBeAccepted() {
        swap(worked, off);
        ask();
        assertThat(requests.takeBack(now(), open())).isEmpty();
        assertThat(messages("week-not-asked:%")).isEqualTo(1);
        assertThat(now().changed()).isEmpty();
        assertThat(answer(true)).contains(PlanningRefusal.NOT_OPEN);
        assertThat(mornings()).contains(half(worked));
        assertThat(asked.mine()).extracting(MyWeekRequests.Asked::status).containsExactly(Status.WITHDRAWN);
    }

    @Test
    void askingAnewReplacesWhatWasAsked() {
        swap(worked, off);
        ask();
        var first = open();
        var other = otherWorked();
        swap(other, worked);
        assertThat(ask()).isEmpty();
        person(0);
        assertThat(asked.answer(first, true)).contains(PlanningRefusal.NOT_OPEN);
        assertThat(asked.mine()).singleElement().satisfies(one -> assertThat(one.lines())
                .extracting(MyWeekRequests.Line::halfDay)
                .containsExactlyInAnyOrder(half(other), half(off)));
    }

    @Test
    void whoIsAwayMeanwhileCannotAcceptToWorkThen() {
        swap(worked, off);
        ask();
        planning.away(now(), 0, off, true);
        assertThat(answer(true)).contains(PlanningRefusal.NOT_OPEN);
        assertThat(mornings()).contains(half(worked)).doesNotContain(half(off));
    }

    @Test
    void whoeverStandsInTakesThePlaceOfSomebodyWhoIsAway() {
        var monday = 0;
        var tuesday = 2;
        workshop = workshop(4, Workshop.THREE_MORNINGS);
        var roster = now().roster();
        var mornings = List.of(Set.of(2, 4, 6), Set.of(0, 2, 4), Set.of(0, 2, 6), Set.of(0, 4, 6));
        for (var person = 0; person < mornings.size(); person++) {
            for (var slot : mornings.get(person)) {
                roster = roster.with(
                        person, slot, now().problem().dutiesOf(slot).findFirst().orElseThrow());
            }
        }
        planning.keep(now(), roster);
        assertThat(planning.publish(now())).isEmpty();
        assertThat(planning.move(now(), 0, monday, now().told().at(1, monday))).contains(PlanningRefusal.BREAKS_A_RULE);
        planning.away(now(), 1, monday, true);
        swap(tuesday, monday);
        assertThat(ask()).isEmpty();
        assertThat(answer(true)).isEmpty();
        assertThat(mornings()).contains(half(monday)).doesNotContain(half(tuesday));
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        swap(worked, off);
        ask();
        var id = open();
        person(1);
        assertThat(asked.mine()).isEmpty();
        assertThat(asked.answer(id, true)).contains(PlanningRefusal.NOT_OPEN);
        As.coordinator("Samir");
        assertThat(statuses()).containsExactly(Status.ASKED);
    }

    @Test
    void theWeekIsPreparedAgainAsTheyKnowIt() {
        swap(worked, off);
        assertThat(requests.leaveAsTold(now(), 0)).isEmpty();
        assertThat(now().changed()).isEmpty();
    }

    @Test
    void oneRequestIsOpenAtATime() {
        swap(worked, off);
        ask();
        var plan = now();
        assertThatThrownBy(() -> transaction.executeWithoutResult(status ->
                        rows.add(workshop.ebe(), soon, plan.people().getFirst().contract(), plan.changesOf(0))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @RepeatedTest(TIMES)
    void acceptedAndTakenBackAtTheSameInstantIsOneOrTheOther(TerritoryId territory) throws Exception {
        swap(worked, off);
        ask();
        var id = open();
        var plan = now();
        var answers = AtOnce.<Optional<PlanningRefusal>>both(
                territory,
                () -> {
                    person(0);
                    return asked.answer(id, true);
                },
                () -> requests.takeBack(plan, id));
        assertThat(answers.stream().filter(Optional::isEmpty)).hasSize(1);
        var accepted = answers.getFirst().isEmpty();
        assertThat(statuses()).containsExactly(accepted ? Status.ACCEPTED : Status.WITHDRAWN);
        assertThat(now().changed()).isEmpty();
        person(0);
        assertThat(mornings().contains(half(off))).isEqualTo(accepted);
    }

    @RepeatedTest(TIMES)
    void twoPhonesThatAnswerAtTheSameInstantAnswerOnce(TerritoryId territory) throws Exception {
        swap(worked, off);
        ask();
        var id = open();
        var answers = AtOnce.<Optional<PlanningRefusal>>both(
                territory,
                () -> {
                    person(0);
                    return asked.answer(id, true);
                },
                () -> {
                    person(0);
                    return asked.answer(id, false);
                });
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(PlanningRefusal.NOT_OPEN));
        person(0);
        assertThat(mornings().contains(half(off))).isEqualTo(answers.getFirst().isEmpty());
    }

    @RepeatedTest(TIMES)
    void twoWhoAskAtTheSameInstantAskOnce(TerritoryId territory) throws Exception {
        swap(worked, off);
        var plan = now();
        var answers = AtOnce.both(territory, () -> requests.ask(plan, 0), () -> requests.ask(plan, 0));
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(PlanningRefusal.CHANGED_MEANWHILE));
        assertThat(messages("week-asked:%")).isEqualTo(1);
    }

    private void publish(LocalDate monday) {
        var plan = planning.week(workshop.ebe(), monday);
        var found = new WeekSearch().propose(plan.problem(), new Effort(2, 1, 1, 0.01), new Stop(), progress -> {});
        assertThat(planning.keep(plan, found.roster())).isEmpty();
        assertThat(planning.publish(planning.week(workshop.ebe(), monday))).isEmpty();
    }

    private WeekPlan now() {
        return planning.week(workshop.ebe(), soon);
    }

    private void swap(int from, int to) {
        assertThat(planning.move(now(), 0, from, Roster.FREE)).isEmpty();
        var duty = now().problem().dutiesOf(to).findFirst().orElseThrow();
        assertThat(planning.move(now(), 0, to, duty)).isEmpty();
    }

    private Optional<PlanningRefusal> ask() {
        return requests.ask(now(), 0);
    }

    private WeekRequestId open() {
        return requests.of(workshop.ebe(), soon).getFirst().id();
    }

    private List<Status> statuses() {
        return requests.of(workshop.ebe(), soon).stream()
                .map(WeekRequest::status)
                .toList();
    }

    private Optional<PlanningRefusal> answer(boolean accepts) {
        var id = open();
        person(0);
        return asked.answer(id, accepts);
    }

    private SignedIn person(int number) {
        return As.signIn(new SignedIn(whose(number), "Amel", Role.VOLUNTEER, null));
    }

    /** The people of a plan stand by name, not in the order in which they came. */
    private UUID whose(int number) {
        var contract = transaction.execute(status -> jdbc.sql("""
                        select contract_id from published_half_day p join contract c on c.id = p.contract_id
                        join volunteer v on v.id = c.volunteer_id where p.employer_id = :employer and p.monday = :monday
                        group by contract_id, v.first_name order by v.first_name
                        """)
                .param("employer", workshop.ebe().value())
                .param("monday", soon)
                .query(UUID.class)
                .list());
        return transaction.execute(status -> jdbc.sql("select volunteer_id from contract where id = :id")
                .param("id", contract.get(number))
                .query(UUID.class)
                .single());
    }

    private Set<HalfDay> mornings() {
        return mine.mine().stream()
                .filter(entry -> entry.monday().equals(soon))
                .map(MyWeeks.Entry::halfDay)
                .collect(java.util.stream.Collectors.toSet());
    }

    private int otherWorked() {
        return IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> slot != worked && now().told().at(0, slot) != Roster.FREE)
                .findFirst()
                .orElseThrow();
    }

    private static int worked(WeekPlan plan) {
        return IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> plan.told().at(0, slot) != Roster.FREE)
                .findFirst()
                .orElseThrow();
    }

    private static HalfDay half(int slot) {
        return WeekPlan.HALF_DAYS.get(slot);
    }

    private int messages(String events) {
        return transaction.execute(status -> jdbc.sql("""
                        select count(*) from outbox_message where event_key like :events
                        and about in (select volunteer_id from contract where employer_id = :employer)
                        """)
                .param("events", events)
                .param("employer", workshop.ebe().value())
                .query(Integer.class)
                .single());
    }
}
