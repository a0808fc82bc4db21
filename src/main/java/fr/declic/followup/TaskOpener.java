package fr.declic.followup;

import fr.declic.matching.ProposalEvents;
import fr.declic.messaging.MessageLost;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import fr.declic.volunteers.CandidacyEvents;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerEvents;
import fr.declic.volunteers.VolunteerId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what happens to the people and to the proposals, and knows what the team has to do about it. */
@Component
class TaskOpener {

    private final Tasks tasks;
    private final Territories territories;
    private final Clock clock;

    TaskOpener(Tasks tasks, Territories territories, Clock clock) {
        this.tasks = tasks;
        this.territories = territories;
        this.clock = clock;
    }

    @EventListener
    void on(CandidacyEvents.StatusChanged changed) {
        var person = changed.volunteer();
        if (changed.to() == Status.REGISTERED) {
            tasks.openAgain(TaskKind.TO_MEET, person, person.value(), due(TaskKind.TO_MEET));
            // Whoever has registered meanwhile was helped to, or needed no help.
            tasks.closeAll(TaskKind.TO_CALL, person);
        } else if (changed.from() == Status.REGISTERED) {
            tasks.close(TaskKind.TO_MEET, person.value());
        }
        if (changed.to().isHired()) {
            // Whoever records the contract knows the answer, and calls no more about it.
            tasks.closeAll(TaskKind.ANSWER_TO_READ, person);
            tasks.closeAll(TaskKind.PROPOSAL_UNANSWERED, person);
        }
    }

    @EventListener
    void on(VolunteerEvents event) {
        var person = event.volunteer();
        switch (event) {
            case VolunteerEvents.LooksLikeAnother(var one, var other) ->
                tasks.open(TaskKind.POSSIBLE_DUPLICATE, one, pair(one, other), due(TaskKind.POSSIBLE_DUPLICATE));
            case VolunteerEvents.ResemblanceMoved(var one, var other) ->
                tasks.close(TaskKind.POSSIBLE_DUPLICATE, pair(one, other));
            case VolunteerEvents.ResemblanceSettled(var one, var other, var same) ->
                tasks.close(TaskKind.POSSIBLE_DUPLICATE, pair(one, other));
            case VolunteerEvents.IdentityChanged changed ->
                tasks.openAgain(TaskKind.IDENTITY_CHANGED, person, person.value(), due(TaskKind.IDENTITY_CHANGED));
            case VolunteerEvents.OwnWordsSaid said ->
                tasks.openAgain(TaskKind.OWN_WORDS, person, person.value(), due(TaskKind.OWN_WORDS));
            case VolunteerEvents.SlipReceived(var one, var slip) ->
                tasks.open(TaskKind.TO_CALL, one, slip, due(TaskKind.TO_CALL));
            case VolunteerEvents.RegistrationContested contested ->
                tasks.open(
                        TaskKind.REGISTRATION_CONTESTED, person, person.value(), due(TaskKind.REGISTRATION_CONTESTED));
            case VolunteerEvents.VoiceSaid said ->
                tasks.openAgain(TaskKind.VOICE_TO_HEAR, person, person.value(), due(TaskKind.VOICE_TO_HEAR));
            case VolunteerEvents.VoicesHeard heard -> tasks.close(TaskKind.VOICE_TO_HEAR, person.value());
            case VolunteerEvents.OwnWordsFiled filed -> tasks.close(TaskKind.OWN_WORDS, person.value());
        }
    }

    @EventListener
    void on(ProposalEvents.ProposalUnanswered unanswered) {
        tasks.open(
                TaskKind.PROPOSAL_UNANSWERED,
                unanswered.volunteer(),
                unanswered.proposal().value(),
                due(TaskKind.PROPOSAL_UNANSWERED));
    }

    @EventListener
    void on(ProposalEvents.ProposalAnswered answered) {
        tasks.close(TaskKind.PROPOSAL_UNANSWERED, answered.proposal().value());
        // Only the last word of somebody who changes their mind is to be read.
        tasks.closeAll(TaskKind.ANSWER_TO_READ, answered.volunteer());
        var answer = name(answered.proposal().value() + " " + answered.at());
        tasks.open(TaskKind.ANSWER_TO_READ, answered.volunteer(), answer, due(TaskKind.ANSWER_TO_READ));
    }

    /** There is no answer to read any more; who was to be called is to be called again. */
    @EventListener
    void on(ProposalEvents.ProposalReopened reopened) {
        tasks.closeAll(TaskKind.ANSWER_TO_READ, reopened.volunteer());
        tasks.reopen(TaskKind.PROPOSAL_UNANSWERED, reopened.proposal().value());
    }

    @EventListener
    void on(ProposalEvents.ProposalReleased released) {
        tasks.close(TaskKind.PROPOSAL_UNANSWERED, released.proposal().value());
    }

    /** One call, however many messages were lost. */
    @EventListener
    void on(MessageLost lost) {
        var person = new VolunteerId(lost.person());
        if (tasks.isKnown(person)) {
            tasks.openAgain(TaskKind.MESSAGE_LOST, person, person.value(), due(TaskKind.MESSAGE_LOST));
        }
    }

    private LocalDate due(TaskKind kind) {
        return kind.due(Dates.day(clock.instant()), territories.current());
    }

    /** Two files are one subject, whichever was found first. */
    static UUID pair(VolunteerId one, VolunteerId other) {
        return name(String.join(
                " ",
                Stream.of(one, other).map(id -> id.value().toString()).sorted().toList()));
    }

    private static UUID name(String subject) {
        return UUID.nameUUIDFromBytes(subject.getBytes(StandardCharsets.UTF_8));
    }
}
