package fr.declic.activities.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.activities.UsefulWorkDesk;
import fr.declic.activities.UsefulWorkStatus;
import fr.declic.activities.WrittenIdea;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.Pictogram;
import fr.declic.shell.TeamLayout;
import fr.declic.voice.VoicePlayer;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The ideas of useful work, from the ones nobody has read to what became of each. */
@Route(value = "equipe/idees", layout = TeamLayout.class)
@Menu(title = "menu.ideas", order = 35)
@RolesAllowed(Role.COORDINATOR_NAME)
class IdeasView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PATH = "equipe/idees";
    private static final String AT = "etat";

    private final UsefulWorkDesk desk;
    private final Nav states = new Nav();
    private final UnorderedList ideas = new UnorderedList();
    private final Paragraph none = new Paragraph();
    private UsefulWorkStatus status = UsefulWorkStatus.WAITING;

    IdeasView(UsefulWorkDesk desk) {
        this.desk = desk;
        addClassNames("team-page", "team-ideas");
        var title = new H1(getTranslation("ideas.title"));
        title.addClassName("team-title");
        var open = new Anchor("/idees", getTranslation("ideas.public"));
        open.setRouterIgnore(true);
        open.addClassName("link");
        var toolbar = new Div(title, open);
        toolbar.addClassName("toolbar");
        states.addClassNames("tabs");
        states.getElement().setAttribute("aria-label", getTranslation("ideas.states"));
        ideas.addClassName("idea-list");
        none.addClassName("empty");
        add(toolbar, states, none, ideas);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked =
                event.getLocation().getQueryParameters().getSingleParameter(AT).orElse("");
        status = List.of(UsefulWorkStatus.values()).stream()
                .filter(one -> inUrl(one).equals(asked))
                .findFirst()
                .orElse(UsefulWorkStatus.WAITING);
        show();
    }

    private void show() {
        states.removeAll();
        for (var one : UsefulWorkStatus.values()) {
            states.add(state(one));
        }
        var found = desk.at(status);
        none.setVisible(found.isEmpty());
        none.setText(getTranslation("ideas.none." + status));
        ideas.setVisible(!found.isEmpty());
        ideas.removeAll();
        found.forEach(idea -> ideas.add(card(idea)));
    }

    private Anchor state(UsefulWorkStatus one) {
        var waiting = one == UsefulWorkStatus.WAITING ? desk.waiting() : 0;
        var link = new Anchor(
                PATH + "?" + AT + "=" + inUrl(one),
                getTranslation("ideas.state." + one) + (waiting == 0 ? "" : " (" + waiting + ")"));
        if (one == status) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private ListItem card(WrittenIdea idea) {
        var family = new Span(getTranslation("family." + idea.family()));
        family.addClassName("help");
        var picture = Pictogram.small(idea.pictogram());
        var head = new Div(picture, family);
        head.addClassName("card-head");
        var words = new Paragraph(idea.words().isEmpty() ? getTranslation("ideas.spoken") : idea.words());
        words.addClassName("idea-words");
        words.getElement().setAttribute("dir", "auto");
        var card = new ListItem(head, words);
        card.addClassName("card");
        if (idea.voice() != null) {
            card.add(new VoicePlayer(idea.voice(), getTranslation("voice.about.IDEA")));
        }
        if (idea.shown() != null && !idea.shown().equals(idea.sentence())) {
            card.add(help("ideas.original", idea.sentence()));
        }
        card.add(help(
                "ideas.facts",
                Dates.compact(idea.receivedAt()),
                idea.street() == null ? getTranslation("ideas.everywhere") : idea.street()));
        if (idea.agreeing() > 0) {
            card.add(help("idea.agreeing", idea.agreeing()));
        }
        if (idea.wantsToBeTold()) {
            card.add(help("ideas.toTell"));
        }
        if (idea.mergedInto() != null) {
            card.add(help("ideas.mergedInto", idea.mergedInto()));
        }
        if (idea.activityName() != null) {
            card.add(help("ideas.became", idea.activityName()));
        }
        if (idea.answer() != null) {
            card.add(help("ideas.answered", idea.answer()));
        }
        card.add(verbs(idea));
        return card;
    }

    private Div verbs(WrittenIdea idea) {
        var verbs = new Div();
        verbs.addClassNames("row", "idea-verbs");
        if (idea.status().isPublic()) {
            verbs.add(verb("ideas.answer", idea, () -> IdeaDialog.answer(desk, idea, this::show)));
            verbs.add(verb("ideas.merge", idea, () -> IdeaDialog.merge(desk, idea, this::show))
                    .quiet());
            verbs.add(verb("ideas.reword", idea, () -> IdeaDialog.show(desk, idea, this::show))
                    .quiet());
        } else {
            verbs.add(verb("ideas.show", idea, () -> IdeaDialog.show(desk, idea, this::show)));
        }
        if (idea.status() == UsefulWorkStatus.WAITING) {
            verbs.add(verb("ideas.merge", idea, () -> IdeaDialog.merge(desk, idea, this::show))
                    .quiet());
        }
        if (idea.status() != UsefulWorkStatus.SET_ASIDE) {
            verbs.add(verb("ideas.setAside", idea, () -> IdeaDialog.setAside(desk, idea, this::show))
                    .quiet());
        }
        return verbs;
    }

    /** Several have the same words: a screen reader hears whose they are. */
    private ActionButton verb(String key, WrittenIdea idea, Runnable act) {
        var button = new ActionButton(key, act);
        button.setAriaLabel(getTranslation("ideas.verb.of", getTranslation(key), idea.words()));
        return button;
    }

    private Paragraph help(String key, Object... arguments) {
        var help = new Paragraph(getTranslation(key, arguments));
        help.addClassName("help");
        return help;
    }

    private static String inUrl(UsefulWorkStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ideas.title") + " · " + getTranslation("app.name");
    }
}
