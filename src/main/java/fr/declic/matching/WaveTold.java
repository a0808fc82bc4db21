package fr.declic.matching;

import fr.declic.matching.wave.WavePlacement;
import fr.declic.volunteers.VolunteerId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Why each person of a run has their place, or none: found when it is first asked for, and kept with the run from then on. */
@Component
class WaveTold {

    private final WaveRuns runs;

    WaveTold(WaveRuns runs) {
        this.runs = runs;
    }

    /** Those of these people, as far as they were in that run; what is not kept yet is found, and kept. */
    Map<VolunteerId, WaveStory> stories(WaveRuns.Kept kept, Collection<VolunteerId> people) {
        var stories = new HashMap<>(runs.stories(kept.wave(), kept.number(), people));
        var among = kept.people().stream().map(WavePlacement::person).collect(Collectors.toSet());
        var untold = people.stream()
                .filter(person -> among.contains(person) && !stories.containsKey(person))
                .toList();
        if (untold.isEmpty() || kept.forgotten()) {
            return stories; // the input of a forgotten one is not what it was computed from: nothing new can be said of
            // it
        }
        var replayed = WaveRuns.replay(kept);
        var found = new HashMap<VolunteerId, WaveStory>();
        untold.forEach(person -> found.put(person, WaveStory.of(replayed.explain(person), among.size())));
        runs.tell(kept.wave(), kept.number(), found);
        stories.putAll(found);
        return stories;
    }
}
