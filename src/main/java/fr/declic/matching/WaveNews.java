package fr.declic.matching;

import org.jspecify.annotations.Nullable;

/**
 * Something that changed since a wave was computed, so that it was not sent.
 *
 * @param name of whom; none where it is about nobody in particular
 * @param activity of which place; none where it is about none
 */
public record WaveNews(
        Kind kind, @Nullable String name, @Nullable String activity) {

    /** What changed. */
    public enum Kind {
        /** No longer on the list: paused, withdrawn, moved or hired. */
        LEFT_THE_LIST,
        /** Another proposal waits for them. */
        ALREADY_PROPOSED,
        /** What they say, or what the place asks, is not the same any more. */
        NO_LONGER_SUITS,
        /** The place is somebody else's, or closed. */
        PLACE_GONE,
        /** The list would give another result now. */
        LIST_CHANGED
    }

    /** Key of the sentence that says it. */
    public String key() {
        return "wave.news." + kind;
    }
}
