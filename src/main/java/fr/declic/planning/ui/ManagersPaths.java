package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;

/** From the week to what only this EBE's manager looks after, and back. Nobody else sees it. */
class ManagersPaths extends Nav {

    /** The screens, in their order. */
    enum Here {
        WEEK("equipe/planning"),
        HOURS("equipe/planning/heures"),
        NEEDS("equipe/planning/besoins"),
        TEAM("equipe/planning/equipe");

        private final String path;

        Here(String path) {
            this.path = path;
        }
    }

    ManagersPaths(Here here) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", getTranslation("planning.paths"));
        setVisible(CurrentActor.signedIn()
                .filter(person -> person.role() == Role.EBE_MANAGER)
                .isPresent());
        for (var one : Here.values()) {
            var link = new Anchor(one.path, getTranslation("planning.paths." + one));
            if (one == here) {
                link.getElement().setAttribute("aria-current", "page");
            }
            add(link);
        }
    }
}
