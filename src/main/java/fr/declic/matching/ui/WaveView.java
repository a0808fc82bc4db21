package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.activities.OpeningId;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.WaveAsked;
import fr.declic.matching.WaveChoosing;
import fr.declic.matching.WaveId;
import fr.declic.matching.WaveNews;
import fr.declic.matching.WavePage;
import fr.declic.matching.WavePaper;
import fr.declic.matching.WaveRefusal;
import fr.declic.matching.WaveSending;
import fr.declic.matching.WaveSheets;
import fr.declic.matching.WaveWords;
import fr.declic.matching.Waves;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.MadeFile;
import fr.declic.shell.RefusalNotice;
import fr.declic.shell.TeamLayout;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** A hiring wave: who could be employed where, who not and why, what stays empty, and what would leave. */
@Route(value = WaveNames.ONE, layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class WaveView extends Div implements BeforeEnterObserver, HasDynamicTitle, WaveActs {

    private final Waves waves;
    private final WaveChoosing choosing;
    private final WaveSending sending;
    private final WaveSheets sheets;
    private final WavePaper paper;
    private final WaveWords words;
    private final Div content = new Div();
    private WaveId id = WaveId.create();
    private String name = "";

    WaveView(
            Waves waves,
            WaveChoosing choosing,
            WaveSending sending,
            WaveSheets sheets,
            WavePaper paper,
            WaveWords words) {
        this.waves = waves;
        this.choosing = choosing;
        this.sending = sending;
        this.sheets = sheets;
        this.paper = paper;
        this.words = words;
        addClassNames("team-page", "matching");
        var back = new Anchor("/" + WaveNames.LIST, getTranslation("waves.title"));
        back.addClassName("link");
        content.addClassNames("team-page");
        add(new Div(back), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = WaveNames.wave(event);
        waves.followUp(id);
        show(waves.page(id).orElseThrow(NotFoundException::new));
    }

    private void refresh() {
        waves.page(id).ifPresent(this::show);
    }

    private void show(WavePage page) {
        name = page.head().name();
        content.removeAll();
        content.add(head(page));
        var run = page.run();
        if (run == null) {
            var none = new Paragraph(getTranslation("wave.notComputed"));
            none.addClassName("empty");
            content.add(new WavePlacesPanel(page.places(), List.of()), none);
            return;
        }
        content.add(new WaveLeaving(page, run, this));
        if (!run.loads().isEmpty()) {
            content.add(new WaveLoads(run.loads(), page.places()));
        }
        content.add(new WavePlacesPanel(page.places(), run.empty()));
        if (!run.empty().isEmpty() && !run.without().isEmpty()) {
            content.add(new WaveFreeing(page.places(), this));
        }
        if (!run.gains().isEmpty() || !run.loses().isEmpty()) {
            content.add(new WaveMoves("wave.since", run.gains(), run.loses(), page.places()));
        }
        content.add(new WavePeople(page, run, this));
        var kept = new Paragraph(getTranslation(
                "wave.run",
                run.number(),
                Dates.full(run.at()),
                run.by(),
                run.digest().substring(0, Math.min(12, run.digest().length()))));
        kept.addClassName("help");
        content.add(kept);
    }

    private Div head(WavePage page) {
        var wave = page.head();
        var title = new H1(wave.name());
        title.addClassName("team-title");
        var row = new Div(title, WavesView.badge(this, wave.status()));
        row.addClassName("row");
        var when = new Paragraph(getTranslation(
                wave.startsOn() == null ? "wave.opened" : "wave.opened.from",
                Dates.full(Dates.day(wave.openedAt())),
                wave.openedBy(),
                wave.startsOn() == null ? "" : Dates.full(wave.startsOn())));
        when.addClassName("help");
        var actions = new Div();
        actions.addClassNames("row", "asides");
        var compute = new ActionButton(page.run() == null ? "wave.compute" : "wave.computeAgain", () -> {
            waves.run(id);
            refresh();
        });
        actions.add(compute.mainWhen(page.run() == null));
        if (wave.status().isOpen()) {
            actions.add(link(WaveNames.address(id) + "/places", "wave.places.edit"));
        }
        if (page.run() != null) {
            actions.add(
                    link(WaveNames.address(id) + "/essai", "wave.trial"),
                    MadeFile.shown(getTranslation("wave.paper"), "vague.pdf", () -> paper.print(id)));
        }
        var head = new Div(row, when, actions);
        head.addClassNames("stack", "tight");
        return head;
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    @Override
    public void send(WavePage.Run run, List<PlannedPlaces> places) {
        new WaveSendDialog(run, places, () -> sending.send(id, run.number()), this::refresh, this::tell).open();
    }

    @Override
    public List<WavePage.MayFree> mayFree() {
        return waves.mayFree(id);
    }

    /** What changed since the wave was computed, so that nothing left. */
    private void tell(List<WaveNews> news) {
        refresh();
        var list = new UnorderedList();
        news.forEach(one -> list.add(new ListItem(getTranslation(
                one.key(), one.name() == null ? "" : one.name(), one.activity() == null ? "" : one.activity()))));
        var notice = new Div(new Paragraph(getTranslation("wave.news.lead")), list);
        notice.addClassNames("notice", "warn");
        notice.getElement().setAttribute("role", "alert");
        content.addComponentAtIndex(1, notice);
    }

    @Override
    public void asked(VolunteerId person, OpeningId would, WaveAsked answer) {
        var refusal = choosing.asked(id, person, would, answer);
        refresh();
        refusal.map(WaveRefusal::key)
                .ifPresent(key -> content.addComponentAtIndex(1, new RefusalNotice(getTranslation(key))));
    }

    @Override
    public Optional<WaveWords.Said> why(VolunteerId person) {
        return sheets.of(id, person).map(sheet -> words.say(sheet, ReasonWords.Reader.TEAM, getLocale()));
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("app.name");
    }
}
