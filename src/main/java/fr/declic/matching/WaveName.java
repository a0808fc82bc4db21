package fr.declic.matching;

import org.jspecify.annotations.Nullable;

/** Somebody's name, which no computation sees. */
public record WaveName(String first, @Nullable String last) {

    static final WaveName NOBODY = new WaveName("", null);

    /** As the team reads it. */
    public String whole() {
        return last == null ? first : first + " " + last;
    }

    /** As the committee reads it: the first name, and the initial of the other. */
    public String initialed() {
        return last == null || last.isEmpty()
                ? first
                : first + " " + last.substring(0, last.offsetByCodePoints(0, 1)) + ".";
    }
}
