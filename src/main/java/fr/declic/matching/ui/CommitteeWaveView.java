package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.CommitteeWaves;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.matching.WaveCard;
import fr.declic.matching.WavePaper;
import fr.declic.matching.WaveSheet;
import fr.declic.matching.WaveWords;
import fr.declic.shell.Dates;
import fr.declic.shell.MadeFile;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A hiring wave as the committee reads it: what came out for each person, and why; nobody's last name, nobody's limits. */
@Route(value = CommitteeWaveView.PATH, layout = TeamLayout.class)
@RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME})
class CommitteeWaveView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = CommitteeWavesView.PATH + "/:wave";

    private final CommitteeWaves waves;
    private final WavePaper paper;
    private final WaveWords words;
    private String name = "";

    CommitteeWaveView(CommitteeWaves waves, WavePaper paper, WaveWords words) {
        this.waves = waves;
        this.paper = paper;
        this.words = words;
        addClassNames("team-page", "matching");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = WaveNames.wave(event);
        var whole = waves.one(id).orElseThrow(NotFoundException::new);
        name = whole.card().head().name();
        removeAll();
        var back = new Anchor("/" + CommitteeWavesView.PATH, getTranslation("waves.title"));
        back.addClassName("link");
        var print = MadeFile.shown(getTranslation("wave.paper"), "vague.pdf", () -> paper.print(id));
        add(new Div(back), head(whole.card(), whole.sheets()), new Div(print));
        add(new CommitteeSheets(whole.sheets(), words));
        whole.sheets().stream().findFirst().ifPresent(sheet -> add(computed(sheet)));
    }

    private Div head(WaveCard wave, List<WaveSheet> sheets) {
        var title = new H1(name);
        title.addClassName("team-title");
        var row = new Div(title, WavesView.badge(this, wave.head().status()));
        row.addClassName("row");
        var came = new Paragraph(getTranslation("waves.committee.came", wave.placed(), wave.without()));
        came.addClassName("strong");
        var head = new Div(row, came);
        sheets.stream()
                .findFirst()
                .ifPresent(sheet -> head.add(new Paragraph(getTranslation("wave.paper.day", Dates.full(sheet.at())))));
        head.add(new Paragraph(getTranslation("wave.paper.lead")));
        head.addClassNames("stack", "tight");
        return head;
    }

    /** The same for everybody, so said once. */
    private Section computed(WaveSheet sheet) {
        var items = new DescriptionList();
        items.addClassName("items");
        words.say(sheet, Reader.TEAM, getLocale())
                .computed()
                .forEach(item -> Pieces.fact(items, item.title(), item.text()));
        var section = new Section(new H2(getTranslation("wave.sheet.computed")), items);
        section.addClassNames("panel", "card");
        return section;
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("app.name");
    }
}
