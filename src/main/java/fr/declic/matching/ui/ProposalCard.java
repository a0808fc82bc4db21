package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.Answer;
import fr.declic.matching.MyProposal;
import fr.declic.matching.MySituation.Contact;
import fr.declic.matching.Offer;
import fr.declic.matching.Reason;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Phones;
import fr.declic.shell.Pictogram;
import fr.declic.shell.Told;
import fr.declic.shell.TypedText;
import java.util.List;
import java.util.function.Consumer;

/** A proposal that waits for an answer: what, where, when, why, and the three buttons. */
final class ProposalCard extends Section {

    private final ReasonWords words;

    ProposalCard(MyProposal proposal, Contact contact, ReasonWords words, Consumer<Answer> answer) {
        this.words = words;
        addClassName("card");
        add(head(proposal.offer()));
        add(new OfferFacts(proposal.offer(), proposal.answerBy(), words));
        add(
                new H3(getTranslation("space.proposal.why")),
                said("fits", proposal.explanation().fits()));
        if (!proposal.explanation().learns().isEmpty()) {
            add(
                    new H3(getTranslation("space.proposal.learn")),
                    said("learn", proposal.explanation().learns()));
        }
        var computed = computed(proposal.explanation().order(), contact);
        if (proposal.byWave()) {
            var whole = new Anchor("/mon-espace/explication", getTranslation("space.wave.open"));
            whole.addClassName("link");
            computed.add(new Div(whole));
        }
        add(computed);
        add(free());
        add(buttons(answer));
    }

    private Div head(Offer offer) {
        var employer = new Told(offer.ebe() ? "space.proposal.ebe" : "space.proposal.employer", offer.employer());
        var kicker = new Paragraph(getTranslation("space.proposal.title"));
        kicker.addClassName("help");
        var text = new Div(kicker, new H2(new TypedText(offer.activity())));
        TypedText.original(offer.activity()).ifPresent(text::add);
        text.add(employer);
        var head = new Div(new Pictogram("kind-" + offer.kind()), text);
        head.addClassName("card-head");
        return head;
    }

    private UnorderedList said(String sign, List<Reason> reasons) {
        var list = Pieces.whyList();
        Pieces.why(
                list,
                sign,
                reasons.stream()
                        .map(reason -> words.say(reason, Reader.PERSON, getLocale()))
                        .toList());
        return list;
    }

    /** The mention that stands unasked on a decision a computation helped (CRPA, L. 311-3-1 and R. 311-3-1-1). */
    private Div computed(List<Reason> order, Contact contact) {
        var steps = Pieces.whyList();
        Pieces.why(
                steps,
                "fits",
                List.of(
                        getTranslation("space.computed.data"),
                        getTranslation("space.computed.rules"),
                        getTranslation("space.computed.weight"),
                        getTranslation("space.computed.order")));
        Pieces.why(
                steps,
                "fits",
                order.stream()
                        .map(reason -> words.say(reason, Reader.PERSON, getLocale()))
                        .toList());
        var details = new NativeDetails(getTranslation("space.computed.how"), steps);
        details.addClassName("more");
        var mention = new Div(new Told("space.computed.mention"), details);
        mention.add(
                contact.phone() == null
                        ? new Told("space.computed.right")
                        : new Told("space.computed.rightByPhone", Phones.readable(contact.phone())));
        mention.addClassNames("help", "stack", "tight");
        return mention;
    }

    private Told free() {
        var free = new Told("space.proposal.free");
        free.addClassNames("notice", "good");
        return free;
    }

    private Div buttons(Consumer<Answer> answer) {
        var buttons = new Div(
                new ActionButton("space.answer.yes", () -> answer.accept(Answer.YES)).main(),
                new ActionButton("space.answer.later", () -> answer.accept(Answer.LATER)),
                new ActionButton("space.answer.no", () -> answer.accept(Answer.NO)));
        buttons.addClassName("actions");
        return buttons;
    }
}
