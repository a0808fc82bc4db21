package fr.declic.territory.site;

import java.util.List;

/** What became of the words that somebody wanted to publish. */
public sealed interface Published {

    /** Everybody reads them. */
    record Done() implements Published {}

    /** Something is missing, or cannot be read. */
    record Refused(List<Problem> problems) implements Published {}

    /** Somebody else was first; the words are kept as a draft. */
    record Overtaken(Version by) implements Published {}
}
