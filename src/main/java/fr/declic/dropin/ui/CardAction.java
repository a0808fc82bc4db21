package fr.declic.dropin.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.dropin.CardPaper;
import fr.declic.dropin.Cards;
import fr.declic.shell.Words;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** «Faire une carte», in a person's file: for whoever comes to the team itself, or to a drop-in point that is not theirs. */
@Component
@Order(90)
class CardAction implements PersonAction {

    private final Cards cards;
    private final CardPaper paper;
    private final Words words;

    CardAction(Cards cards, CardPaper paper, Words words) {
        this.cards = cards;
        this.paper = paper;
        this.words = words;
    }

    @Override
    public String key() {
        return "card.action";
    }

    @Override
    public boolean isOffered(VolunteerId person, Status status) {
        return status != Status.CONTACT
                && CurrentActor.signedIn()
                        .filter(one -> one.role() == Role.COORDINATOR)
                        .isPresent();
    }

    @Override
    public boolean isForward() {
        return false;
    }

    @Override
    public void open(VolunteerId person, Runnable done) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(words.french("card.action"));
        dialog.setWidth("34rem");
        dialog.setMaxWidth("100%");
        var content = new Div(new Paragraph(words.french("card.action.text")));
        content.addClassName("stack");
        dialog.add(content);
        var close = new NativeButton(words.french("points.close"), click -> {
            dialog.close();
            done.run();
        });
        close.addClassNames("button", "quiet");
        var make = new NativeButton(words.french("card.make"));
        make.addClassNames("button", "main");
        make.addClickListener(click -> {
            content.removeAll();
            // A device of a drop-in point shows nobody's file.
            cards.forFile(person)
                    .ifPresentOrElse(
                            card -> content.add(new CardSheet(card, paper, false)),
                            () -> content.add(new Paragraph(words.french("card.action.none"))));
            make.setVisible(false);
        });
        dialog.getFooter().add(close, make);
        dialog.open();
    }
}
