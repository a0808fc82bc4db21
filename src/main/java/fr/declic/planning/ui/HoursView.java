package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.planning.HoursDone;
import fr.declic.planning.HoursDoneRefusal;
import fr.declic.planning.HoursDoneWeek;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The hours worked in a week of the manager's EBE: looked at, confirmed in one act, corrected one by one. */
@Route(value = "equipe/planning/heures", layout = TeamLayout.class)
@RolesAllowed(Role.EBE_MANAGER_NAME)
class HoursView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final HoursDone hours;
    private final Clock clock;
    private final NativeButton confirm;
    private final Div weeks = new Div();
    private final Paragraph status = new Paragraph();
    private final Div content = new Div();
    private LocalDate monday;
    private @Nullable HoursDoneWeek week;

    HoursView(HoursDone hours, Clock clock) {
        this.hours = hours;
        this.clock = clock;
        monday = lastMonday();
        addClassNames("team-page", "hours-page");
        var title = new H1(getTranslation("hoursDone.title"));
        title.addClassName("team-title");
        confirm = new NativeButton("", click -> confirm());
        confirm.addClassNames("button", "main");
        var toolbar = new Div(title, confirm);
        toolbar.addClassName("toolbar");
        weeks.addClassName("row");
        status.getElement().setAttribute("role", "status");
        content.addClassName("stack");
        add(new ManagersPaths(ManagersPaths.Here.HOURS), toolbar, weeks, status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        monday = WeekAddress.monday(event.getLocation().getQueryParameters()).orElseGet(this::lastMonday);
        status.setText("");
        show();
    }

    private void show() {
        var now = hours.week(monday);
        week = now;
        weeks.removeAll();
        weeks.add(
                link("planning.week.before", monday.minusWeeks(1)),
                new Paragraph(getTranslation("planning.week", Dates.plain(monday))),
                link("planning.week.after", monday.plusWeeks(1)));
        confirm.setText(getTranslation("hoursDone.confirm", now.toConfirm()));
        confirm.setVisible(now.ready() && now.toConfirm() > 0);
        content.removeAll();
        if (now.lines().isEmpty()) {
            var nothing = new Paragraph(getTranslation("planning.nobody"));
            nothing.addClassName("empty");
            content.add(nothing);
            return;
        }
        var state = new Paragraph(state(now));
        state.addClassName("help");
        content.add(state, new HoursTable(now, hours.doubted(monday), this::open));
    }

    private String state(HoursDoneWeek now) {
        if (!now.ready()) {
            return getTranslation("hoursDone.state.early", Dates.full(now.readyOn()));
        }
        if (now.toConfirm() > 0) {
            return getTranslation("hoursDone.state.waiting");
        }
        return now.toFill() > 0
                ? getTranslation("hoursDone.state.toFill", now.toFill())
                : getTranslation("hoursDone.state.done");
    }

    private void open(HoursDoneWeek.Line line) {
        var now = week;
        if (now != null) {
            new HoursDialog(hours, now, line, this::show).open();
        }
    }

    private void confirm() {
        var now = week;
        if (now == null) {
            return;
        }
        var refusal = hours.confirm(now);
        show();
        status.setText(getTranslation(refusal.map(HoursDoneRefusal::key).orElse("hoursDone.confirmedNow")));
    }

    private Anchor link(String key, LocalDate other) {
        var link = new Anchor("equipe/planning/heures?semaine=" + other, getTranslation(key));
        link.addClassName("link");
        return link;
    }

    /** The one that is over, and still in mind. */
    private LocalDate lastMonday() {
        return Dates.monday(Dates.day(clock.instant())).minusWeeks(1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("hoursDone.title") + " · " + getTranslation("app.name");
    }
}
