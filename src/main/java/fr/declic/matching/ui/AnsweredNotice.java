package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fr.declic.matching.Answer;
import fr.declic.matching.MyProposal;
import fr.declic.matching.ProposalStatus;
import fr.declic.matching.ReasonWords;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Told;
import fr.declic.shell.Typed;
import java.util.function.Consumer;

/** What was answered, what happens next, and the way to change one's mind. */
final class AnsweredNotice extends Section {

    AnsweredNotice(MyProposal proposal, ReasonWords words, Consumer<Answer> answer, Runnable takeBack) {
        var key = "space.answered." + proposal.status();
        var title = new H2(getTranslation(key + ".title"));
        title.setId("answered");
        title.getElement().setAttribute("tabindex", "-1");
        add(title);
        add(new Told(
                "space.answered.what",
                new Typed(proposal.offer().activity()),
                proposal.offer().employer()));
        add(new Told(key + ".next"));
        if (proposal.status() == ProposalStatus.ACCEPTED) {
            addClassName("card");
            add(new OfferFacts(proposal.offer(), null, words));
            add(changeToNo(answer));
        } else {
            addClassName("notice");
            if (proposal.mayBeTakenBack()) {
                add(new Div(new ActionButton("space.changeMind", takeBack)));
            }
        }
    }

    /** A «Oui» is taken back in two taps, so that a slip of the thumb costs nothing. */
    private Div changeToNo(Consumer<Answer> answer) {
        var choices = new Div(
                new ActionButton("space.answer.later", () -> answer.accept(Answer.LATER)),
                new ActionButton("space.answer.no", () -> answer.accept(Answer.NO)));
        choices.addClassName("actions");
        choices.setVisible(false);
        var change = new ActionButton("space.changeMind", () -> {});
        change.addClickListener(click -> {
            change.setVisible(false);
            choices.setVisible(true);
        });
        var row = new Div(change, choices);
        row.addClassName("actions");
        return row;
    }
}
