package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.MyProposal;
import fr.declic.matching.MyProposals;
import fr.declic.matching.MySituation;
import fr.declic.matching.MySpace;
import fr.declic.matching.ProposalRefusal;
import fr.declic.matching.ProposalStatus;
import fr.declic.matching.Proposals;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.TakenOutActivity;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Phones;
import fr.declic.shell.Pictogram;
import fr.declic.shell.PostForm;
import fr.declic.shell.RefusalNotice;
import fr.declic.shell.SpacePart;
import fr.declic.shell.Typed;
import fr.declic.shell.TypedText;
import fr.declic.shell.VolunteerLayout;
import fr.declic.volunteers.MyMessages;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The volunteer's own space: what waits for an answer, where I stand, what happens next, whom to call. */
@Route(value = "mon-espace", layout = VolunteerLayout.class)
@RolesAllowed(Role.VOLUNTEER_NAME)
class MySpaceView extends Div implements HasDynamicTitle {

    /** How long the last «Pas maintenant» or «Non merci» is still shown. */
    private static final Duration SHOWN = Duration.ofDays(7);

    private final MySpace space;
    private final MyProposals mine;
    private final Proposals proposals;
    private final ReasonWords words;
    private final List<SpacePart> parts;
    private final Clock clock;
    private final MyMessages messages;

    MySpaceView(
            MySpace space,
            MyProposals mine,
            Proposals proposals,
            ReasonWords words,
            List<SpacePart> parts,
            Clock clock,
            MyMessages messages) {
        this.space = space;
        this.mine = mine;
        this.proposals = proposals;
        this.words = words;
        this.parts = parts;
        this.clock = clock;
        this.messages = messages;
        addClassNames("stack", "my-space");
        show();
    }

    private void show() {
        removeAll();
        var situation = space.mine();
        add(new H1(getTranslation("space.hello", situation.firstName())));
        var latest = mine.latest();
        // whoever is in a pause comes back first: nothing is proposed to them meanwhile
        latest.filter(one -> isShown(one) && !situation.status().isAway())
                .map(one -> proposal(one, situation))
                .ifPresent(this::add);
        add(new TeamMessages(messages));
        // what modules above add is of these days, and may wait for an answer
        parts.forEach(part -> part.mine().ifPresent(this::add));
        add(new StandingCard(
                situation,
                latest.map(MyProposal::status)
                        .filter(ProposalStatus.ACCEPTED::equals)
                        .isPresent()));
        takenOut(mine.takenOut()).ifPresent(this::add);
        add(contact(situation), mine(situation));
    }

    private Section mine(MySituation situation) {
        var links = new Div(
                link("/mon-espace/mes-reponses", "space.answers"), link("/mon-espace/mes-droits", "space.rights"));
        if (situation.status().mayStepAside()) {
            links.add(link("/mon-espace/mes-reponses/pause", "answers.aside.title"));
        }
        links.addClassName("actions");
        var other = new PostForm("/connexion/autre", getTranslation("space.other"));
        other.button().addClassName("quiet");
        var section = new Section(
                new H2(getTranslation("space.mine.title")),
                links,
                new Paragraph(getTranslation("space.other.help")),
                other);
        section.addClassName("card");
        return section;
    }

    private Anchor link(String address, String key) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    private boolean isShown(MyProposal proposal) {
        if (proposal.status().isRunning()) {
            return true;
        }
        var answeredAt = proposal.answeredAt();
        return proposal.status() != ProposalStatus.HIRED
                && answeredAt != null
                && clock.instant().isBefore(answeredAt.plus(SHOWN));
    }

    private Component proposal(MyProposal proposal, MySituation situation) {
        if (proposal.status() != ProposalStatus.OPEN) {
            return new AnsweredNotice(
                    proposal,
                    words,
                    answer -> told(proposals.answer(proposal.id(), answer)),
                    () -> told(proposals.takeBack(proposal.id())));
        }
        return new ProposalCard(
                proposal, situation.contact(), words, answer -> told(proposals.answer(proposal.id(), answer)));
    }

    /** Shows what is true now, and what stood in the way if something did; the reader of the screen hears it. */
    private void told(Optional<ProposalRefusal> refusal) {
        show();
        refusal.ifPresent(why -> addComponentAtIndex(1, new RefusalNotice(getTranslation(why.key()))));
        getElement().executeJs("""
                window.scrollTo({top: 0});
                const title = this.querySelector('#answered, h1');
                title.setAttribute('tabindex', '-1');
                title.focus({preventScroll: true});
                """);
    }

    private Optional<Section> takenOut(List<TakenOutActivity> activities) {
        if (activities.isEmpty()) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassNames("taken-out");
        for (var activity : activities) {
            var back = new ActionButton("space.putBack", () -> {
                mine.putBack(activity.id());
                told(Optional.empty());
            });
            back.setAriaLabel(getTranslation("space.putBack.of", new Typed(activity.name())));
            var what = new Span();
            var said = getTranslation("space.takenOut.one", new Typed(activity.name()), activity.employer());
            TypedText.write(what, said, List.of(activity.name()));
            list.add(new ListItem(Pictogram.small("kind-" + activity.kind()), what, back));
        }
        var section = new Section(
                new H2(getTranslation("space.takenOut.title")), new Paragraph(getTranslation("space.takenOut")), list);
        section.addClassName("card");
        return Optional.of(section);
    }

    private Section contact(MySituation situation) {
        var contact = situation.contact();
        var section = new Section(new H2(getTranslation("space.contact.title")));
        section.addClassName("card");
        if (!contact.isKnown()) {
            section.add(new Paragraph(getTranslation("space.contact.place")));
            return section;
        }
        if (contact.name() != null) {
            section.add(new Paragraph(contact.name()));
        }
        if (contact.phone() != null) {
            var call = new Anchor(
                    "tel:" + contact.phone().replaceAll("[^+0-9]", ""),
                    getTranslation("space.contact.call", Phones.readable(contact.phone())));
            call.addClassName("button");
            section.add(call);
        }
        if (contact.phone() != null && Phones.isMobile(contact.phone())) {
            var text = new Anchor();
            text.setText(getTranslation("space.contact.sms"));
            // Digits of the territory's own number: Flow does not count «sms:» among its safe schemes.
            text.setUnsafeHref("sms:" + contact.phone().replaceAll("[^+0-9]", ""));
            text.addClassName("button");
            section.add(text);
        }
        if (contact.email() != null) {
            var write = new Anchor("mailto:" + contact.email(), contact.email());
            write.addClassName("link");
            section.add(write);
        }
        return section;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("space.title");
    }
}
