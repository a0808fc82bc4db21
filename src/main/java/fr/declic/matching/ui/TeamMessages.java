package fr.declic.matching.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.declic.shell.Dates;
import fr.declic.volunteers.MyMessages;
import fr.declic.volunteers.TeamMessage;

/** What the team wrote to me; what I have not seen yet is marked, this once. */
class TeamMessages extends Section {

    TeamMessages(MyMessages messages) {
        addClassNames("card", "team-messages");
        var latest = messages.latest();
        if (latest.isEmpty()) {
            setVisible(false);
            return;
        }
        var list = new OrderedList();
        list.addClassName("stack");
        latest.stream().map(this::item).forEach(list::add);
        add(new H2(getTranslation("space.messages.title")), list);
        if (latest.stream().anyMatch(TeamMessage::unread)) {
            messages.read();
        }
    }

    private ListItem item(TeamMessage message) {
        var when = new Paragraph(new Span(Dates.full(message.at(), getLocale())));
        when.addClassNames("help", "row");
        if (message.unread()) {
            var mark = new Span(getTranslation("space.messages.new"));
            mark.addClassName("chip");
            when.add(mark);
        }
        var text = new Paragraph(message.text());
        text.addClassName("own-lines");
        // The team writes in French, or as the person reads: the text itself says in which direction.
        text.getElement().setAttribute("dir", "auto");
        return new ListItem(when, text);
    }
}
