package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import fr.declic.planning.Closure;
import fr.declic.planning.ClosureId;
import fr.declic.planning.Closures;
import fr.declic.planning.Planning;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.stream.Collectors;

/** The days on which an EBE is closed, beside the public holidays that are known anyway. */
@Route(value = "equipe/planning/fermetures", layout = TeamLayout.class)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
class ClosuresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Closures closures;
    private final Clock clock;
    private final EbeSelect ebe;
    private final Paragraph status = new Paragraph();
    private final Div filters = new Div();
    private final Div content = new Div();

    ClosuresView(Closures closures, Planning planning, Clock clock) {
        this.closures = closures;
        this.clock = clock;
        ebe = new EbeSelect(planning, one -> WeekAddress.of("equipe/planning/fermetures", one));
        filters.add(ebe);
        addClassNames("team-page", "week-page");
        var title = new H1(getTranslation("planning.closures.title"));
        title.addClassName("team-title");
        var back = new Anchor("equipe/planning", getTranslation("planning.back"));
        back.addClassName("link");
        filters.addClassName("filters");
        status.getElement().setAttribute("role", "status");
        content.addClassName("stack");
        add(back, title, filters, status, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        ebe.read(query);
        filters.setVisible(ebe.isVisible());
        show();
    }

    private void show() {
        content.removeAll();
        var chosen = ebe.getValue();
        if (chosen == null) {
            content.add(new Paragraph(getTranslation("planning.closures.noEbe")));
            return;
        }
        var columns = new Div(known(chosen.id()), form(chosen.id()));
        columns.addClassName("columns");
        content.add(columns);
    }

    private Section known(EmployerId employer) {
        var section = new Section(new H2(getTranslation("planning.closures.toCome")));
        section.addClassName("panel");
        var toCome = closures.toCome(employer);
        if (toCome.isEmpty()) {
            section.add(new Paragraph(getTranslation("planning.closures.none")));
        } else {
            var list = new UnorderedList();
            list.addClassName("week-requests");
            toCome.forEach(closure -> list.add(item(employer, closure)));
            section.add(list);
        }
        var holidays = new Paragraph(getTranslation(
                "planning.closures.holidays",
                closures.holidays().stream().map(Dates::plain).collect(Collectors.joining(", "))));
        holidays.addClassName("help");
        section.add(holidays);
        return section;
    }

    private ListItem item(EmployerId employer, Closure closure) {
        var days = closure.from().equals(closure.to())
                ? Dates.full(closure.from())
                : getTranslation("planning.closures.days", Dates.plain(closure.from()), Dates.plain(closure.to()));
        var words = new Span(getTranslation("planning.closures.one", days, closure.reason()));
        words.addClassName("week-request-words");
        var reopen = new NativeButton(
                getTranslation("planning.closures.reopen"),
                click -> told(closures.reopen(employer, closure.id())
                        .map(refusal -> refusal.key())
                        .orElse("planning.closures.reopened")));
        reopen.addClassNames("button", "quiet");
        reopen.setAriaLabel(getTranslation("planning.closures.reopen.of", days));
        return new ListItem(words, reopen);
    }

    private Section form(EmployerId employer) {
        var today = Dates.day(clock.instant());
        var id = ClosureId.create();
        var from = new DayInput(getTranslation("planning.closures.from"), today);
        var to = new DayInput(getTranslation("planning.closures.to"), today);
        var reason = new ReasonInput(getTranslation("planning.closures.reason"), Closure.LONGEST_REASON);
        var close = new NativeButton(getTranslation("planning.closures.close"), click -> {
            var first = from.day();
            var last = to.day().or(() -> first);
            if (first.isEmpty() || reason.text().isEmpty()) {
                status.setText(getTranslation("planning.closures.missing"));
            } else if (first.get().isBefore(today) || !Closure.isPossible(first.get(), last.orElseThrow())) {
                status.setText(getTranslation("planning.closures.wrong", Closure.MOST_DAYS));
            } else {
                told(closures.close(employer, new Closure(id, first.get(), last.orElseThrow(), reason.text()))
                        .map(refusal -> refusal.key())
                        .orElse("planning.closures.closed"));
            }
        });
        close.addClassNames("button", "main");
        var section = new Section(
                new H2(getTranslation("planning.closures.new")),
                from,
                to,
                reason,
                new Paragraph(getTranslation("planning.closures.rule")),
                close);
        section.addClassName("panel");
        return section;
    }

    private void told(String key) {
        show();
        status.setText(getTranslation(key));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("planning.closures.title") + " · " + getTranslation("app.name");
    }
}
