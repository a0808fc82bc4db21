package fr.declic.employment.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerId;
import fr.declic.activities.EmployerOverview;
import fr.declic.employment.ContractCancellations;
import fr.declic.employment.ContractFilter;
import fr.declic.employment.ContractFilter.State;
import fr.declic.employment.ContractList;
import fr.declic.employment.Contracts;
import fr.declic.employment.HiringDrafts;
import fr.declic.matching.RunningProposal;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import fr.declic.territory.PublicCounter;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Optional;

/** The jobs: who waits for a contract, and every contract there was. A manager sees those of their own EBE. */
@Route(value = "equipe/emplois", layout = TeamLayout.class)
@Menu(title = "menu.jobs", order = 60)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
class JobsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STATE = "etat";
    private static final String EMPLOYER = "employeur";

    private final ContractList list;
    private final ContractActions actions;
    private final HiringDrafts drafts;
    private final HiringAction hiring;
    private final PublicCounter counter;
    private final Clock clock;

    private final UnorderedList counts = new UnorderedList();
    private final Section waiting = new Section();
    private final Select<State> state = new Select<>();
    private final Select<EmployerOverview> employer = new Select<>();
    private final Paragraph found = new Paragraph();
    private final Div rows = new Div();

    JobsView(
            ContractList list,
            Contracts contracts,
            ContractCancellations cancellations,
            HiringDrafts drafts,
            HiringAction hiring,
            Activities activities,
            PublicCounter counter,
            Clock clock) {
        this.list = list;
        this.actions = new ContractActions(contracts, cancellations, clock, this, this::show);
        this.drafts = drafts;
        this.hiring = hiring;
        this.counter = counter;
        this.clock = clock;
        addClassName("team-page");
        var title = new H1(getTranslation("jobs.title"));
        title.addClassName("team-title");
        counts.addClassName("counts");
        waiting.addClassName("panel");
        state.setLabel(getTranslation("jobs.filter.state"));
        state.setItems(State.values());
        state.setItemLabelGenerator(value -> getTranslation("jobs.state." + value));
        employer.setLabel(getTranslation("jobs.filter.employer"));
        employer.setEmptySelectionAllowed(true);
        employer.setEmptySelectionCaption(getTranslation("jobs.filter.everyEmployer"));
        employer.setItems(activities.overview());
        employer.setItemLabelGenerator(one -> one == null
                ? getTranslation("jobs.filter.everyEmployer")
                : one.details().name());
        var filters = new Div(state, employer);
        filters.addClassName("filters");
        found.addClassName("help");
        found.getElement().setAttribute("role", "status");
        add(title, counts, waiting, filters, found, rows);
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        employer.addValueChangeListener(change -> narrow(change.isFromClient()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        state.setValue(query.getSingleParameter(STATE).flatMap(JobsView::state).orElse(State.RUNNING));
        var named = query.getSingleParameter(EMPLOYER).orElse("");
        employer.setValue(employer.getListDataView()
                .getItems()
                .filter(one -> one.id().value().toString().equals(named))
                .findFirst()
                .orElse(null));
        show();
    }

    private void narrow(boolean fromClient) {
        if (!fromClient) {
            return;
        }
        var query = new LinkedHashMap<String, String>();
        query.put(STATE, state.getValue().name());
        if (employer.getValue() != null) {
            query.put(EMPLOYER, employer.getValue().id().value().toString());
        }
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState(null, new Location("equipe/emplois", QueryParameters.simple(query))));
        show();
    }

    private void show() {
        showCounts();
        showWaiting();
        var chosen = employer.getValue();
        EmployerId only = chosen == null ? null : chosen.id();
        var shown = list.rows(new ContractFilter(state.getValue(), only));
        found.setText(getTranslation("jobs.found", shown.size()));
        rows.removeAll();
        if (!shown.isEmpty()) {
            rows.add(new JobsTable(shown, Dates.day(clock.instant()), actions::of));
        }
    }

    private void showCounts() {
        var count = counter.count();
        counts.removeAll();
        counts.add(
                number(count.ebe(), "jobs.count.ebe"),
                number(count.elsewhere(), "jobs.count.elsewhere"),
                number(count.running(), "jobs.count.running"),
                number(count.toCome(), "jobs.count.toCome"));
    }

    private ListItem number(int value, String key) {
        var number = new Span(Integer.toString(value));
        number.addClassName("number");
        var label = new Span(getTranslation(key));
        label.addClassName("label");
        var item = new ListItem(number, label);
        item.addClassName("count");
        return item;
    }

    private void showWaiting() {
        waiting.removeAll();
        var people = drafts.waiting();
        waiting.setVisible(!people.isEmpty());
        waiting.add(new H2(getTranslation("jobs.waiting", people.size())));
        for (var one : people) {
            waiting.add(waiting(one, one.equals(people.getFirst())));
        }
    }

    private Div waiting(RunningProposal one, boolean first) {
        var offer = one.offer();
        var words = new Span(
                new Span(one.name()),
                new Paragraph(getTranslation("jobs.waiting.offer", offer.activity(), offer.employer(), offer.most())));
        words.getElement().getChild(0).getClassList().add("label");
        var row = new Div(
                words, new ActionButton(hiring.key(), () -> hiring.open(one.volunteer(), this::show)).mainWhen(first));
        row.addClassName("waiting-row");
        return row;
    }

    private static Optional<State> state(String value) {
        try {
            return Optional.of(State.valueOf(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.title") + " · " + getTranslation("app.name");
    }
}
