package fr.declic.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of sending a wave: all of it left, or nothing did.
 *
 * @param proposals how many left
 * @param refusal why nothing left, where it is the wave that cannot be sent
 * @param news what changed since it was computed, so that nothing left
 */
public record WaveSent(int proposals, @Nullable WaveRefusal refusal, List<WaveNews> news) {

    public WaveSent {
        news = List.copyOf(news);
    }

    public boolean isDone() {
        return refusal == null && news.isEmpty();
    }

    static WaveSent refused(WaveRefusal why) {
        return new WaveSent(0, why, List.of());
    }
}
