package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.declic.matching.Answer;
import fr.declic.matching.HalfDayNames;
import fr.declic.matching.ObstacleKind;
import fr.declic.matching.ProposalBoard;
import fr.declic.matching.ProposalRefusal;
import fr.declic.matching.Proposals;
import fr.declic.matching.ReasonWords;
import fr.declic.matching.RunningProposal;
import fr.declic.matching.StatedObstacle;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Phones;
import fr.declic.volunteers.PersonAction;
import fr.declic.volunteers.Status;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person and the place kept for them, with what the reader may do about it. */
final class RunningProposalCard extends ListItem {

    private final RunningProposal proposal;
    private final boolean manager;
    private final ProposalBoard board;
    private final Proposals proposals;
    private final ReasonWords words;
    private final Runnable changed;

    RunningProposalCard(
            RunningProposal proposal,
            boolean manager,
            ProposalBoard board,
            Proposals proposals,
            ReasonWords words,
            List<PersonAction> actions,
            Runnable changed) {
        this.proposal = proposal;
        this.manager = manager;
        this.board = board;
        this.proposals = proposals;
        this.words = words;
        this.changed = changed;
        addClassNames("panel", "pair");
        add(head(), facts());
        proposal.obstacles().forEach(obstacle -> add(obstacle(obstacle)));
        add(buttons(actions));
    }

    private Div head() {
        Component name = manager
                ? new Span(proposal.name())
                : new Anchor("/equipe/volontaires/" + proposal.volunteer().value(), proposal.name());
        var title = manager ? new H2(name) : new H3(name);
        var badge = Pieces.badge(this, proposal);
        var head = new Div(title, badge);
        var phone = proposal.phone();
        if (phone != null) {
            var call = Pieces.call(phone, getTranslation("proposals.call"));
            call.setAriaLabel(getTranslation("proposals.call.of", proposal.name(), Phones.readable(phone)));
            call.addClassNames("button", "push");
            head.add(call);
        } else if (manager) {
            var none = new Span(getTranslation("proposals.noPhone"));
            none.addClassNames("help", "push");
            head.add(none);
        }
        head.addClassName("row");
        return head;
    }

    private DescriptionList facts() {
        var facts = new DescriptionList();
        facts.addClassName("facts");
        var offer = proposal.offer();
        Pieces.fact(facts, getTranslation("proposals.activity"), offer.activity() + "\u00a0· " + offer.employer());
        Pieces.fact(
                facts,
                getTranslation("offer.hours"),
                getTranslation(
                        "offer.hours.between",
                        offer.fewest().toString(),
                        offer.most().toString()));
        Pieces.fact(facts, getTranslation("offer.when"), words.list(HalfDayNames.of(offer.days()), getLocale()));
        if (manager) {
            Pieces.fact(facts, getTranslation("proposals.skills"), named("skill.", proposal.skills().stream()));
            if (!proposal.limits().isEmpty()) {
                Pieces.fact(
                        facts,
                        getTranslation("proposals.limits"),
                        named("limit.", proposal.limits().stream().sorted().map(Enum::name)));
            }
        } else {
            var reason = proposal.orderReason();
            if (reason != null) {
                Pieces.fact(facts, getTranslation("proposals.orderReason"), reason);
            }
        }
        return facts;
    }

    private String named(String prefix, Stream<String> codes) {
        return codes.map(code -> getTranslation(prefix + code))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private Div obstacle(StatedObstacle stated) {
        var said = new Paragraph(
                getTranslation("obstacle.stated." + stated.kind(), stated.statedByName()) + " " + stated.words());
        var notice = new Div(said);
        notice.addClassName("notice");
        stated.answer()
                .ifPresent(answer -> notice.add(new Paragraph(getTranslation(
                                "obstacle.answered", stated.answeredByName().orElse(""))
                        + " " + answer)));
        if (!manager && stated.answer().isEmpty()) {
            notice.add(new Div(new ActionButton("obstacle.answer", () -> answer(stated))));
        }
        return notice;
    }

    private Div buttons(List<PersonAction> actions) {
        var buttons = new Div();
        buttons.addClassName("row");
        for (var action : actions) {
            if (proposal.isAccepted()
                    && !(action instanceof FreePlace)
                    && action.isOffered(proposal.volunteer(), Status.PROPOSED)) {
                buttons.add(new ActionButton(action.key(), () -> action.open(proposal.volunteer(), changed)).main());
            }
        }
        if (manager) {
            buttons.add(new ActionButton("obstacle.state", () -> state()));
        } else {
            buttons.add(new ActionButton("proposals.noteAnswer", () -> noteAnswer()));
            var free = new ActionButton("release.action", () -> ReleaseDialog.open(this, proposals, proposal, changed));
            free.setAriaLabel(getTranslation("release.action.of", proposal.name()));
            buttons.add(free);
        }
        return buttons;
    }

    /** What the person said on the phone. */
    private void noteAnswer() {
        var answer = new RadioButtonGroup<Answer>();
        answer.setLabel(getTranslation("proposals.answer"));
        answer.setItems(Answer.values());
        answer.setItemLabelGenerator(one -> getTranslation("answer." + one));
        new TeamDialog(
                        getTranslation("proposals.noteAnswer.title", proposal.name()),
                        getTranslation("matching.save"),
                        getTranslation("matching.done"),
                        () -> answer.getValue() == null
                                ? Optional.of(ProposalRefusal.ANSWER_MISSING)
                                : proposals.answer(proposal.id(), answer.getValue()),
                        changed)
                .ask(answer)
                .open();
    }

    private void state() {
        var id = UUID.randomUUID();
        var kind = new RadioButtonGroup<ObstacleKind>();
        kind.setLabel(getTranslation("obstacle.kind"));
        kind.setItems(ObstacleKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("obstacle.kind." + one));
        kind.setValue(ObstacleKind.LIMIT);
        var text = new ReasonField(
                getTranslation("obstacle.words"), getTranslation("obstacle.words.help"), StatedObstacle.LONGEST_WORDS);
        new TeamDialog(
                        getTranslation("obstacle.state"),
                        getTranslation("matching.save"),
                        getTranslation("matching.done"),
                        () -> {
                            if (text.getValue().isBlank()) {
                                return Optional.of(ProposalRefusal.REASON_MISSING);
                            }
                            board.state(id, proposal.id(), kind.getValue(), text.getValue());
                            return Optional.empty();
                        },
                        changed)
                .ask(new Paragraph(getTranslation("obstacle.lead")), kind, text)
                .open();
    }

    private void answer(StatedObstacle stated) {
        var text = new ReasonField(getTranslation("obstacle.answer.words"), "", StatedObstacle.LONGEST_WORDS);
        new TeamDialog(
                        getTranslation("obstacle.answer"),
                        getTranslation("matching.save"),
                        getTranslation("matching.done"),
                        () -> {
                            if (text.getValue().isBlank()) {
                                return Optional.of(ProposalRefusal.REASON_MISSING);
                            }
                            board.answer(stated.id(), text.getValue());
                            return Optional.empty();
                        },
                        changed)
                .ask(new Paragraph(stated.words()), text)
                .open();
    }
}
