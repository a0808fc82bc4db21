package fr.declic.access;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.access.Confirmation.Outcome;
import fr.declic.access.Confirmation.Sent;
import fr.declic.shell.ActionButton;
import fr.declic.shell.KeptTyping;
import fr.declic.shell.RefusalNotice;
import java.util.function.Function;

/** Asks the person in front of an open space for a code or their card, where they want to do what cannot be undone. */
public class ConfirmForm extends Div {

    private final Confirmation confirmation;
    private final Runnable done;
    private final RefusalNotice refused = new RefusalNotice();

    /** @param done called once it is known that it is them */
    public ConfirmForm(Confirmation confirmation, Runnable done) {
        this.confirmation = confirmation;
        this.done = done;
        addClassNames("stack", "confirm");
        ask();
    }

    private void ask() {
        removeAll();
        var send = new ActionButton("confirm.send", this::send).main();
        var card = new ActionButton("confirm.card", this::askForCard);
        add(new Paragraph(getTranslation("confirm.why")), refused, actions(send, card));
    }

    private void send() {
        switch (confirmation.send(getLocale())) {
            case Sent.OnItsWay(var handle, var byPhone) ->
                askFor(
                        "access.code.label",
                        byPhone ? "confirm.byPhone" : "confirm.byEmail",
                        "one-time-code",
                        typed -> confirmation.withCode(handle, typed));
            case Sent.Nowhere nowhere -> askForCard();
            case Sent.TooMany many -> refuse("access.error.tooMany");
            case Sent.NoMoreToday none -> refuse("access.error.noMoreToday");
        }
    }

    private void askForCard() {
        askFor("access.card.code", "access.card.codeHelp", "off", confirmation::withCard);
    }

    private void askFor(String label, String help, String autocomplete, Function<String, Outcome> shown) {
        removeAll();
        refused.clear();
        var input = new Input();
        input.setId("confirm-code");
        input.getElement().setAttribute(KeptTyping.UNKEPT, true);
        input.getElement().setAttribute("autocomplete", autocomplete);
        input.getElement().setAttribute("aria-describedby", "confirm-help");
        var name = new NativeLabel(getTranslation(label));
        name.setFor(input);
        var helped = new Paragraph(getTranslation(help));
        helped.setId("confirm-help");
        helped.addClassName("help");
        var field = new Div(name, helped, input);
        field.addClassName("field");
        var go = new ActionButton("access.continue", () -> take(shown.apply(input.getValue()))).main();
        var other = new ActionButton("access.back", this::ask).quiet();
        add(field, refused, actions(go, other));
        input.focus();
    }

    private void take(Outcome outcome) {
        switch (outcome) {
            case RIGHT -> done.run();
            case WRONG -> refuse("confirm.wrong");
            case OVER -> {
                ask();
                refuse("access.error.over");
            }
        }
    }

    private void refuse(String key) {
        refused.say(getTranslation(key));
    }

    private static Div actions(NativeButton... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("actions");
        return actions;
    }
}
