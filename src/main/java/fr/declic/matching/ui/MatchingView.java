package fr.declic.matching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.ActivityCard;
import fr.declic.matching.Matching;
import fr.declic.matching.Matching.FoundPerson;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.Proposals;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.RunningProposal;
import fr.declic.shell.Pictogram;
import fr.declic.shell.TeamLayout;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;

/** For an activity, the people it suits; for a person, the activities that suit them. What is chosen stands in the address. */
@Route(value = "equipe/rapprochement", layout = TeamLayout.class)
@Menu(title = "menu.matching", order = 40)
@RolesAllowed(Role.COORDINATOR_NAME)
class MatchingView extends Div implements BeforeEnterObserver, HasDynamicTitle, MatchingActs {

    private final Matching matching;
    private final Proposals proposals;
    private final ProposalBoard board;
    private final ReasonWords words;
    private final ComboBox<ActivityCard> activity = new ComboBox<>();
    private final ComboBox<FoundPerson> person = new ComboBox<>();
    private final Div result = new Div();
    private MatchingQuery query = MatchingQuery.NOTHING;
    private boolean showing;

    MatchingView(Matching matching, Proposals proposals, ProposalBoard board, ReasonWords words) {
        this.matching = matching;
        this.proposals = proposals;
        this.board = board;
        this.words = words;
        addClassNames("team-page", "matching");
        var title = new H1(getTranslation("matching.title"));
        title.addClassName("team-title");
        activity.setLabel(getTranslation("matching.activity"));
        activity.setItemLabelGenerator(one -> one.name() + "\u00a0· " + one.employer());
        activity.setClearButtonVisible(true);
        activity.addValueChangeListener(change -> {
            if (!showing) {
                go(
                        change.getValue() == null
                                ? MatchingQuery.NOTHING
                                : MatchingQuery.of(change.getValue().id()));
            }
        });
        person.setLabel(getTranslation("matching.person"));
        person.setItemLabelGenerator(FoundPerson::name);
        person.setClearButtonVisible(true);
        person.setItems(
                asked -> matching.people(asked.getFilter().orElse(""), asked.getOffset(), asked.getLimit()).stream());
        person.addValueChangeListener(change -> {
            if (!showing) {
                go(
                        change.getValue() == null
                                ? MatchingQuery.NOTHING
                                : MatchingQuery.of(change.getValue().id()));
            }
        });
        var filters = new Div(activity, person);
        filters.addClassNames("filters", "chooser");
        result.addClassName("stack");
        var waves = new Anchor("/" + WaveNames.LIST, getTranslation("waves.title"));
        waves.addClassName("button");
        var toOpen = new Anchor("/" + ActivitiesToOpenView.PATH, getTranslation("toOpen.link"));
        toOpen.addClassName("button");
        var others = new Div(waves, toOpen);
        others.addClassName("row");
        var toolbar = new Div(title, others);
        toolbar.addClassName("toolbar");
        add(toolbar, filters, result);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        query = MatchingQuery.read(event.getLocation().getQueryParameters());
        show();
    }

    private void go(MatchingQuery next) {
        getUI().ifPresent(ui -> ui.navigate("equipe/rapprochement", next.write()));
    }

    private void show() {
        showing = true;
        result.removeAll();
        var activities = matching.activities();
        activity.setItems(activities);
        activity.setValue(activities.stream()
                .filter(one -> one.id().equals(query.activity()))
                .findFirst()
                .orElse(null));
        person.clear();
        var chosenActivity = query.activity();
        var chosenPerson = query.person();
        if (chosenActivity != null) {
            showActivity(chosenActivity);
        } else if (chosenPerson != null) {
            showPerson(chosenPerson);
        } else {
            showChoice(activities);
        }
        showing = false;
    }

    private void showActivity(ActivityId id) {
        matching.forActivity(id, query.others())
                .ifPresentOrElse(
                        matches -> result.add(
                                new ActivityResult(matches, board.runningAt(id), query.others(), this, words)),
                        () -> nothing("matching.closed"));
    }

    private void showPerson(VolunteerId id) {
        matching.forPerson(id)
                .ifPresentOrElse(
                        matches -> {
                            person.setValue(new FoundPerson(id, matches.name()));
                            result.add(new PersonResult(matches, board.runningOf(id), query.others(), this, words));
                        },
                        () -> nothing("matching.unknown"));
    }

    private void showChoice(List<ActivityCard> activities) {
        if (activities.isEmpty()) {
            nothing("matching.noActivity");
            return;
        }
        result.add(new Paragraph(getTranslation("matching.choose")));
        var byEmployer = new LinkedHashMap<String, UnorderedList>();
        for (var one : activities) {
            var list = byEmployer.computeIfAbsent(one.employer(), employer -> {
                var created = new UnorderedList();
                created.addClassName("choices");
                created.addClassName("wide");
                var heading = new H2(employer);
                result.add(heading, created);
                return created;
            });
            var link = new Anchor(
                    "/equipe/rapprochement?activite=" + one.id().value(),
                    new Pictogram("kind-" + one.kind()),
                    new Span(one.name()),
                    Pieces.badge(getTranslation("matching.free", one.free()), one.free() > 0 ? "good" : "away"));
            link.addClassName("choice");
            list.add(new ListItem(link));
        }
    }

    private void nothing(String key) {
        var nothing = new Paragraph(getTranslation(key));
        nothing.addClassName("empty");
        result.add(nothing);
    }

    @Override
    public void propose(VolunteerId somebody, OpeningId opening) {
        new ProposeDialog(proposals, words).open(this, somebody, opening, this::show);
    }

    @Override
    public void release(RunningProposal proposal) {
        ReleaseDialog.open(this, proposals, proposal, this::show);
    }

    @Override
    public void showOthers(boolean shown) {
        query = query.withOthers(shown);
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location("equipe/rapprochement", query.write())));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("matching.title") + " · " + getTranslation("app.name");
    }
}
