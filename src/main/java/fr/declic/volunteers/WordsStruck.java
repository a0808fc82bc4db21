package fr.declic.volunteers;

import java.util.List;

/**
 * Words went out of a person's file for good. Whoever keeps a copy of what was noted of them strikes them there too, in the same
 * transaction.
 *
 * @param volunteer one of their files
 * @param gone as {@link StruckWords#gone} tells them
 */
public record WordsStruck(VolunteerId volunteer, List<String> gone) {

    public WordsStruck {
        gone = List.copyOf(gone);
    }

    /** The text without them. */
    public String outOf(String text) {
        return StruckWords.without(text, gone);
    }
}
