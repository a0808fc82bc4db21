package fr.declic.matching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.HandChoice.Passed;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.matching.WaveChoosing;
import fr.declic.matching.WaveId;
import fr.declic.matching.WavePage;
import fr.declic.matching.WavePage.Ground;
import fr.declic.matching.WaveRefusal;
import fr.declic.matching.WaveSheet;
import fr.declic.matching.WaveSheets;
import fr.declic.matching.WaveWords;
import fr.declic.matching.Waves;
import fr.declic.shell.ActionButton;
import fr.declic.shell.FormDialog;
import fr.declic.shell.TeamLayout;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why one person of a wave has their place, or none, as the team reads it; and the choice by hand. */
@Route(value = WaveNames.PERSON, layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class WaveSheetView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Waves waves;
    private final WaveChoosing choosing;
    private final WaveSheets sheets;
    private final WaveWords words;
    private String name = "";

    WaveSheetView(Waves waves, WaveChoosing choosing, WaveSheets sheets, WaveWords words) {
        this.waves = waves;
        this.choosing = choosing;
        this.sheets = sheets;
        this.words = words;
        addClassNames("team-page", "matching", "wave-sheet");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(WaveNames.wave(event), WaveNames.person(event));
    }

    private void show(WaveId wave, VolunteerId person) {
        removeAll();
        var sheet = sheets.of(wave, person).orElseThrow(NotFoundException::new);
        name = sheet.name();
        var back = new Anchor(WaveNames.address(wave), sheet.wave());
        back.addClassName("link");
        var title = new H1(name);
        title.addClassName("team-title");
        var file = new Anchor("/equipe/volontaires/" + person.value(), getTranslation("wave.sheet.file"));
        file.addClassName("button");
        var actions = new Div(file);
        actions.addClassNames("row", "asides");
        byHand(wave, person, sheet, actions);
        add(new Div(back), title, actions);
        WaveSaid.whole(this, words.say(sheet, Reader.TEAM, getLocale()), "wave.sheet.", this::getTranslation);
    }

    private void byHand(WaveId wave, VolunteerId person, WaveSheet sheet, Div actions) {
        if (sheet.ground() == Ground.BY_HAND) {
            actions.add(new ActionButton("wave.byHand.back", () -> {
                choosing.unchoose(wave, person);
                show(wave, person);
            }));
        } else if (sheet.ground() == Ground.WITHOUT || sheet.ground() == Ground.BY_RULE) {
            actions.add(new ActionButton("wave.byHand", () -> choose(wave, person)));
        }
    }

    private void choose(WaveId wave, VolunteerId person) {
        var places = waves.page(wave).map(WavePage::places).orElseThrow(NotFoundException::new);
        var which = new ComboBox<PlannedPlaces>(getTranslation("wave.byHand.places"));
        which.setItems(places);
        which.setItemLabelGenerator(one -> one.name() + "\u00a0· " + one.employer());
        which.setWidthFull();
        var passes = new Paragraph();
        passes.addClassName("notice");
        passes.getElement().setAttribute("role", "status");
        passes.setVisible(false);
        which.addValueChangeListener(change -> {
            var chosen = change.getValue();
            passes.setVisible(chosen != null);
            if (chosen != null) {
                var weighed = choosing.weigh(wave, person, chosen.opening());
                var refusal = weighed.refusal();
                passes.setText(
                        refusal == null
                                ? getTranslation(
                                        "wave.byHand.passes",
                                        weighed.passes().size(),
                                        weighed.passes().stream()
                                                .map(Passed::name)
                                                .collect(Collectors.joining(", ")))
                                : getTranslation(refusal.key()));
            }
        });
        var reason = new ReasonField(
                getTranslation("wave.byHand.why"), getTranslation("wave.byHand.why.help"), WaveChoosing.LONGEST_REASON);
        new FormDialog(getTranslation("wave.byHand.title", name))
                .ask(new Paragraph(getTranslation("wave.byHand.lead")), which, passes, reason)
                .onConfirm(
                        getTranslation("wave.byHand.choose"),
                        getTranslation("matching.done"),
                        () -> which.getOptionalValue()
                                .map(PlannedPlaces::opening)
                                .map(chosen -> choosing.choose(wave, person, chosen, reason.getValue()))
                                .orElse(Optional.of(WaveRefusal.NO_PLACES))
                                .map(WaveRefusal::key),
                        () -> show(wave, person))
                .open();
    }

    @Override
    public String getPageTitle() {
        return name + " · " + getTranslation("app.name");
    }
}
