package fr.declic.activities.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.activities.Activities;
import fr.declic.activities.ActivityId;
import fr.declic.activities.ActivityRefusal;
import fr.declic.activities.ActivitySheet;
import fr.declic.activities.EmployerId;
import fr.declic.shell.ActionButton;
import fr.declic.shell.PassingNotice;
import fr.declic.shell.RefusalNotice;
import fr.declic.shell.TeamLayout;
import fr.declic.vocabulary.Vocabulary;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One activity: what is done, what it asks, its places. Nothing that was typed is lost without asking. */
@Route(value = "equipe/activites/:activity", layout = TeamLayout.class)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
class ActivityView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private static final String NEW = "nouvelle";
    private static final int UNDO_TIME = 10_000;

    private final Activities activities;
    private final ActivityForm form;
    private final H1 title = new H1();
    private final Div state = new Div();
    private final RefusalNotice refused = new RefusalNotice();
    private final NativeButton undo = new ActionButton("activity.undo", this::undo).quiet();
    private @Nullable ActivitySheet sheet;
    private EmployerId employer = new EmployerId(new UUID(0, 0));
    private ActivityId id = ActivityId.create();
    private boolean touched;

    ActivityView(Activities activities, Vocabulary vocabulary) {
        this.activities = activities;
        form = new ActivityForm(vocabulary, () -> touch(true));
        addClassName("team-page");
        title.addClassName("team-title");
        var back = new Anchor("/equipe/activites", getTranslation("activity.back"));
        back.addClassName("link");
        state.addClassName("row");
        var actions = new Div(undo, new ActionButton("activities.save", this::save).main());
        actions.addClassNames("form-actions");
        var toolbar = new Div(title, state);
        toolbar.addClassName("toolbar");
        add(new Div(back), toolbar, form, refused, actions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getRouteParameters().get("activity").orElse(NEW);
        if (named.equals(NEW)) {
            employer = uuid(event.getLocation()
                            .getQueryParameters()
                            .getSingleParameter("employeur")
                            .orElse(""))
                    .map(EmployerId::new)
                    .orElseThrow(NotFoundException::new);
            id = ActivityId.create();
            show(null);
        } else {
            id = uuid(named).map(ActivityId::new).orElseThrow(NotFoundException::new);
            show(activities.sheet(id).orElseThrow(NotFoundException::new));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (!touched) {
            return;
        }
        var leaving = event.postpone();
        var ask = new ConfirmDialog(
                getTranslation("activity.leave.title"),
                getTranslation("activity.leave.text"),
                getTranslation("activity.leave.yes"),
                yes -> leaving.proceed(),
                getTranslation("activity.leave.no"),
                no -> leaving.cancel());
        ask.open();
    }

    private void show(@Nullable ActivitySheet shown) {
        sheet = shown;
        title.setText(
                shown == null ? getTranslation("activity.new") : shown.details().name());
        if (shown != null) {
            employer = shown.employer();
        }
        form.show(shown);
        refused.clear();
        touch(false);
        showState();
    }

    private void showState() {
        state.removeAll();
        var shown = sheet;
        if (shown == null) {
            return;
        }
        if (shown.closed()) {
            var closed = new Span(getTranslation("activity.closed"));
            closed.addClassNames("status-badge", "away");
            state.add(closed, new ActionButton("activity.reopen", () -> reopen(shown.id())));
        } else {
            state.add(new ActionButton("activity.close", () -> close(shown.id())));
        }
    }

    private void touch(boolean now) {
        touched = now;
        undo.setEnabled(now);
    }

    private void undo() {
        show(sheet);
    }

    private void save() {
        var filled = form.read();
        if (filled.isEmpty()) {
            refuse("activity.incomplete");
            return;
        }
        var shown = sheet;
        Optional<ActivityRefusal> refusal = shown == null
                ? activities.add(
                        id, employer, filled.get().details(), filled.get().places())
                : activities.change(
                        id,
                        shown.edition(),
                        filled.get().details(),
                        filled.get().places());
        if (refusal.isPresent()) {
            refuse(refusal.get().key());
            return;
        }
        touch(false);
        PassingNotice.show(getTranslation("activity.saved"));
        if (shown == null) {
            getUI().ifPresent(ui -> ui.navigate("equipe/activites/" + id.value()));
        } else {
            show(activities.sheet(id).orElseThrow(NotFoundException::new));
        }
    }

    /** Below a long form, and so brought into sight. */
    private void refuse(String key) {
        refused.say(getTranslation(key));
        refused.scrollIntoView();
    }

    /** Done at once, and taken back as easily: no question is asked before. */
    private void close(ActivityId closed) {
        activities.close(closed);
        show(true);
        var notice = new Notification();
        notice.setDuration(UNDO_TIME);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        var back = new ActionButton("activity.close.undo", () -> {
            notice.close();
            reopen(closed);
        });
        var row = new Div(new Span(getTranslation("activity.close.done")), back);
        row.addClassName("row");
        notice.add(row);
        notice.open();
    }

    private void reopen(ActivityId opened) {
        activities.reopen(opened);
        show(false);
    }

    /** Only whether it is closed: what is being typed stays, and is saved over the edition that it was typed on. */
    private void show(boolean closed) {
        sheet = Objects.requireNonNull(sheet).closed(closed);
        showState();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + getTranslation("app.name");
    }
}
