package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that waits for an answer or for a contract. An EBE's manager receives the accepted ones of that EBE only.
 *
 * @param minimum hours the person needs at least
 * @param skills codes of the vocabulary
 * @param limits only those the activity meets
 * @param late true once the delay is over without an answer
 */
public record RunningProposal(
        ProposalId id,
        VolunteerId volunteer,
        String name,
        @Nullable String phone,
        ActivityId activity,
        EmployerId employer,
        ProposalStatus status,
        Offer offer,
        @Nullable WeeklyHours minimum,
        @Nullable WeeklyHours wished,
        HalfDays halfDays,
        List<String> skills,
        Set<Limit> limits,
        LocalDate answerBy,
        boolean late,
        Instant madeAt,
        @Nullable Instant answeredAt,
        @Nullable String orderReason,
        List<StatedObstacle> obstacles) {

    public RunningProposal {
        skills = List.copyOf(skills);
        limits = Set.copyOf(limits);
        obstacles = List.copyOf(obstacles);
    }

    public boolean isAccepted() {
        return status == ProposalStatus.ACCEPTED;
    }
}
