package fr.declic.matching.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.Proposals;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.RunningProposal;
import fr.declic.shell.TeamLayout;
import fr.declic.volunteers.PersonAction;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The proposals that wait: for an answer, for a contract. An EBE's manager sees the people who said «Oui» to that EBE. */
@Route(value = "equipe/propositions", layout = TeamLayout.class)
@Menu(title = "menu.proposals", order = 45)
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
@Uses(ComboBox.class) // the actions of other modules bring their forms; the bundle cannot see that from here
class ProposalsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ProposalBoard board;
    private final Proposals proposals;
    private final ReasonWords words;
    private final List<PersonAction> actions;
    private final Div content = new Div();
    private final boolean manager =
            CurrentActor.signedIn().map(who -> who.role() == Role.EBE_MANAGER).orElse(false);

    ProposalsView(ProposalBoard board, Proposals proposals, ReasonWords words, List<PersonAction> actions) {
        this.board = board;
        this.proposals = proposals;
        this.words = words;
        this.actions = actions;
        addClassNames("team-page", "proposals");
        var title = new H1(getTranslation(manager ? "proposals.title.manager" : "proposals.title"));
        title.addClassName("team-title");
        content.addClassName("stack");
        add(title, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        content.removeAll();
        var running = board.running();
        if (manager) {
            content.add(new Paragraph(getTranslation("proposals.manager.lead")));
            part(null, running, "proposals.manager.nobody");
            return;
        }
        part("proposals.late", running.stream().filter(RunningProposal::late).toList(), null);
        part(
                "proposals.accepted",
                running.stream().filter(RunningProposal::isAccepted).toList(),
                "proposals.accepted.none");
        part(
                "proposals.waiting",
                running.stream().filter(one -> !one.isAccepted() && !one.late()).toList(),
                "proposals.waiting.none");
    }

    /** A part without anybody says so, or is not there. */
    private void part(@Nullable String title, List<RunningProposal> some, @Nullable String none) {
        if (some.isEmpty() && none == null) {
            return;
        }
        if (title != null) {
            content.add(new H2(getTranslation(title, some.size())));
        }
        if (some.isEmpty() && none != null) {
            var nobody = new Paragraph(getTranslation(none));
            nobody.addClassName("empty");
            content.add(nobody);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("pairs");
        some.forEach(
                one -> list.add(new RunningProposalCard(one, manager, board, proposals, words, actions, this::show)));
        content.add(list);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(manager ? "proposals.title.manager" : "proposals.title") + " · "
                + getTranslation("app.name");
    }
}
