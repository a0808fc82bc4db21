package fr.declic.followup;

import fr.declic.access.Role;
import java.util.List;

/** What waits for somebody of the team who is no coordinator, a line each until they have seen to it. The module that knows of it implements it. */
public interface HomeTasks {

    /**
     * One line.
     *
     * @param kind which of those of this implementation; put into words by the key {@code task.<kind>}
     * @param subject what it is about, once for each kind
     * @param person whom it is about
     * @param about what the words take
     * @param href where it is looked at
     * @param news true for what is only to be seen, false for what is to be done
     */
    record Line(String kind, String subject, String person, List<String> about, String href, boolean news) {

        public Line {
            about = List.copyOf(about);
        }
    }

    /** Whether this waits for that role. */
    boolean concern(Role role);

    /** For whoever is signed in, the most urgent first. */
    List<Line> waiting();

    /** It was seen or done; does nothing where somebody else was first. */
    void done(Line line);

    /** It waits again, as it did. */
    void undo(Line line);
}
