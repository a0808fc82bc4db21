package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.activities.OpeningId;
import fr.declic.followup.TaskKind;
import fr.declic.followup.Tasks;
import fr.declic.matching.Answer;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.Proposals;
import fr.declic.matching.RunningProposal;
import fr.declic.matching.WaveId;
import fr.declic.matching.WaveSending;
import fr.declic.matching.WaveTerms;
import fr.declic.matching.Waves;
import fr.declic.shell.Dates;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Two hiring waves: one sent a week ago and answered in part, one prepared yesterday. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoWaves {

    private static final int SENT_OVER = 3;
    private static final int PLACES = 2;

    private final Waves waves;
    private final WaveSending sending;
    private final ProposalBoard board;
    private final Proposals proposals;
    private final Tasks tasks;
    private final EntityManager entities;

    DemoWaves(
            Waves waves,
            WaveSending sending,
            ProposalBoard board,
            Proposals proposals,
            Tasks tasks,
            EntityManager entities) {
        this.waves = waves;
        this.sending = sending;
        this.board = board;
        this.proposals = proposals;
        this.tasks = tasks;
        this.entities = entities;
    }

    void store(RandomGenerator random, DemoTeam team, Instant now) {
        var today = Dates.day(now);
        var offered = waves.offered();
        sent(random, team, today, offered.subList(0, Math.min(SENT_OVER, offered.size())));
        prepared(random, team, today);
    }

    private void sent(RandomGenerator random, DemoTeam team, LocalDate today, List<PlannedPlaces> places) {
        var id = id(random);
        var day = today.minusDays(6);
        open(team, id, DemoFiles.sentence("wave.sent"), day, places);
        var before = running();
        as(team.coordinator(), at(day, 11), () -> {
            var run = Objects.requireNonNull(waves.page(id).orElseThrow().run());
            var sent = sending.send(id, run.number());
            if (!sent.isDone()) {
                throw new IllegalStateException("The demonstration's wave did not leave: " + sent);
            }
        });
        var asked = board.running().stream()
                .filter(one -> !before.contains(one.id().value()))
                .toList();
        for (var i = 0; i < Math.min(PLACES, asked.size()); i++) {
            answered(team, asked.get(i), i == 0 ? Answer.YES : Answer.LATER, day.plusDays(1));
        }
    }

    private List<UUID> running() {
        return board.running().stream().map(one -> one.id().value()).toList();
    }

    private void answered(DemoTeam team, RunningProposal proposal, Answer answer, LocalDate day) {
        var themself = new Actor(Actor.Kind.VOLUNTEER, proposal.volunteer().value(), proposal.name());
        as(themself, at(day, 18), () -> proposals.answer(proposal.id(), answer));
        as(
                team.coordinator(),
                at(day.plusDays(1), 9),
                () -> tasks.closeAll(TaskKind.ANSWER_TO_READ, proposal.volunteer()));
    }

    private void prepared(RandomGenerator random, DemoTeam team, LocalDate today) {
        open(team, id(random), DemoFiles.sentence("wave.prepared"), today.minusDays(1), waves.offered());
    }

    private void open(DemoTeam team, WaveId id, String name, LocalDate day, List<PlannedPlaces> places) {
        var terms = new LinkedHashMap<OpeningId, WaveTerms>();
        places.forEach(one -> terms.put(one.opening(), one.terms().times(Math.min(PLACES, one.free()))));
        as(team.coordinator(), at(day, 10), () -> {
            waves.open(id, name, day.plusMonths(1).withDayOfMonth(1), terms).ifPresent(refusal -> {
                throw new IllegalStateException("The demonstration opened no wave: " + refusal);
            });
            waves.run(id);
        });
    }

    private static WaveId id(RandomGenerator random) {
        return new WaveId(new UUID(random.nextLong(), random.nextLong()));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 10).atZone(Dates.ZONE).toInstant();
    }

    /** What was done is seen by the statements of what comes next, as it is between two transactions. */
    private void as(Actor actor, Instant at, Runnable work) {
        CurrentActor.runAs(actor, () -> DemoClock.at(at, work));
        entities.flush();
        entities.clear();
    }
}
