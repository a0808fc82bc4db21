package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.CommitteeWaves;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;

/** The hiring waves that were computed, for the committee. */
@Route(value = CommitteeWavesView.PATH, layout = TeamLayout.class)
@RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME})
class CommitteeWavesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "equipe/cle/vagues";

    private final CommitteeWaves waves;
    private final Div content = new Div();

    CommitteeWavesView(CommitteeWaves waves) {
        this.waves = waves;
        addClassNames("team-page", "matching");
        var title = new H1(getTranslation("waves.title"));
        title.addClassName("team-title");
        add(title, new Paragraph(getTranslation("waves.committee.lead")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var all = waves.all();
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("waves.committee.none"));
            none.addClassName("empty");
            content.add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("pairs");
        all.forEach(wave -> list.add(WavesView.card(
                this,
                wave,
                "/" + PATH + "/" + wave.head().id().value(),
                getTranslation("waves.committee.came", wave.placed(), wave.without()))));
        content.add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waves.title") + " · " + getTranslation("app.name");
    }
}
