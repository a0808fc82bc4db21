package fr.declic.volunteers.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import fr.declic.volunteers.VolunteerFilter;

/** The list as it was last narrowed in this window, so that «Retour à la liste» leads back to it. */
record LastList(String address) {

    private static final String PATH = "equipe/volontaires";

    static Location of(VolunteerFilter filter) {
        return new Location(PATH, ListQuery.write(filter));
    }

    static void remember(UI window, VolunteerFilter filter) {
        ComponentUtil.setData(
                window, LastList.class, new LastList("/" + of(filter).getPathWithQueryParameters()));
    }

    /** The whole list where none has been shown yet. */
    static String in(UI window) {
        var last = ComponentUtil.getData(window, LastList.class);
        return last == null ? "/" + PATH : last.address();
    }
}
