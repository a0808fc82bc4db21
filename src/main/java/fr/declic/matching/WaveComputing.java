package fr.declic.matching;

import fr.declic.access.CurrentActor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Computes a wave from the list as it is now; the run is kept, and stands. Nothing leaves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaveComputing {

    private final WaveHeads heads;
    private final WaveData data;
    private final WaveRuns runs;
    private final Clock clock;

    WaveComputing(WaveHeads heads, WaveData data, WaveRuns runs, Clock clock) {
        this.heads = heads;
        this.data = data;
        this.runs = runs;
        this.clock = clock;
    }

    void compute(WaveId id) {
        var run = data.ground(id).run();
        heads.prepared(
                id, runs.keep(id, run, clock.instant(), CurrentActor.get().name()));
    }
}
