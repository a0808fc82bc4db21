package fr.declic.matching;

import fr.declic.volunteers.VolunteerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Why each person of a run has their place, or none: found when it is first asked for, and kept with the run from then on. */
@Component
class WaveTold {

    private final WaveRuns runs;

    WaveTold(WaveRuns runs) {
        this.runs = runs;
    }

    /** Empty for somebody who was not in that run. */
    Optional<WaveStory> story(WaveId wave, int run, VolunteerId person) {
        var told = runs.story(wave, run, person);
        if (told.isPresent()) {
            return told;
        }
        tell(wave, run, List.of(person));
        return runs.story(wave, run, person);
    }

    /** Finds and keeps what is not kept yet. */
    void tell(WaveId wave, int run, Collection<VolunteerId> people) {
        var kept = runs.run(wave, run);
        if (kept.isEmpty() || kept.get().forgotten()) {
            return; // its input is not the one it was computed from: nothing new can be said of it
        }
        var replayed = WaveRuns.replay(kept.get());
        var among = kept.get().people().stream().map(one -> one.person()).toList();
        var stories = new HashMap<VolunteerId, WaveStory>();
        for (var person : people) {
            if (among.contains(person) && runs.story(wave, run, person).isEmpty()) {
                stories.put(person, WaveStory.of(replayed.explain(person), among.size()));
            }
        }
        runs.tell(wave, run, stories);
    }
}
