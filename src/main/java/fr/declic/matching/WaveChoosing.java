package fr.declic.matching;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.HiringWave;
import fr.declic.matching.wave.WaveComparison;
import fr.declic.matching.wave.WavePerson;
import fr.declic.shell.Words;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a coordinator decides in a wave outside the rule's order, seeing whom it passes and saying why; and what people said when
 * they were asked.
 */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class WaveChoosing {

    /** Longest reason of a choice by hand, in characters. */
    public static final int LONGEST_REASON = 500;

    private final WaveHeads heads;
    private final WaveChoices choices;
    private final WaveAnswers answers;
    private final WaveProposals proposals;
    private final WaveData data;
    private final WaveComputing computing;
    private final Words words;
    private final Clock clock;

    WaveChoosing(
            WaveHeads heads,
            WaveChoices choices,
            WaveAnswers answers,
            WaveProposals proposals,
            WaveData data,
            WaveComputing computing,
            Words words,
            Clock clock) {
        this.heads = heads;
        this.choices = choices;
        this.answers = answers;
        this.proposals = proposals;
        this.data = data;
        this.computing = computing;
        this.words = words;
        this.clock = clock;
    }

    /**
     * Chooses by hand, outside the rule's order.
     *
     * @param reason kept with the choice, and with the proposal
     */
    public Optional<WaveRefusal> choose(WaveId id, VolunteerId person, OpeningId opening, String reason) {
        heads.hold(id);
        var choice = weigh(id, person, opening);
        if (choice.refusal() != null) {
            return Optional.of(choice.refusal());
        }
        if (reason.isBlank()) {
            return Optional.of(WaveRefusal.REASON_MISSING);
        }
        choices.keep(
                id,
                new WaveChoices.Choice(
                        person,
                        opening,
                        reason.strip(),
                        choice.passes().size(),
                        clock.instant(),
                        CurrentActor.get().name()));
        computing.compute(id);
        return Optional.empty();
    }

    /** Takes a choice by hand back. */
    public void unchoose(WaveId id, VolunteerId person) {
        heads.hold(id);
        choices.takeBack(id, person);
        computing.compute(id);
    }

    /** What a choice by hand would do: whom it passes, or why it cannot be. Nothing is kept. */
    @Transactional(readOnly = true)
    public HandChoice weigh(WaveId id, VolunteerId person, OpeningId opening) {
        var ground = data.ground(id);
        var now = ground.input().people().stream()
                .filter(one -> one.id().equals(person))
                .findFirst();
        var places = data.planned(id).stream()
                .filter(one -> one.opening().equals(opening))
                .findFirst();
        if (now.isEmpty() || places.isEmpty()) {
            return HandChoice.refused(WaveRefusal.NOT_IN_THE_WAVE);
        }
        if (ground.held().containsKey(person)) {
            return HandChoice.refused(WaveRefusal.ALREADY_PROPOSED);
        }
        var without = ground.run();
        if (!suits(without, person, opening)) {
            return HandChoice.refused(WaveRefusal.DOES_NOT_SUIT);
        }
        var then = HiringWave.run(ground.input().with(person, one -> one.signed(opening)));
        var passed = new HashSet<>(without.passedOver(person, opening));
        WaveComparison.between(without.outcome(), then.outcome())
                .worse()
                .forEach(move -> passed.add(move.after().person()));
        var names = data.names(passed);
        return new HandChoice(
                null,
                ground.input().people().stream()
                        .map(WavePerson::id)
                        .filter(passed::contains)
                        .map(one -> new HandChoice.Passed(one, WaveReader.name(names, one)))
                        .toList());
    }

    private static boolean suits(HiringWave wave, VolunteerId person, OpeningId opening) {
        return wave.explain(person).considered().stream()
                .filter(one -> one.places().equals(opening))
                .anyMatch(one -> switch (one.verdict()) {
                    case GIVEN, EQUAL, TAKEN, NOT_NEEDED -> true;
                    case UNSUITABLE, REFUSED -> false;
                });
    }

    /**
     * Notes what somebody said who was asked whether they would take other places: one who keeps theirs is not given those in this
     * wave again; one who would move receives them when the proposals are sent.
     */
    public Optional<WaveRefusal> asked(WaveId id, VolunteerId person, OpeningId would, WaveAsked answer) {
        heads.hold(id);
        if (data.ground(id).input().people().stream().noneMatch(one -> one.id().equals(person))) {
            return Optional.of(WaveRefusal.NOT_IN_THE_WAVE);
        }
        var actor = CurrentActor.get();
        answers.asked(id, new WaveAnswers.Asked(person, would, answer), clock.instant(), actor.name());
        var waits = proposals.held(id).containsKey(person);
        if (waits && answer == WaveAsked.KEEPS) {
            answers.refuse(id, person, would, clock.instant());
        }
        if (!waits && answer == WaveAsked.MOVES) {
            return choose(id, person, would, words.french("wave.asked.reason"));
        }
        computing.compute(id);
        return Optional.empty();
    }
}
