package fr.declic.volunteers.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.shared.Registration;
import fr.declic.volunteers.VolunteerFilter;
import fr.declic.volunteers.VolunteerId;
import fr.declic.volunteers.VolunteerList;
import fr.declic.volunteers.VolunteerRow;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The people in candidacy order, read as one scrolls: columns on a tablet, one card for each person on a phone. */
class VolunteerGrid extends Grid<VolunteerRow> {

    private static final int PAGE = 50;
    private static final int NARROW = 700;
    private static final int FEW = 6;
    private static final int SHOWN_WISHES = 2;
    private static final String NAME = """
            <span class="person"><a href="/equipe/volontaires/${item.id}">${item.name}</a>
            ${item.marks.map((mark) => html`<span class="chip">${mark}</span>`)}</span>
            <span class="help">${item.neighbourhood}</span>""";
    private static final String CARD = """
            <article class="person-card">
            <span class="person"><a href="/equipe/volontaires/${item.id}">${item.name}</a>
            ${item.marks.map((mark) => html`<span class="chip">${mark}</span>`)}</span>
            <span class="person-line"><span class="status-badge ${item.tone}">${item.status}</span>
            <span>${item.rank}</span></span>
            <span class="help">${item.about}</span>
            <span class="help">${item.contact}</span>
            </article>""";

    private final ConfigurableFilterDataProvider<VolunteerRow, Void, VolunteerFilter> rows;
    private final Ago ago;
    private final Column<VolunteerRow> card;
    private final List<Column<VolunteerRow>> columns;
    private @Nullable Registration resizing;

    VolunteerGrid(VolunteerList list, Clock clock) {
        ago = new Ago(clock, this::getTranslation);
        var reading =
                new CallbackDataProvider<VolunteerRow, VolunteerFilter>(
                        query -> list
                                .rows(
                                        query.getFilter().orElse(VolunteerFilter.NONE),
                                        query.getOffset(),
                                        query.getLimit())
                                .stream(),
                        query -> list.count(query.getFilter().orElse(VolunteerFilter.NONE)),
                        VolunteerRow::id);
        rows = reading.withConfigurableFilter();
        addClassName("people");
        addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        getElement().setAttribute("aria-label", getTranslation("list.title"));
        setPageSize(PAGE);
        setSelectionMode(SelectionMode.SINGLE);
        card = addColumn(cards()).setHeader(getTranslation("list.column.person"));
        columns = columns();
        setItems(rows);
        addSelectionListener(selection -> selection.getFirstSelectedItem().ifPresent(row -> open(row.id())));
    }

    /** @param found how many there are: a few are shown whole, without an empty box below them */
    void show(VolunteerFilter filter, int found) {
        rows.setFilter(filter);
        setAllRowsVisible(found <= FEW);
    }

    private List<Column<VolunteerRow>> columns() {
        return List.of(
                column("rank", addColumn(this::rank)).setWidth("4rem").setFlexGrow(0),
                column("person", addColumn(person(NAME))).setFlexGrow(3).setWidth("9rem"),
                column("status", addColumn(status())).setWidth("10rem").setFlexGrow(0),
                column("hours", addColumn(this::hours)).setWidth("6.5rem").setFlexGrow(0),
                column("wishes", addColumn(this::wishes)).setFlexGrow(4).setWidth("8rem"),
                column("contact", addColumn(row -> ago.say(row.lastContactAt())))
                        .setWidth("7.75rem")
                        .setFlexGrow(0));
    }

    private Column<VolunteerRow> column(String name, Column<VolunteerRow> column) {
        return column.setHeader(getTranslation("list.column." + name));
    }

    private LitRenderer<VolunteerRow> person(String template) {
        return LitRenderer.<VolunteerRow>of(template)
                .withProperty("id", row -> row.id().value().toString())
                .withProperty("name", row -> row.identity().fullName())
                .withProperty("neighbourhood", row -> row.neighbourhood() == null ? "" : row.neighbourhood())
                .withProperty("marks", this::marks);
    }

    private LitRenderer<VolunteerRow> status() {
        return LitRenderer.<VolunteerRow>of("<span class=\"status-badge ${item.tone}\">${item.status}</span>")
                .withProperty("tone", row -> StatusBadge.tone(row.status()))
                .withProperty("status", row -> getTranslation("status." + row.status()));
    }

    private LitRenderer<VolunteerRow> cards() {
        return person(CARD)
                .withProperty("tone", row -> StatusBadge.tone(row.status()))
                .withProperty("status", row -> getTranslation("status." + row.status()))
                .withProperty("rank", row -> row.rank() == null ? "" : getTranslation("list.rank", row.rank()))
                .withProperty("about", row -> Stream.of(
                                row.neighbourhood() == null ? "" : row.neighbourhood(), hours(row), wishes(row))
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .withProperty("contact", row -> getTranslation("list.contact", ago.say(row.lastContactAt())));
    }

    private String rank(VolunteerRow row) {
        return row.rank() == null ? "–" : row.rank().toString();
    }

    private String hours(VolunteerRow row) {
        if (row.wished() == null) {
            return row.minimum() == null ? "" : row.minimum().toString();
        }
        return row.minimum() == null || row.minimum().equals(row.wished())
                ? row.wished().toString()
                : getTranslation("list.hours", row.minimum(), row.wished());
    }

    private String wishes(VolunteerRow row) {
        var named = row.wishes().stream()
                .limit(SHOWN_WISHES)
                .map(kind -> getTranslation("kind." + kind))
                .collect(Collectors.joining(", "));
        var more = row.wishes().size() - SHOWN_WISHES;
        if (more > 0) {
            return getTranslation("list.wishes.more", named, more);
        }
        return named.isEmpty() && row.anyWish() ? getTranslation("list.wishes.any") : named;
    }

    private List<String> marks(VolunteerRow row) {
        return Stream.of(
                        row.minor() ? getTranslation("list.mark.minor") : "",
                        row.possibleDuplicate() ? getTranslation("list.mark.duplicate") : "")
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private void open(VolunteerId person) {
        getUI().ifPresent(ui -> ui.navigate("equipe/volontaires/" + person.value()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        arrange(event.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth());
        resizing = event.getUI().getPage().addBrowserWindowResizeListener(resize -> arrange(resize.getWidth()));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
        }
        super.onDetach(event);
    }

    private void arrange(int width) {
        var narrow = width > 0 && width < NARROW;
        card.setVisible(narrow);
        columns.forEach(column -> column.setVisible(!narrow));
    }
}
