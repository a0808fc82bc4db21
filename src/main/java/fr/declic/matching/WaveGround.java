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
     * Places that are only as dear as theirs trouble nobody: they keep theirs, unless somebody else would have less by it.
     */
    HiringWave run() {
        var run = HiringWave.run(input);
        var staying = new HashMap<VolunteerId, OpeningId>();
        for (var one : run.outcome().people()) {
            var hold = held.get(one.person());
            if (hold != null
                    && hold.status() == ProposalStatus.OPEN
                    && one.given() != null
                    && one.given().equals(hold.dear())
                    && !hold.opening().equals(one.places())) {
                staying.put(one.person(), hold.opening());
            }
        }
        if (staying.isEmpty()) {
            return run;
        }
        var quieter = HiringWave.run(input.after(List.of(), staying));
        return harmsNobody(run.outcome(), quieter.outcome(), staying) ? quieter : run;
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
