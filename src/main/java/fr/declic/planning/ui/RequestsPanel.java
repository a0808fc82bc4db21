package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.activities.ActivityId;
import fr.declic.planning.PlanningRefusal;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.WeekRequest;
import fr.declic.planning.WeekRequests;
import fr.declic.shell.Dates;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Changes too near to be imposed: to ask, asked, accepted or declined. */
class RequestsPanel extends Section {

    private final WeekPlan plan;
    private final WeekRequests requests;
    private final BiConsumer<Optional<PlanningRefusal>, String> told;
    private final UnorderedList list = new UnorderedList();

    RequestsPanel(WeekPlan plan, WeekRequests requests, BiConsumer<Optional<PlanningRefusal>, String> told) {
        this.plan = plan;
        this.requests = requests;
        this.told = told;
        addClassName("panel");
        list.addClassName("week-requests");
        var latest = requests.of(plan.employer(), plan.monday()).stream()
                .collect(Collectors.toMap(WeekRequest::contract, Function.identity()));
        var toAsk = plan.toAsk();
        for (var person = 0; person < plan.people().size(); person++) {
            var request = latest.get(plan.people().get(person).contract());
            if (toAsk.contains(person) && (request == null || !isAsked(request, person))) {
                list.add(toAsk(person, request));
            } else if (request != null) {
                list.add(request.isOpen() ? open(person, request) : settled(person, request));
            }
        }
        setVisible(list.getChildren().findAny().isPresent());
        add(new H2(getTranslation("planning.ask.title")), new Paragraph(getTranslation("planning.ask.help")), list);
    }

    private boolean isAsked(WeekRequest request, int person) {
        return request.isOpen() && request.changes().equals(plan.changesOf(person));
    }

    private ListItem toAsk(int person, @Nullable WeekRequest before) {
        var again = before != null && before.isOpen();
        var leave = button(
                "planning.ask.leave", "quiet", person, () -> requests.leaveAsTold(plan, person), "planning.ask.left");
        var against = plan.againstAsking(person);
        if (!against.isEmpty()) {
            var words = new BreachWords(plan, plan.asAsked(person));
            var why = against.stream().map(words::refused).distinct().collect(Collectors.joining(" "));
            return item(person, plan.changesOf(person), getTranslation("planning.ask.impossible", why), leave);
        }
        var ask = button(
                again ? "planning.ask.again" : "planning.ask",
                "",
                person,
                () -> requests.ask(plan, person),
                requests.isReached(plan, person) ? "planning.ask.done" : "planning.ask.unreached");
        return item(
                person, plan.changesOf(person), again ? getTranslation("planning.ask.otherwise") : null, ask, leave);
    }

    private ListItem open(int person, WeekRequest request) {
        return item(
                person,
                request.changes(),
                getTranslation("planning.ask.ASKED", Dates.full(request.askedAt())),
                button(
                        "planning.ask.takeBack",
                        "quiet",
                        person,
                        () -> requests.takeBack(plan, request.id()),
                        "planning.ask.takenBack"));
    }

    private ListItem settled(int person, WeekRequest request) {
        var at = request.settledAt();
        return item(
                person,
                request.changes(),
                getTranslation("planning.ask." + request.status(), at == null ? "" : Dates.full(at)));
    }

    private ListItem item(int person, List<WeekRequest.Change> changes, @Nullable String state, NativeButton... acts) {
        var words = new Div(new Span(getTranslation(
                "planning.ask.who",
                plan.people().get(person).name(),
                changes.stream().map(this::sentence).collect(Collectors.joining(" ; ")))));
        words.addClassName("week-request-words");
        if (state != null) {
            var line = new Paragraph(state);
            line.addClassName("help");
            words.add(line);
        }
        var item = new ListItem(words);
        if (acts.length > 0) {
            var row = new Div(acts);
            row.addClassName("row");
            item.add(row);
        }
        return item;
    }

    private String sentence(WeekRequest.Change change) {
        return getTranslation(
                "planning.ask.change",
                getTranslation("halfday." + WeekPlan.HALF_DAYS.get(change.slot())),
                name(change.after()),
                name(change.before()));
    }

    private String name(@Nullable ActivityId activity) {
        return activity == null
                ? getTranslation("planning.ask.free")
                : plan.works().stream()
                        .collect(Collectors.toMap(WeekPlan.Work::id, WeekPlan.Work::name))
                        .getOrDefault(activity, getTranslation("planning.ask.closed"));
    }

    private NativeButton button(
            String key, String style, int person, Supplier<Optional<PlanningRefusal>> action, String done) {
        var button = new NativeButton(getTranslation(key), click -> told.accept(action.get(), done));
        button.addClassName("button");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        button.setAriaLabel(
                getTranslation(key) + " : " + plan.people().get(person).name());
        return button;
    }
}
