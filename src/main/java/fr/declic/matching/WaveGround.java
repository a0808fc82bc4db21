package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.HiringWave;
import fr.declic.matching.wave.WaveClass;
import fr.declic.matching.wave.WaveInput;
import fr.declic.matching.wave.WaveOutcome;
import fr.declic.matching.wave.WavePlacement;
import fr.declic.volunteers.VolunteerId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What a wave would be computed from now, and the places its people hold by it already.
 *
 * @param held whoever has a running proposal of this wave, or a job by it
 */
record WaveGround(WaveInput input, Map<VolunteerId, Held> held) {

    WaveGround {
        held = Map.copyOf(held);
    }

    /**
     * A place that somebody holds by the wave.
     *
     * @param dear how dear it is to them, as the run that sent it had it; unknown for a choice by hand
     */
    record Held(
            ProposalId proposal,
            ProposalStatus status,
            OpeningId opening,
            @Nullable WaveClass dear) {}

    /**
     * Runs the rule. Who waits with a proposal in hand may come out with something dearer, and is then asked before anybody later.
     * Nobody loses the place they were offered: only their answer, or a coordinator with a reason, frees it. Places that are only
     * as dear as theirs trouble nobody: they keep theirs, unless somebody else would have less by it.
     */
    HiringWave run() {
        var kept = new HashMap<VolunteerId, OpeningId>();
        while (true) {
            var run = HiringWave.run(input.after(List.of(), kept));
            var losing = moving(run, order -> order > 0);
            if (losing.isEmpty()) {
                return quieter(run, kept);
            }
            kept.putAll(losing); // fewer are left to lose at each turn
        }
    }

    private HiringWave quieter(HiringWave run, Map<VolunteerId, OpeningId> kept) {
        var staying = moving(run, order -> order == 0);
        if (staying.isEmpty()) {
            return run;
        }
        var fixed = new HashMap<>(kept);
        fixed.putAll(staying);
        var quieter = HiringWave.run(input.after(List.of(), fixed));
        return harmsNobody(run.outcome(), quieter.outcome(), staying) ? quieter : run;
    }

    /** Whoever waits with a proposal and comes out with other places that are so much dearer (below 0), or less dear, to them. */
    private Map<VolunteerId, OpeningId> moving(HiringWave run, IntPredicate order) {
        var moving = new HashMap<VolunteerId, OpeningId>();
        for (var one : run.outcome().people()) {
            var hold = held.get(one.person());
            if (hold != null
                    && hold.status() == ProposalStatus.OPEN
                    && !hold.opening().equals(one.places())
                    && order.test(compare(one.given(), hold.dear()))) {
                moving.put(one.person(), hold.opening());
            }
        }
        return moving;
    }

    /** What is unknown is kept: nobody is moved from a place that was chosen by hand. */
    private static int compare(@Nullable WaveClass now, @Nullable WaveClass was) {
        return now == null || was == null ? 1 : now.compareTo(was);
    }

    private static boolean harmsNobody(WaveOutcome one, WaveOutcome other, Map<VolunteerId, OpeningId> staying) {
        var others = new HashMap<VolunteerId, WavePlacement>();
        other.people().forEach(placement -> others.put(placement.person(), placement));
        return one.people().stream()
                .filter(placement -> !staying.containsKey(placement.person()))
                .allMatch(placement -> {
                    var then = others.get(placement.person());
                    return then != null
                            && then.standing() == placement.standing()
                            && Objects.equals(then.given(), placement.given());
                });
    }
}
