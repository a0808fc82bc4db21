package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveHead;
import fr.declic.matching.WaveId;
import fr.declic.matching.WaveRefusal;
import fr.declic.matching.WaveTerms;
import fr.declic.matching.Waves;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Pictogram;
import fr.declic.shell.RefusalNotice;
import fr.declic.shell.TeamLayout;
import fr.declic.vocabulary.HalfDay;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** «Ouvrir une vague»: which activities, how many places in each, on which half-days, for how many hours, from when. */
@Route(value = WaveNames.NEW, layout = TeamLayout.class)
@RouteAlias(value = WaveNames.PLACES, layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class WaveFormView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String DAY = "wave-starts-on";

    private final Waves waves;
    private final H1 title = new H1();
    private final Div back = new Div();
    private final TextField name = new TextField();
    private final Input startsOn = new Input();
    private final Div activities = new Div();
    private final RefusalNotice refused = new RefusalNotice();
    private final List<WavePlacesFields> fields = new ArrayList<>();
    private final Map<ActivityId, WorkstationsField> workstations = new LinkedHashMap<>();
    private WaveId id = WaveId.create();
    private @Nullable WaveHead head;

    WaveFormView(Waves waves) {
        this.waves = waves;
        addClassNames("team-page", "matching");
        title.addClassName("team-title");
        name.setLabel(getTranslation("wave.name"));
        name.setMaxLength(WaveHead.LONGEST_NAME);
        name.addClassName("grow");
        startsOn.setType("date");
        startsOn.setId(DAY);
        var label = new NativeLabel(getTranslation("wave.startsOn"));
        label.setFor(DAY);
        var day = new Div(label, startsOn);
        day.addClassName("field");
        var what = new Div(name, day);
        what.addClassNames("panel", "opening", "wave-head");
        activities.addClassName("stack");
        var cancel = new Anchor("/" + WaveNames.LIST, getTranslation("matching.cancel"));
        cancel.addClassNames("button", "quiet");
        var actions = new Div(cancel, new ActionButton("wave.save", () -> save()).main());
        actions.addClassName("form-actions");
        add(back, title, new Paragraph(getTranslation("wave.form.lead")), what, activities, refused, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        refused.clear();
        if (event.getRouteParameters().get("wave").isEmpty()) {
            id = WaveId.create();
            head = null;
            show(waves.offered(), List.of(), Map.of());
            return;
        }
        id = WaveNames.wave(event);
        var page = waves.page(id).orElseThrow(NotFoundException::new);
        head = page.head();
        if (!page.head().status().isOpen()) {
            event.forwardTo(WaveNames.LIST + "/" + id.value());
            return;
        }
        show(waves.offered(), page.places(), page.workstations());
    }

    private void show(
            List<PlannedPlaces> offered, List<PlannedPlaces> planned, Map<ActivityId, Map<HalfDay, Integer>> counts) {
        var known = head;
        title.setText(getTranslation(known == null ? "waves.open" : "wave.places.edit"));
        name.setValue(known == null ? "" : known.name());
        startsOn.setValue(
                known == null || known.startsOn() == null
                        ? ""
                        : known.startsOn().toString());
        back.removeAll();
        var link = new Anchor(
                known == null ? "/" + WaveNames.LIST : WaveNames.address(known.id()),
                known == null ? getTranslation("waves.title") : known.name());
        link.addClassName("link");
        back.add(link);
        activities.removeAll();
        fields.clear();
        workstations.clear();
        var all = new LinkedHashMap<OpeningId, PlannedPlaces>();
        offered.forEach(one -> all.put(one.opening(), one));
        planned.forEach(one -> all.putIfAbsent(one.opening(), one));
        var terms = planned.stream().collect(Collectors.toMap(PlannedPlaces::opening, PlannedPlaces::terms));
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("wave.noFreePlace"));
            none.addClassName("empty");
            activities.add(none);
        }
        var byActivity = new LinkedHashMap<ActivityId, List<PlannedPlaces>>();
        all.values().forEach(one -> byActivity
                .computeIfAbsent(one.activity(), activity -> new ArrayList<>())
                .add(one));
        byActivity.forEach((activity, places) ->
                activities.add(activity(activity, places, terms, counts.getOrDefault(activity, Map.of()))));
    }

    private Div activity(
            ActivityId activity,
            List<PlannedPlaces> places,
            Map<OpeningId, WaveTerms> terms,
            Map<HalfDay, Integer> counts) {
        var first = places.getFirst();
        var heading = new Div(new H2(first.name()), new Paragraph(first.employer()));
        var top = new Div(new Pictogram("kind-" + first.kind()), heading);
        top.addClassName("card-head");
        var panel = new Div(top);
        panel.addClassNames("panel", "opening");
        for (var one : places) {
            var row = new WavePlacesFields(one, terms.get(one.opening()));
            fields.add(row);
            panel.add(row);
        }
        var stations = new WorkstationsField(counts);
        workstations.put(activity, stations);
        panel.add(stations);
        return panel;
    }

    private void save() {
        var terms = new LinkedHashMap<OpeningId, WaveTerms>();
        for (var field : fields) {
            if (field.isTaken()) {
                var read = field.read();
                if (read.isEmpty()) {
                    refuse(WaveRefusal.OUTSIDE_THE_ACTIVITY);
                    return;
                }
                terms.put(field.opening(), read.get());
            }
        }
        var known = head;
        Optional<WaveRefusal> refusal = known == null
                ? waves.open(id, name.getValue(), day(), terms)
                : waves.plan(id, known.version(), name.getValue(), day(), terms);
        if (refusal.isPresent()) {
            refuse(refusal.get());
            return;
        }
        var taken = fields.stream()
                .filter(WavePlacesFields::isTaken)
                .map(WavePlacesFields::activity)
                .distinct()
                .toList();
        workstations.forEach((activity, field) -> {
            if (taken.contains(activity)) {
                waves.workstations(id, activity, field.counts());
            }
        });
        waves.run(id);
        getUI().ifPresent(ui -> ui.navigate(WaveNames.LIST + "/" + id.value()));
    }

    private void refuse(WaveRefusal why) {
        name.setInvalid(why == WaveRefusal.NAME_MISSING);
        refused.say(getTranslation(why.key()));
    }

    private @Nullable LocalDate day() {
        try {
            return startsOn.getValue().isEmpty() ? null : LocalDate.parse(startsOn.getValue());
        } catch (DateTimeParseException e) {
            return null; // half a date: to be agreed
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + getTranslation("app.name");
    }
}
