package fr.declic.matching;

import fr.declic.volunteers.VolunteerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a choice by hand would do.
 *
 * @param refusal why it cannot be
 * @param passes whom it passes, earlier first: who came before and would like these places better than what they have, and who
 *     would have less by it
 */
public record HandChoice(@Nullable WaveRefusal refusal, List<Passed> passes) {

    public HandChoice {
        passes = List.copyOf(passes);
    }

    /** Somebody who is passed. */
    public record Passed(VolunteerId person, String name) {}

    static HandChoice refused(WaveRefusal why) {
        return new HandChoice(why, List.of());
    }
}
