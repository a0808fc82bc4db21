package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.WaveId;
import fr.declic.matching.WavePage;
import fr.declic.matching.WavePage.Empty;
import fr.declic.matching.WavePage.Person;
import fr.declic.matching.Waves;
import fr.declic.shell.TeamLayout;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Several waves beside each other, and whoever they do not treat alike. Which ones stands in the address. */
@Route(value = WaveNames.COMPARE, layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class WaveCompareView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 4;
    private static final int PEOPLE = 100;
    private static final int TWO = 2;

    private final Waves waves;
    private final Div content = new Div();
    private final Map<WaveId, Map<VolunteerId, Person>> byId = new HashMap<>();

    WaveCompareView(Waves waves) {
        this.waves = waves;
        addClassNames("team-page", "matching");
        var back = new Anchor("/" + WaveNames.LIST, getTranslation("waves.title"));
        back.addClassName("link");
        var title = new H1(getTranslation("wave.compare.title"));
        title.addClassName("team-title");
        content.addClassName("stack");
        add(new Div(back), title, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        var asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("vagues")
                .orElse("");
        var ids = Arrays.stream(asked.split(",", MOST + 1))
                .flatMap(one -> id(one).stream())
                .limit(MOST)
                .toList();
        var pages = waves.compare(ids);
        if (pages.size() < TWO) {
            var none = new Paragraph(getTranslation("wave.compare.none"));
            none.addClassName("empty");
            content.add(none);
            return;
        }
        byId.clear();
        pages.forEach(page -> byId.put(
                page.head().id(), run(page).people().stream().collect(Collectors.toMap(Person::id, one -> one))));
        content.add(figures(pages), new H2(getTranslation("wave.compare.people")), people(pages));
    }

    private static List<WaveId> id(String text) {
        try {
            return List.of(new WaveId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return List.of(); // an address somebody changed by hand
        }
    }

    private NativeTable figures(List<WavePage> pages) {
        var table = table(pages, "wave.compare.figure");
        figure(table, pages, "wave.compare.places", page -> page.places().stream()
                .mapToInt(one -> one.terms().places())
                .sum());
        figure(table, pages, "wave.compare.placed", page -> run(page).placed().size());
        figure(table, pages, "wave.compare.first", page -> (int) run(page).placed().stream()
                .filter(one -> one.given() != null && one.given().rank() == 1)
                .count());
        figure(table, pages, "wave.compare.without", page -> run(page).without().size());
        figure(table, pages, "wave.compare.empty", page -> run(page).empty().stream()
                .mapToInt(Empty::count)
                .sum());
        return table;
    }

    private NativeTable table(List<WavePage> pages, String corner) {
        var table = new NativeTable();
        table.addClassName("table");
        var head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(getTranslation(corner)));
        pages.forEach(page -> {
            var cell = new NativeTableHeaderCell();
            cell.add(new Anchor(WaveNames.address(page.head().id()), page.head().name()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        return table;
    }

    private void figure(NativeTable table, List<WavePage> pages, String key, ToIntFunction<WavePage> count) {
        row(
                table,
                pages,
                getTranslation(key),
                pages.stream()
                        .map(page -> Integer.toString(count.applyAsInt(page)))
                        .toList());
    }

    private static void row(NativeTable table, List<WavePage> pages, String name, List<String> values) {
        NativeTableRow row = table.getBody().addRow();
        var header = new NativeTableHeaderCell(name);
        header.getElement().setAttribute("scope", "row");
        row.add(header);
        for (var i = 0; i < values.size(); i++) {
            var cell = new NativeTableCell(values.get(i));
            cell.getElement().setAttribute("data-label", pages.get(i).head().name());
            row.add(cell);
        }
    }

    /** In the order of the first wave's list. */
    private Div people(List<WavePage> pages) {
        var names = new LinkedHashMap<VolunteerId, String>();
        pages.forEach(page -> run(page).people().forEach(one -> names.putIfAbsent(one.id(), one.name())));
        var table = table(pages, "wave.compare.person");
        var differing = names.entrySet().stream()
                .filter(person -> places(pages, person.getKey()).distinct().count() > 1)
                .toList();
        differing.stream()
                .limit(PEOPLE)
                .forEach(person -> row(
                        table,
                        pages,
                        person.getValue(),
                        places(pages, person.getKey()).toList()));
        if (differing.isEmpty()) {
            return new Div(new Paragraph(getTranslation("wave.compare.same")));
        }
        var shown = new Div(new Paragraph(getTranslation("wave.compare.differing", differing.size())), table);
        shown.addClassName("stack");
        return shown;
    }

    private Stream<String> places(List<WavePage> pages, VolunteerId person) {
        return pages.stream().map(page -> {
            var one = byId.getOrDefault(page.head().id(), Map.of()).get(person);
            return one == null
                    ? getTranslation("wave.compare.notIn")
                    : WaveNames.places(this, page.places(), one.places());
        });
    }

    private static WavePage.Run run(WavePage page) {
        return Objects.requireNonNull(page.run());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("wave.compare.title") + " · " + getTranslation("app.name");
    }
}
