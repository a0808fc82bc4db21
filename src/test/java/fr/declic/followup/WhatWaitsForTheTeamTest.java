package fr.declic.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.matching.Answer;
import fr.declic.matching.ProposalEvents.ProposalAnswered;
import fr.declic.matching.ProposalEvents.ProposalReopened;
import fr.declic.matching.ProposalEvents.ProposalUnanswered;
import fr.declic.matching.ProposalId;
import fr.declic.messaging.MessageLost;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Contacts;
import fr.declic.volunteers.Decision;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Registration;
import fr.declic.volunteers.Registrations;
import fr.declic.volunteers.Step;
import fr.declic.volunteers.StepDetails;
import fr.declic.volunteers.VolunteerFiles;
import fr.declic.volunteers.VolunteerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class WhatWaitsForTheTeamTest {

    @Autowired
    private Tasks tasks;

    @Autowired
    private TeamDays days;

    @Autowired
    private Registrations registrations;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private Contacts contacts;

    @Autowired
    private VolunteerFiles files;

    @Autowired
    private Territories territories;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    /** Everybody of one test has the same name, and nobody of another. */
    private final String surname = "Exemple" + System.nanoTime();

    @BeforeEach
    void startWithNothingToDo() {
        As.coordinator("Samir Essai");
        transaction.executeWithoutResult(status -> jdbc.sql("delete from task").update());
    }

    @AfterEach
    void signOut() {
        As.nobody();
    }

    @Test
    void whoeverRegistersIsToBeMetUntilTheyAre() {
        var person = registered("Amel", List.of());
        assertThat(kinds()).containsExactly(TaskKind.TO_MEET);
        take(person, Step.MEET);
        assertThat(kinds()).isEmpty();
    }

    @Test
    void somebodyBackFromAPauseIsToBeMetAgain() {
        var person = registered("Amel", List.of());
        take(person, Step.PAUSE);
        assertThat(kinds()).isEmpty();
        take(person, Step.COME_BACK);
        assertThat(kinds()).containsExactly(TaskKind.TO_MEET);
    }

    @Test
    void ownWordsAreToBeFiledButWordsOfTheVocabularyAreNot() {
        registered("Amel", List.of("dresser des faucons"));
        assertThat(kinds()).containsExactly(TaskKind.OWN_WORDS, TaskKind.TO_MEET);
    }

    @Test
    void twoFilesThatLookAlikeAreOneTaskUntilACoordinatorSays() {
        var one = registered("Amel", List.of());
        var other = registered("Amel", List.of());
        assertThat(kinds()).containsExactly(TaskKind.POSSIBLE_DUPLICATE, TaskKind.TO_MEET, TaskKind.TO_MEET);
        contacts.areTwo(one, other);
        assertThat(kinds()).containsExactly(TaskKind.TO_MEET, TaskKind.TO_MEET);
    }

    @Test
    void anEventToldTwiceMakesOneTaskAndNeverReopensOneThatIsDone() {
        var person = registered("Amel", List.of());
        var unanswered =
                new ProposalUnanswered(new ProposalId(UUID.randomUUID()), person, today().minusDays(1), Instant.EPOCH);
        tell(unanswered);
        tell(unanswered);
        assertThat(kinds()).containsExactly(TaskKind.PROPOSAL_UNANSWERED, TaskKind.TO_MEET);
        var task = tasks.waiting(1).getFirst();
        assertThat(tasks.done(task.id())).isTrue();
        tell(unanswered);
        assertThat(kinds()).containsExactly(TaskKind.TO_MEET);
    }

    @Test
    void whoeverAMessageDidNotReachIsToBeCalledOnceAndAgainTheNextTime() {
        var person = registered("Amel", List.of());
        tell(new MessageLost(person.value()));
        tell(new MessageLost(person.value()));
        tell(new MessageLost(UUID.randomUUID()));
        assertThat(kinds()).containsExactly(TaskKind.MESSAGE_LOST, TaskKind.TO_MEET);
        assertThat(tasks.done(tasks.waiting(1).getFirst().id())).isTrue();
        tell(new MessageLost(person.value()));
        assertThat(kinds()).containsExactly(TaskKind.MESSAGE_LOST, TaskKind.TO_MEET);
    }

    @Test
    void whoeverRegistersIsToBeMetByTheDayThatTheReceiptPromises() {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update territory set first_call_days = 4 where id = current_territory()")
                        .update());
        try {
            registered("Amel", List.of());
            assertThat(tasks.waiting(1).getFirst().dueOn()).isEqualTo(today().plusDays(4));
        } finally {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("update territory set first_call_days = 15 where id = current_territory()")
                            .update());
        }
    }

    @Test
    void anAnswerEndsTheSilenceAndWaitsToBeReadAndOnlyTheLastOneCounts() {
        var person = registered("Amel", List.of());
        var proposal = new ProposalId(UUID.randomUUID());
        tell(new ProposalUnanswered(proposal, person, today(), Instant.EPOCH));
        tell(new ProposalAnswered(proposal, person, Answer.LATER, Instant.EPOCH));
        tell(new ProposalAnswered(proposal, person, Answer.YES, Instant.EPOCH.plusSeconds(60)));
        assertThat(kinds()).containsExactly(TaskKind.ANSWER_TO_READ, TaskKind.TO_MEET);
    }

    @Test
    void recordingTheHireAnswersForTheYes() {
        var person = onTheList("Amel");
        tell(new ProposalAnswered(new ProposalId(UUID.randomUUID()), person, Answer.YES, Instant.EPOCH));
        assertThat(kinds()).containsExactly(TaskKind.ANSWER_TO_READ);
        transaction.executeWithoutResult(status -> candidacies.hire(person, true, today()));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void aPauseDoesNotReadTheAnswer() {
        var person = onTheList("Amel");
        tell(new ProposalAnswered(new ProposalId(UUID.randomUUID()), person, Answer.YES, Instant.EPOCH));
        take(person, Step.PAUSE);
        assertThat(kinds()).containsExactly(TaskKind.ANSWER_TO_READ);
    }

    @Test
    void whoTakesTheirAnswerBackIsToBeCalledAgain() {
        var person = onTheList("Amel");
        var proposal = new ProposalId(UUID.randomUUID());
        tell(new ProposalUnanswered(proposal, person, today(), Instant.EPOCH));
        tell(new ProposalAnswered(proposal, person, Answer.LATER, Instant.EPOCH));
        tell(new ProposalReopened(proposal, person, Instant.EPOCH));
        assertThat(kinds()).containsExactly(TaskKind.PROPOSAL_UNANSWERED);
    }

    @Test
    void whoTakesTheirAnswerBackInTimeIsLeftInPeace() {
        var person = onTheList("Amel");
        var proposal = new ProposalId(UUID.randomUUID());
        tell(new ProposalAnswered(proposal, person, Answer.LATER, Instant.EPOCH));
        tell(new ProposalReopened(proposal, person, Instant.EPOCH));
        assertThat(kinds()).isEmpty();
    }

    @Test
    void catchingUpOpensWhatTheFilesSayWaits() {
        var person = registered("Amel", List.of("dresser des faucons"));
        registered("Amel", List.of());
        take(registered("Zoé", List.of()), Step.MEET);
        var told = kinds();
        transaction.executeWithoutResult(status -> jdbc.sql("delete from task").update());
        tasks.catchUp();
        assertThat(kinds())
                .isEqualTo(told)
                .containsExactly(TaskKind.OWN_WORDS, TaskKind.POSSIBLE_DUPLICATE, TaskKind.TO_MEET, TaskKind.TO_MEET);
        assertThat(tasks.waiting(100).stream()
                        .filter(task -> task.kind() == TaskKind.TO_MEET
                                && task.volunteer().equals(person)))
                .extracting(WaitingTask::dueOn)
                .containsExactly(today().plusDays(15));
    }

    @Test
    void catchingUpReopensNothingThatIsDone() {
        registered("Amel", List.of());
        assertThat(tasks.done(tasks.waiting(1).getFirst().id())).isTrue();
        tasks.catchUp();
        assertThat(kinds()).isEmpty();
    }

    @Test
    void whatIsDoneCanBeTakenBackAndOnlyOneOfTwoDoesIt() {
        registered("Amel", List.of());
        var task = tasks.waiting(1).getFirst();
        assertThat(tasks.done(task.id())).isTrue();
        assertThat(tasks.done(task.id())).isFalse();
        assertThat(tasks.countWaiting()).isZero();
        tasks.undo(task.id());
        assertThat(tasks.waiting(1)).containsExactly(task);
    }

    @Test
    void nothingOfItIsSeenFromAnotherTerritory() {
        registered("Amel", List.of());
        var other = territories.open(new Territory("loin" + System.nanoTime(), "Loin", "L", true));
        CurrentTerritory.run(other.id(), () -> {
            assertThat(tasks.waiting(10)).isEmpty();
            assertThat(days.today(10)).isEqualTo(new TeamDay(0, 0, 0, 0, List.of()));
        });
    }

    @Test
    void theDayCountsWhoRegisteredAndShowsTheNewestFirst() {
        var before = days.today(3);
        registered("Amel", List.of());
        registered("Zoé", List.of());
        var day = days.today(2);
        assertThat(day.registeredToday()).isEqualTo(before.registeredToday() + 2);
        assertThat(day.toMeet()).isEqualTo(before.toMeet() + 2);
        assertThat(day.newest()).extracting(TeamDay.Arrival::name).containsExactly("Zoé " + surname, "Amel " + surname);
    }

    /** In the order of their names. */
    private List<TaskKind> kinds() {
        return tasks.waiting(100).stream()
                .filter(task -> task.person().endsWith(surname))
                .map(WaitingTask::kind)
                .sorted(Comparator.comparing(TaskKind::name))
                .toList();
    }

    private void tell(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private VolunteerId onTheList(String firstName) {
        var person = registered(firstName, List.of());
        take(person, Step.MEET);
        take(person, Step.PRESENT, StepDetails.session(today()));
        take(person, Step.DECIDE, new StepDetails(today(), Decision.LISTED, null));
        return person;
    }

    private void take(VolunteerId person, Step step) {
        take(person, step, StepDetails.NONE);
    }

    private void take(VolunteerId person, Step step, StepDetails details) {
        var seen = files.open(person).orElseThrow().candidacy().version();
        assertThat(candidacies.take(person, seen, step, details)).isEmpty();
    }

    private VolunteerId registered(String firstName, List<String> ownWords) {
        var id = VolunteerId.create();
        registrations.receive(
                id,
                new Registration(
                        new Identity(
                                firstName, surname, LocalDate.of(1990, 1, 1).plusDays(firstName.length())),
                        new Reach(null, null, null),
                        Home.UNKNOWN,
                        new Deprivation(Deprivation.Kind.UNKNOWN, null),
                        Answers.NONE.withSkills(List.of("garder-enfants"), ownWords)));
        return id;
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris")));
    }
}
