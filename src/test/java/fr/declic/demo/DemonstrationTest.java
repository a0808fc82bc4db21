package fr.declic.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.EmployerId;
import fr.declic.planning.Planning;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Breach;
import fr.declic.planning.core.Unmet;
import fr.declic.shell.Dates;
import fr.declic.startup.StartRefused;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.JobCount;
import fr.declic.territory.PublicCounter;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.volunteers.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration needs an installation of its own, so this is the one test with a second context. */
@SpringBootTest(properties = "declic.demo=true")
@ActiveProfiles("test")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DemonstrationTest {

    private static SecurityContextHolderStrategy ofTheOthers;

    @Autowired
    private Territories territories;

    @Autowired
    private DemoData data;

    @Autowired
    private DemoVisitors visitors;

    @Autowired
    private PublicCounter counter;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Planning planning;

    @Autowired
    private Clock clock;

    /** Each context puts its own strategy in the one static place; the other tests' context asks its own again afterwards. */
    @BeforeAll
    static void rememberWhoHoldsTheSecurityContext() {
        ofTheOthers = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveItBack() {
        SecurityContextHolder.setContextHolderStrategy(ofTheOthers);
    }

    @Test
    void holdsThreeHundredPeopleAtEveryStatus() throws Exception {
        assertThat(number("select count(*) from volunteer")).isEqualTo(300 + DemoSlips.COUNT);
        assertThat(texts("select distinct status from candidacy"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Status.values()).map(Status::name).toList());
    }

    @Test
    void countsSixtyThreeJobsOfWhichSomeHaveEnded() throws Exception {
        assertThat(here(counter::count)).isEqualTo(new JobCount(49, 14, 53, 0));
    }

    @Test
    void offersTwelveActivitiesOfFiveEmployers() throws Exception {
        assertThat(number("select count(*) from employer")).isEqualTo(5);
        assertThat(number("select count(*) from activity")).isEqualTo(12);
    }

    @Test
    void holdsProposalsInEachState() throws Exception {
        assertThat(texts("select distinct status from proposal"))
                .contains("OPEN", "ACCEPTED", "LATER", "DECLINED", "RELEASED");
    }

    @Test
    void everyProposalOfTheListHasItsPerson() throws Exception {
        assertThat(number("""
                        select count(*) from candidacy c where (c.status = 'PROPOSED') <> exists (
                            select from proposal p where p.volunteer_id = c.id and p.status in ('OPEN', 'ACCEPTED'))
                        """)).isZero();
    }

    @Test
    void everyWorkerHasTheirContract() throws Exception {
        assertThat(number("""
                        select count(*) from candidacy c
                        where (c.status in ('HIRED_EBE', 'HIRED_ELSEWHERE')) <> exists (
                            select from contract k where k.volunteer_id = c.id and k.ends_on is null)
                        """)).isZero();
    }

    @Test
    void everybodyToMeetWaitsForTheTeamAndNobodyForLong() throws Exception {
        assertThat(number("select count(*) from task where kind = 'TO_MEET' and done_at is null"))
                .isEqualTo(number("select count(*) from candidacy where status = 'REGISTERED'"))
                .isPositive();
        assertThat(number("select count(*) from task where done_at is null and due_on < current_date - 5"))
                .isZero();
        assertThat(number("select count(*) from task where done_at is null and due_on > current_date + 15"))
                .isZero();
    }

    @Test
    void whoWasSilentIsToBeCalledAndWhatIsOldWasRead() throws Exception {
        assertThat(number("select count(*) from task where kind = 'PROPOSAL_UNANSWERED' and done_at is null"))
                .isEqualTo(number("""
                        select count(*) from proposal
                        where status = 'OPEN' and answer_by < (now() at time zone 'Europe/Paris')::date
                        """))
                .isPositive();
        assertThat(number("select count(*) from task where kind = 'ANSWER_TO_READ' and done_at is null"))
                .isBetween(1, 3);
    }

    @Test
    void whoLeftASlipWaitsToBeCalled() throws Exception {
        assertThat(number("select count(*) from task where kind = 'TO_CALL' and done_at is null"))
                .isEqualTo(DemoSlips.COUNT);
        assertThat(number("select count(*) from slip where filled_at < received_at and received_at < now()"))
                .isEqualTo(DemoSlips.COUNT);
    }

    @Test
    void tellsNothingOfTheFuture() throws Exception {
        assertThat(number("select count(*) from trail_entry where at > now()")).isZero();
        assertThat(number("select count(*) from candidacy where candidacy_date > now() or status_since > now()"))
                .isZero();
        assertThat(number("select count(*) from candidacy where candidacy_date < now() - interval '3 years 2 days'"))
                .isZero();
    }

    @Test
    void everyStepComesAfterTheOneBefore() throws Exception {
        assertThat(number("""
                        select count(*) from (
                            select details ->> 'from' as came, lag(details ->> 'to') over (
                                partition by volunteer_id order by at) as before
                            from trail_entry where kind = 'STATUS') steps
                        where before is not null and before <> came
                        """)).isZero();
    }

    @Test
    void everybodyOnTheListWasFoundToMeetEveryCondition() throws Exception {
        assertThat(number("""
                        select count(*) from candidacy c where c.status in ('LISTED', 'PREPARING', 'PROPOSED', 'HIRED_EBE')
                        and (select count(*) from criterion k where k.volunteer_id = c.id and k.decided) <> 3
                        """)).isZero();
        assertThat(number("""
                        select count(*) from candidacy c where c.status = 'INELIGIBLE'
                        and (select count(*) from criterion k where k.volunteer_id = c.id and not k.decided) <> 1
                        """)).isZero();
        assertThat(number("select count(*) from criterion where seen_on is null or decided is null"))
                .as("not everything is seen, and not everything decided")
                .isPositive();
    }

    @Test
    void aReasonIsKeptOnlyForAProposalOutOfTheOrder() throws Exception {
        assertThat(number("select count(*) from proposal where order_reason is null"))
                .isPositive();
        assertThat(number("select count(distinct order_reason) from proposal")).isGreaterThan(1);
    }

    @Test
    void reachesNobodyReal() throws Exception {
        assertThat(number("select count(*) from volunteer where phone not like '+3363998____'"))
                .isZero();
        assertThat(number("select count(*) from volunteer where email not like '%@exemple.invalid'"))
                .isZero();
        assertThat(number("select count(*) from outbox_message")).isZero();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void hasSomebodyToBeForEachRole(Role role) throws Exception {
        assertThat(here(() -> visitors.of(role))).map(SignedIn::role).contains(role);
    }

    @Test
    void theVolunteerHasAProposalToAnswer() throws Exception {
        var volunteer = here(() -> visitors.of(Role.VOLUNTEER)).orElseThrow();
        assertThat(number("select count(*) from proposal where status = 'OPEN' and answer_by >= current_date and "
                        + "volunteer_id = '" + volunteer.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void theManagersEbeHasSomebodyWhoSaidYes() throws Exception {
        var manager = here(() -> visitors.of(Role.EBE_MANAGER)).orElseThrow();
        assertThat(number("select count(*) from proposal p join activity a on a.id = p.activity_id "
                        + "where p.status = 'ACCEPTED' and a.employer_id = '" + manager.employer() + "'"))
                .isPositive();
    }

    @Test
    void theManagersEbeWorksTheWeeksThatWerePublished() throws Exception {
        assertThat(number("select count(*) from planned_week where published_at is not null"))
                .isEqualTo(3);
        assertThat(here(() -> plan(0).verdict().refused())).isEmpty();
        assertThat(number("select count(*) from doubted_hours where settled_at is null"))
                .isEqualTo(1);
        assertThat(number("select count(*) from confirmed_hours")).isGreaterThan(12);
    }

    /** The first of four that nobody has begun, so that no day on which this runs makes another week of it. */
    @Test
    void inTheManagersEbeNearlyEverybodyHasTheirHoursAndTheRestIsExplained() throws Exception {
        var ahead = 1;
        while (!isFirstOfFour(ahead) || hasHoliday(ahead)) {
            ahead++;
        }
        var weeks = ahead;
        var plan = here(() -> CurrentActor.callAs(Actor.system("demo.data"), () -> {
            assertThat(planning.propose(plan(weeks), 2)).isEmpty();
            return plan(weeks);
        }));
        assertThat(plan.people()).hasSizeGreaterThan(12);
        var verdict = plan.verdict();
        assertThat(verdict.refused()).isEmpty();
        assertThat(Stream.concat(verdict.unreachable().stream(), verdict.withoutRoom().stream())
                        .map(Breach::person)
                        .distinct())
                .as("people without the hours of their contract")
                .hasSizeLessThanOrEqualTo(1);
        assertThat(Unmet.in(plan.problem(), plan.roster()))
                .hasSizeBetween(1, 2)
                .allSatisfy(unmet -> assertThat(unmet.people()).isNotEmpty());
    }

    @Test
    void onWhateverDayItBeginsTheSamePeopleWorkInTheManagersEbe() throws Exception {
        var anyDay = workers("2026-10-05T08:00:00Z");
        var onWhichTooFewDid = workers("2026-11-27T22:47:00Z");
        var onWhichTheHourChanges = workers("2027-03-28T00:30:00Z");
        var inAWeekOfTwoHolidays = workers("2027-05-17T10:00:00Z");
        assertThat(anyDay)
                .hasSizeGreaterThan(12)
                .isEqualTo(onWhichTooFewDid)
                .isEqualTo(onWhichTheHourChanges)
                .isEqualTo(inAWeekOfTwoHolidays);
    }

    /** The names of those who work there in a demonstration of its own that begins then, if its weeks could be published. */
    private List<String> workers(String now) throws Exception {
        var other = territories
                .withSlug("ailleurs")
                .orElseGet(() -> territories.open(new Territory("ailleurs", "Ailleurs", "A", true)));
        return CurrentTerritory.call(
                other.id(),
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    DemoClock.at(
                            Instant.parse(now),
                            () -> CurrentActor.runAs(Actor.system("demo.data"), () -> data.fill(1)));
                    assertThat(jdbc.sql("select count(distinct monday) from published_half_day")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(3);
                    return jdbc.sql("""
                            select v.first_name || ' ' || v.last_name
                            from contract c join volunteer v on v.id = c.volunteer_id
                            where c.ends_on is null
                            and c.employer_id = (select employer_id from published_half_day limit 1)
                            order by 1
                            """).query(String.class).list();
                }));
    }

    private WeekPlan plan(int weeksAhead) {
        var manager = visitors.of(Role.EBE_MANAGER).orElseThrow();
        return CurrentActor.callAs(
                Actor.system("demo.data"),
                () -> planning.week(
                        new EmployerId(Objects.requireNonNull(manager.employer())), monday().plusWeeks(weeksAhead)));
    }

    private boolean isFirstOfFour(int weeksAhead) {
        return ChronoUnit.WEEKS.between(LocalDate.of(2024, 1, 1), monday().plusWeeks(weeksAhead)) % 4 == 0;
    }

    private boolean hasHoliday(int weeksAhead) {
        var france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));
        return monday().plusWeeks(weeksAhead)
                .datesUntil(monday().plusWeeks(weeksAhead + 1))
                .anyMatch(france::isHoliday);
    }

    private LocalDate monday() {
        return Dates.monday(Dates.day(clock.instant()));
    }

    @Test
    @Order(Integer.MAX_VALUE - 1)
    void aSecondStartChangesNothing() throws Exception {
        var before = texts("select max(at)::text || count(*) from trail_entry");
        data.run(new DefaultApplicationArguments());
        assertThat(number("select count(*) from volunteer")).isEqualTo(300 + DemoSlips.COUNT);
        assertThat(texts("select max(at)::text || count(*) from trail_entry")).isEqualTo(before);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void isRefusedWhereThereIsARealTerritory() {
        territories.open(new Territory("vrai", "Un vrai territoire", "R", false));
        assertThatThrownBy(() -> data.run(new DefaultApplicationArguments()))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("vrai territoire");
    }

    private int number(String question) throws Exception {
        return here(() -> jdbc.sql(question).query(Integer.class).single());
    }

    private List<String> texts(String question) throws Exception {
        return here(() -> jdbc.sql(question).query(String.class).list());
    }

    private <T> T here(Callable<T> work) throws Exception {
        var territory = territories.withSlug(DemoData.SLUG).orElseThrow();
        return CurrentTerritory.call(
                territory.id(),
                () -> transaction.execute(status -> {
                    try {
                        return work.call();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}
