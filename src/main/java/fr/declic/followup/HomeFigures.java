package fr.declic.followup;

import fr.declic.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody of the team who is no coordinator finds counted at the beginning. The module that keeps the count implements it. */
public interface HomeFigures {

    /**
     * One count.
     *
     * @param key of its words, which take the number
     * @param href the screen that shows what was counted; none when this role has no such screen
     */
    record Figure(int number, String key, @Nullable String href) {}

    /** Whether these are figures for this role. */
    boolean concern(Role role);

    /** As of now, of the running territory and for whoever is signed in. */
    List<Figure> figures();
}
