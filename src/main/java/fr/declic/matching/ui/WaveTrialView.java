package fr.declic.matching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
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
import fr.declic.activities.OpeningId;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveId;
import fr.declic.matching.WavePage;
import fr.declic.matching.WavePage.Person;
import fr.declic.matching.WaveTerms;
import fr.declic.matching.WaveTrial;
import fr.declic.matching.WaveTrials;
import fr.declic.matching.Waves;
import fr.declic.shell.ActionButton;
import fr.declic.shell.RefusalNotice;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** «Essayer autrement»: other places, other hours, or what a person might say; who gains and who loses. It writes nothing. */
@Route(value = WaveNames.TRIAL, layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class WaveTrialView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Waves waves;
    private final WaveTrials trials;
    private final Div back = new Div();
    private final Div result = new Div();
    private final Section placesPart = new Section();
    private final Section personPart = new Section();
    private final Div changed = new Div();
    private final Map<OpeningId, WaveTerms> places = new LinkedHashMap<>();
    private @Nullable OtherwiseFields otherwise;
    private WaveId id = WaveId.create();
    private int seen;
    private boolean isOpen;
    private List<PlannedPlaces> planned = List.of();

    WaveTrialView(Waves waves, WaveTrials trials) {
        this.waves = waves;
        this.trials = trials;
        addClassNames("team-page", "matching");
        var title = new H1(getTranslation("wave.trial"));
        title.addClassName("team-title");
        placesPart.addClassNames("panel", "opening");
        personPart.addClassNames("panel", "opening");
        result.addClassName("stack");
        result.getElement().setAttribute("aria-live", "polite");
        var columns = new Div(placesPart, personPart);
        columns.addClassNames("columns", "even");
        var actions = new Div(
                new ActionButton("wave.trial.reset", () -> reset()).quiet(),
                new ActionButton("wave.trial.run", () -> attempt()).main());
        actions.addClassName("row");
        add(back, title, new Paragraph(getTranslation("wave.trial.lead")), columns, actions, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = WaveNames.wave(event);
        var page = waves.page(id).orElseThrow(NotFoundException::new);
        var run = page.run();
        if (run == null) {
            event.forwardTo(WaveNames.LIST + "/" + id.value());
            return;
        }
        planned = page.places();
        seen = page.head().version();
        isOpen = page.head().status().isOpen();
        back.removeAll();
        var link = new Anchor(WaveNames.address(id), page.head().name());
        link.addClassName("link");
        back.add(link);
        showPlaces();
        showPerson(run);
        reset();
    }

    private void showPlaces() {
        placesPart.removeAll();
        var which = new ComboBox<PlannedPlaces>(getTranslation("wave.trial.places"));
        which.setItems(planned);
        which.setItemLabelGenerator(one -> one.name() + "\u00a0· " + one.employer());
        which.setWidthFull();
        var fields = new Div();
        which.addValueChangeListener(change -> {
            fields.removeAll();
            var chosen = change.getValue();
            if (chosen != null) {
                fields.add(new TermsFields(places.getOrDefault(chosen.opening(), chosen.terms()), terms -> {
                    places.put(chosen.opening(), terms);
                    say();
                }));
            }
        });
        placesPart.add(new H2(getTranslation("wave.trial.places.title")), which, fields, changed);
    }

    private void showPerson(WavePage.Run run) {
        personPart.removeAll();
        var who = new ComboBox<Person>(getTranslation("wave.trial.person"));
        who.setItems(run.people());
        who.setItemLabelGenerator(Person::name);
        who.setClearButtonVisible(true);
        who.setWidthFull();
        var fields = new Div();
        who.addValueChangeListener(change -> {
            fields.removeAll();
            otherwise = null;
            var chosen = change.getValue();
            if (chosen != null) {
                trials.said(id, chosen.id()).ifPresent(said -> {
                    var shown = new OtherwiseFields(said, planned);
                    otherwise = shown;
                    fields.add(shown);
                });
            }
        });
        var note = new Paragraph(getTranslation("wave.trial.person.note"));
        note.addClassName("help");
        personPart.add(new H2(getTranslation("wave.trial.person.title")), note, who, fields);
    }

    private void say() {
        changed.removeAll();
        var list = Pieces.whyList();
        Pieces.why(
                list,
                "learn",
                places.entrySet().stream()
                        .map(entry -> getTranslation(
                                "wave.trial.changed",
                                WaveNames.places(this, planned, entry.getKey()),
                                entry.getValue().places(),
                                entry.getValue().least().toString(),
                                entry.getValue().most().toString()))
                        .toList());
        if (!places.isEmpty()) {
            changed.add(list);
        }
    }

    private void reset() {
        places.clear();
        result.removeAll();
        say();
    }

    private void attempt() {
        result.removeAll();
        var fields = otherwise;
        var trial = new WaveTrial(places, fields == null ? null : fields.read());
        trials.attempt(id, trial).ifPresent(given -> {
            var figures = new Paragraph(getTranslation(
                    "wave.trial.result", given.placed(), given.before(), given.without(), given.empty()));
            figures.addClassName("strong");
            result.add(figures, new WaveMoves("wave.trial.moves", given.gains(), given.loses(), planned));
            offerToAdopt(trial);
        });
    }

    /** Only places are the team's to change: what a person might say is theirs. */
    private void offerToAdopt(WaveTrial trial) {
        if (!isOpen || trial.places().isEmpty()) {
            return;
        }
        var note = new Paragraph(getTranslation("wave.trial.adopt.note"));
        note.addClassName("help");
        result.add(new Div(new ActionButton("wave.trial.adopt", () -> adopt(trial))), note);
    }

    private void adopt(WaveTrial trial) {
        waves.adopt(id, seen, trial.places())
                .ifPresentOrElse(
                        refusal -> result.addComponentAsFirst(new RefusalNotice(getTranslation(refusal.key()))),
                        () -> getUI().ifPresent(ui -> ui.navigate(WaveNames.LIST + "/" + id.value())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wave.trial") + " · " + getTranslation("app.name");
    }
}
