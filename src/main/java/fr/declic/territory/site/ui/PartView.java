package fr.declic.territory.site.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.PageParts;
import fr.declic.shell.PassingNotice;
import fr.declic.shell.RefusalNotice;
import fr.declic.shell.TeamLayout;
import fr.declic.territory.site.Content;
import fr.declic.territory.site.Desk;
import fr.declic.territory.site.Entry;
import fr.declic.territory.site.Part;
import fr.declic.territory.site.Published;
import fr.declic.territory.site.SiteEditing;
import fr.declic.territory.site.SitePages;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writing one part of the public pages. What is typed is kept at each pause, and nobody reads it before it is published. */
@Route(value = "equipe/reglages/contenu/:part", layout = TeamLayout.class)
@RolesAllowed("ADMINISTRATOR")
class PartView extends Div implements BeforeEnterObserver, HasDynamicTitle, PartForm.Heard {

    private static final int UNDO_TIME = 10_000;

    private final SiteEditing editing;
    private final SitePages pages;
    private final H1 title = new H1();
    private final Paragraph state = new Paragraph();
    private final OvertakenNotice overtaken = new OvertakenNotice(this::publishMine, this::startFromTheirs);
    private final RefusalNotice refused = new RefusalNotice();
    private final Div place = new Div();
    private final NativeButton forget = new ActionButton("content.write.forget", this::forget).quiet();
    private final Anchor preview = new Anchor("", "");
    private final VersionList versions = new VersionList(this::take);
    private Part part = Part.PROJECT;
    private int base;
    private @Nullable PartForm form;

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addStyleSheet("context:/" + PageParts.versioned("/styles/site.css"));
    }

    PartView(SiteEditing editing, SitePages pages) {
        this.editing = editing;
        this.pages = pages;
        addClassName("team-page");
        title.addClassName("team-title");
        var back = new Anchor("equipe/reglages/contenu", getTranslation("content.write.all"));
        back.addClassName("link");
        state.addClassName("help");
        state.getElement().setAttribute("role", "status");
        preview.addClassName("button");
        preview.setTarget("_blank");
        preview.setRouterIgnore(true);
        preview.setText(getTranslation("content.write.preview"));
        preview.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("content.write.preview") + " (" + getTranslation("content.write.preview.hint")
                                + ")");
        var actions = new Div(forget, preview, new ActionButton("content.write.publish", this::publish).main());
        actions.addClassName("form-actions");
        add(new Div(back), title, state, overtaken, place, refused, actions, versions);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        part = event.getRouteParameters().get("part").flatMap(Part::named).orElseThrow(NotFoundException::new);
        title.setText(getTranslation("content.part." + part));
        preview.setHref("equipe/reglages/contenu/" + part.slug() + "/apercu");
        show(editing.open(part));
    }

    private void show(Desk desk) {
        base = desk.base();
        var fresh = new PartForm(part, pages::html, this);
        fresh.show(desk.content());
        form = fresh;
        place.removeAll();
        place.add(fresh);
        refused.clear();
        overtaken.setVisible(false);
        var newest = editing.versions(part);
        versions.show(newest);
        if (desk.isOvertaken()) {
            overtaken.show(part, newest.getFirst());
        }
        showState(desk);
    }

    private void showState(Desk desk) {
        forget.setVisible(desk.draftKeptAt().isPresent());
        state.setText(desk.draftKeptAt()
                .map(kept -> getTranslation("content.write.kept", Dates.time(kept)))
                .orElseGet(() -> getTranslation("content.write.nothing")));
    }

    private Content typed() {
        return Objects.requireNonNull(form).read();
    }

    @Override
    public void touched() {
        editing.keep(part, base, typed());
        showState(editing.open(part));
    }

    @Override
    public void removed(Entry entry, String name, int where) {
        if (part == Part.TESTIMONIES) {
            withdraw(entry, name, where);
            return;
        }
        touched();
        undoable(getTranslation("content.write.entry.removed", name), () -> {
            Objects.requireNonNull(form).putBack(entry, where);
            touched();
        });
    }

    private void withdraw(Entry entry, String name, int where) {
        var before = editing.open(part);
        var isNewest = base == before.newest();
        var withdrawal = editing.withdraw(entry.id());
        versions.show(editing.versions(part));
        undoable(getTranslation("content.write.withdrawn", name), () -> {
            editing.putBack(withdrawal);
            var now = editing.open(part);
            if (before.draftKeptAt().isEmpty() && now.draftKeptAt().isEmpty()) {
                show(now);
                return;
            }
            // It comes back to my draft as it stood there, beside what was typed since.
            Objects.requireNonNull(form).putBack(entry, where);
            base = isNewest ? now.newest() : base;
            touched();
            versions.show(editing.versions(part));
        });
    }

    private void publish() {
        publish(base);
    }

    private void publishMine() {
        publish(editing.open(part).newest());
    }

    private void publish(int over) {
        switch (editing.publish(part, over, typed())) {
            case Published.Done done -> {
                show(editing.open(part));
                PassingNotice.show(getTranslation("content.write.published"));
            }
            case Published.Refused wrong -> {
                Objects.requireNonNull(form).refuse(wrong.problems());
                refused.say(getTranslation("content.write.refused"));
            }
            case Published.Overtaken other -> show(editing.open(part));
        }
    }

    private void startFromTheirs() {
        takeUp(editing.published(part), editing.open(part).newest(), "content.write.overtaken.theirs.done");
    }

    private void take(int number) {
        var former = editing.version(part, number).orElseThrow(NotFoundException::new);
        takeUp(former, editing.open(part).newest(), "content.write.versions.taken");
    }

    /** Into my draft; what was there can be had back. */
    private void takeUp(Content content, int over, String key) {
        var before = typed();
        var beforeBase = base;
        var hadDraft = editing.open(part).draftKeptAt().isPresent();
        editing.keep(part, over, content);
        show(editing.open(part));
        undoable(getTranslation(key), () -> {
            if (hadDraft) {
                editing.keep(part, beforeBase, before);
            } else {
                editing.forget(part);
            }
            show(editing.open(part));
        });
    }

    private void forget() {
        var before = typed();
        var beforeBase = base;
        editing.forget(part);
        show(editing.open(part));
        undoable(getTranslation("content.write.forgotten"), () -> {
            editing.keep(part, beforeBase, before);
            show(editing.open(part));
        });
    }

    /** Done at once, and taken back as easily: no question is asked before. */
    private void undoable(String words, Runnable back) {
        var notice = new Notification();
        notice.setDuration(UNDO_TIME);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        var undo = new ActionButton("content.write.undo", () -> {
            notice.close();
            back.run();
        });
        var row = new Div(new Span(words), undo);
        row.addClassName("row");
        notice.add(row);
        notice.open();
    }

    @Override
    public String getPageTitle() {
        return title.getText() + " · " + getTranslation("app.name");
    }
}
