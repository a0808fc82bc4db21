package fr.declic.planning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.declic.access.Role;
import fr.declic.planning.Planning;
import fr.declic.planning.PlanningRefusal;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.WeekRequests;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An EBE's week: propose it, look at it, move people by hand, publish it. */
@Route(value = "equipe/planning", layout = TeamLayout.class)
@Menu(title = "menu.planning", order = 55)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
class PlanningView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int POLL_MILLIS = 500;

    private final Planning planning;
    private final WeekRequests requests;
    private final Clock clock;
    private final EbeSelect ebe;
    private final Div weeks = new Div();
    private final Paragraph status = new Paragraph();
    private final Div content = new Div();
    private final NativeButton propose = button("planning.propose", this::propose);
    private final NativeButton stop = button("planning.stop", this::stop);
    private final NativeButton publish = button("planning.publish", this::publish);
    private @Nullable WeekPlan plan;
    private @Nullable ProposalRun run;
    private @Nullable Registration polls;
    private LocalDate monday;

    PlanningView(Planning planning, WeekRequests requests, Clock clock) {
        this.planning = planning;
        this.requests = requests;
        this.clock = clock;
        monday = nextMonday();
        ebe = new EbeSelect(planning, one -> WeekAddress.of(monday, one));
        addClassNames("team-page", "week-page");
        var title = new H1(getTranslation("planning.title"));
        title.addClassName("team-title");
        weeks.addClassName("row");
        stop.setVisible(false);
        var acts = new Div(propose, stop, publish);
        acts.addClassName("row");
        var toolbar = new Div(title, acts);
        toolbar.addClassName("toolbar");
        var filters = new Div(ebe, weeks);
        filters.addClassName("filters");
        status.getElement().setAttribute("role", "status");
        content.addClassName("stack");
        add(new ManagersPaths(ManagersPaths.Here.WEEK), toolbar, filters, status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        monday = WeekAddress.monday(query).orElseGet(this::nextMonday);
        ebe.read(query);
        stop();
        run = null;
        show();
    }

    private void show() {
        weeks.removeAll();
        weeks.add(
                link("planning.week.before", WeekAddress.of(monday.minusWeeks(1), ebe.getValue())),
                new Paragraph(getTranslation("planning.week", Dates.plain(monday))),
                link("planning.week.after", WeekAddress.of(monday.plusWeeks(1), ebe.getValue())),
                link("planning.closures.title", WeekAddress.of("equipe/planning/fermetures", ebe.getValue())));
        content.removeAll();
        var chosen = ebe.getValue();
        if (chosen != null) {
            var name = new Paragraph(chosen.name());
            name.addClassName("print-only");
            weeks.addComponentAsFirst(name);
        }
        plan = chosen == null ? null : planning.week(chosen.id(), monday);
        var now = plan;
        if (now == null || now.people().isEmpty()) {
            propose.setVisible(false);
            publish.setVisible(false);
            var nothing = new Paragraph(getTranslation("planning.nobody"));
            nothing.addClassName("empty");
            content.add(nothing);
            return;
        }
        propose.setVisible(run == null);
        publish.setVisible(run == null && !now.toTell().isEmpty());
        var unmade = !now.published() && now.changed().isEmpty();
        mainIs(unmade ? propose : publish);
        content.add(new WeekContent(now, unmade, new RequestsPanel(now, requests, this::told), this::open));
    }

    private void mainIs(NativeButton main) {
        propose.setClassName("main", main == propose);
        publish.setClassName("main", main == publish);
    }

    private void open(int person, int slot) {
        var now = plan;
        if (now != null && run == null) {
            new PlaceDialog(planning, now, person, slot, refusal -> told(refusal, "planning.done")).open();
        }
    }

    private void propose() {
        var now = plan;
        if (now == null) {
            return;
        }
        run = new ProposalRun(now.problem());
        status.setText(getTranslation("planning.searching"));
        propose.setVisible(false);
        publish.setVisible(false);
        stop.setVisible(true);
        getUI().ifPresent(ui -> ui.setPollInterval(POLL_MILLIS));
    }

    private void stop() {
        var running = run;
        if (running != null) {
            running.stop();
        }
    }

    /** The screen asks where the search stands; what it found is stored by the screen's own request, for whoever looks at it. */
    private void poll() {
        var running = run;
        var now = plan;
        if (running == null || now == null) {
            return;
        }
        if (!running.isOver()) {
            running.progress()
                    .ifPresent(where -> status.setText(getTranslation(
                            "planning.progress", where.best(), where.bound(), Math.round(100 * where.gap()))));
            return;
        }
        run = null;
        getUI().ifPresent(ui -> ui.setPollInterval(-1));
        stop.setVisible(false);
        running.proposal()
                .ifPresentOrElse(
                        found -> told(planning.keep(now, found.roster()), "planning.proposed"), this::notFound);
    }

    private void notFound() {
        show();
        status.setText(getTranslation("planning.failed"));
    }

    private void publish() {
        var now = plan;
        if (now != null) {
            told(planning.publish(now), "planning.publishedNow");
        }
    }

    private void told(Optional<PlanningRefusal> refusal, String done) {
        show();
        status.setText(getTranslation(refusal.map(PlanningRefusal::key).orElse(done)));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        polls = attach.getUI().addPollListener(poll -> poll());
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        stop();
        if (polls != null) {
            polls.remove();
        }
        detach.getUI().setPollInterval(-1);
    }

    private Anchor link(String key, String address) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("link");
        return link;
    }

    private NativeButton button(String key, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("button");
        return button;
    }

    private LocalDate nextMonday() {
        return Dates.day(clock.instant()).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.title") + " · " + getTranslation("app.name");
    }
}
