package fr.declic.access;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * What one part of the application keeps of a person: where it stands, how the person reads it, and how it is let go of (GDPR,
 * articles 15, 17 and 20). Whatever stores something of a person implements it; a test compares the columns of the database with
 * what is told here and in the list of what is nobody's.
 *
 * <p>The parts let go in their {@code @Order}: the person's file last, since the others ask it who they are. They are read the other
 * way round.
 */
public interface PersonalData {

    /**
     * Rows of a person, as the machine-readable copy takes them.
     *
     * @param whose the condition on a row {@code t}, with the person as {@code :person}; written here, never typed
     * @param left columns left out: they open a door, or repeat another
     */
    record Rows(String table, String whose, Set<String> left) {}

    /**
     * What is read under one title.
     *
     * @param key of the title, among the words
     */
    record Chapter(String key, List<Line> lines) {}

    /**
     * One thing that is known, in words.
     *
     * @param teams true for words of the team's own, which are in French whoever reads them
     */
    record Line(String label, String value, boolean teams) {

        public Line(String label, String value) {
            this(label, value, false);
        }

        public static Line ofTheTeam(String label, String value) {
            return new Line(label, value, true);
        }
    }

    /**
     * Whoever is being forgotten.
     *
     * @param reaches phones and addresses that are theirs and nobody else's
     * @param keepsName true while something that the law obliges to keep needs it, see {@link #needsName}
     */
    record Leaver(UUID id, List<String> reaches, boolean keepsName) {}

    List<Rows> rows();

    /** What is known, in this language: as many lines, in the same order, in each of them. */
    List<Chapter> read(UUID person, Locale language);

    /**
     * Lets go of every value, in the caller's transaction, which holds the person; done twice it is as done once. Steps and months
     * may stay, so that past totals hold.
     */
    void erase(Leaver person);

    /** True while a contract runs: who works there has a name. */
    default boolean needsName(UUID person) {
        return false;
    }
}
