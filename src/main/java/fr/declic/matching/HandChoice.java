package fr.declic.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a choice by hand would do.
 *
 * @param refusal why it cannot be
 * @param passes who would have less by it, earlier first
 */
public record HandChoice(@Nullable WaveRefusal refusal, List<WavePage.Moved> passes) {

    public HandChoice {
        passes = List.copyOf(passes);
    }

    static HandChoice refused(WaveRefusal why) {
        return new HandChoice(why, List.of());
    }
}
