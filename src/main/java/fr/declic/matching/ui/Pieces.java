package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.matching.RunningProposal;
import fr.declic.shell.Dates;
import fr.declic.shell.TypedText;
import java.util.List;
import java.util.Set;

/** Small pieces that this module's screens share. */
final class Pieces {

    private Pieces() {}

    /** A number that is dialled at a tap. */
    static Anchor call(String phone, String words) {
        var link = new Anchor("tel:" + phone.replaceAll("[^+0-9]", ""), words);
        link.addClassName("link");
        return link;
    }

    static Span badge(String words, String tone) {
        var badge = new Span(words);
        badge.addClassNames("status-badge", tone);
        return badge;
    }

    /** Where a proposal stands that runs. */
    static Span badge(Component screen, RunningProposal proposal) {
        if (proposal.isAccepted()) {
            return badge(screen.getTranslation("proposal.status.ACCEPTED"), "good");
        }
        var key = proposal.late() ? "proposal.late" : "proposal.waits";
        return badge(screen.getTranslation(key, Dates.compact(proposal.answerBy())), proposal.late() ? "late" : "now");
    }

    static void fact(DescriptionList facts, String name, Component... value) {
        var description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(name), description);
    }

    static void fact(DescriptionList facts, String name, String value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }

    /** Sentences as a list, each with the sign of what fits, is learnt or stands in the way. */
    static void why(UnorderedList list, String sign, List<String> sentences) {
        why(list, sign, sentences, Set.of());
    }

    /** @param typed words of the team that stand in the sentences */
    static void why(UnorderedList list, String sign, List<String> sentences, Set<String> typed) {
        for (var sentence : sentences) {
            var item = new ListItem();
            TypedText.write(item, sentence, typed);
            item.addClassName(sign);
            list.add(item);
        }
    }

    static UnorderedList whyList() {
        var list = new UnorderedList();
        list.addClassName("why");
        return list;
    }
}
