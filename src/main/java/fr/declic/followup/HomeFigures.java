package fr.declic.followup;

import fr.declic.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody of the team who is no coordinator finds counted at the beginning. The module that keeps the count implements it. */
public interface HomeFigures {

    /**
     * One count.
     *
     * @param written as it stands on screen
     * @param number which the words take
     * @param key of its words
     * @param href the screen that shows what was counted; none when this role has no such screen
     */
    record Figure(
            String written,
            int number,
            String key,
            @Nullable String href) {

        /** A whole number. */
        public Figure(int number, String key, @Nullable String href) {
            this(Integer.toString(number), number, key, href);
        }
    }

    /** Whether these are figures for this role. */
    boolean concern(Role role);

    /** As of now, of the running territory and for whoever is signed in. */
    List<Figure> figures();
}
