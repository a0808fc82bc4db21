package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.access.Actor;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnsweringAProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Proposal proposal = proposal();

    @Test
    void yesKeepsThePlace() {
        assertThat(proposal.answer(Answer.YES, clock)).isEmpty();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.ACCEPTED);
        assertThat(proposal.closedAt()).isEmpty();
    }

    @Test
    void notNowFreesIt() {
        assertThat(proposal.answer(Answer.LATER, clock)).isEmpty();
        assertThat(proposal.status().isRunning()).isFalse();
        assertThat(proposal.closedAt()).contains(NOW);
    }

    @Test
    void aYesMayBecomeANo() {
        proposal.answer(Answer.YES, clock);
        assertThat(proposal.answer(Answer.NO, clock)).isEmpty();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DECLINED);
    }

    @Test
    void aNoIsNotAnsweredAgain() {
        proposal.answer(Answer.NO, clock);
        assertThat(proposal.answer(Answer.YES, clock)).contains(ProposalRefusal.NOT_RUNNING);
    }

    @Test
    void aNoIsTakenBackWithinHalfAnHour() {
        proposal.answer(Answer.NO, clock);
        assertThat(proposal.takeBack(2, after(Proposal.SECOND_THOUGHTS))).isEmpty();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposal.placeNumber()).isEqualTo(2);
    }

    @Test
    void aNoIsNotTakenBackLater() {
        proposal.answer(Answer.NO, clock);
        assertThat(proposal.takeBack(2, after(Proposal.SECOND_THOUGHTS.plusSeconds(1))))
                .contains(ProposalRefusal.TOO_LATE_TO_CHANGE);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.DECLINED);
    }

    @Test
    void silenceFreesNothingAndIsToldOnce() {
        proposal.staySilent(clock);
        proposal.staySilent(clock);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.OPEN);
        assertThat(proposal.told().filter(ProposalEvents.ProposalUnanswered.class::isInstance))
                .hasSize(1);
    }

    @Test
    void silenceIsNotToldOfWhoSaidYes() {
        proposal.answer(Answer.YES, clock);
        proposal.staySilent(clock);
        assertThat(proposal.told().filter(ProposalEvents.ProposalUnanswered.class::isInstance))
                .isEmpty();
    }

    @Test
    void aCoordinatorFreesThePlaceWithAReason() {
        assertThat(proposal.release("Pas de nouvelles depuis un mois", clock)).isEmpty();
        assertThat(proposal.status()).isEqualTo(ProposalStatus.RELEASED);
        assertThat(proposal.releaseReason()).contains("Pas de nouvelles depuis un mois");
    }

    @Test
    void aCoordinatorFreesNothingWithoutAReason() {
        assertThat(proposal.release("  ", clock)).contains(ProposalRefusal.REASON_MISSING);
        assertThat(proposal.status()).isEqualTo(ProposalStatus.OPEN);
    }

    private Clock after(Duration time) {
        return Clock.offset(clock, time);
    }

    private static Proposal proposal() {
        return new Proposal(
                ProposalId.create(),
                VolunteerId.create(),
                new Proposal.Place(ActivityId.create(), OpeningId.create(), 1),
                new Offer("Repassage", "repassage", "La Fabrique", true, null, 64, 80, 1, null, null, null),
                new Explanation(List.of(), List.of(), List.of()),
                null,
                LocalDate.of(2026, 11, 30),
                Actor.system("test"),
                NOW);
    }
}
