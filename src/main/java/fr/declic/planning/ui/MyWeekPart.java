package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.MyWeekRequests;
import fr.declic.planning.MyWeeks;
import fr.declic.shell.Dates;
import fr.declic.shell.SpacePart;
import fr.declic.shell.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** «Ma semaine» in the person's own space: what is asked of them, then when they work and at what, as it was published. */
@org.springframework.stereotype.Component
@Order(10)
class MyWeekPart implements SpacePart {

    private final MyWeeks weeks;
    private final MyWeekRequests requests;
    private final Words words;

    MyWeekPart(MyWeeks weeks, MyWeekRequests requests, Words words) {
        this.weeks = weeks;
        this.requests = requests;
        this.words = words;
    }

    @Override
    public Optional<Component> mine() {
        var part = new Div();
        part.addClassName("stack");
        show(part);
        return part.getChildren().findAny().isPresent() ? Optional.of(part) : Optional.empty();
    }

    private void show(Div part) {
        part.removeAll();
        for (var asked : requests.mine()) {
            part.add(new AskedCard(asked, accepts -> {
                var refusal = requests.answer(asked.id(), accepts);
                show(part);
                refusal.ifPresent(why -> part.addComponentAsFirst(AskedCard.notice(why)));
                AskedCard.focus(part);
            }));
        }
        week().ifPresent(part::add);
    }

    private Optional<Section> week() {
        var entries = weeks.mine();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        var language = UI.getCurrent().getLocale();
        var section = new Section(new H2(words.getTranslation("week.mine", language)));
        section.addClassName("card");
        LocalDate monday = null;
        var list = new UnorderedList();
        for (var entry : entries) {
            if (!entry.monday().equals(monday)) {
                monday = entry.monday();
                list = new UnorderedList();
                section.add(new H3(words.getTranslation("week.from", language, Dates.plain(monday, language))), list);
            }
            var half = words.getTranslation("halfday." + entry.halfDay(), language);
            var place = entry.place();
            list.add(new ListItem(
                    place == null
                            ? words.getTranslation("week.line", language, half, entry.activity())
                            : words.getTranslation("week.line.at", language, half, entry.activity(), place)));
        }
        return Optional.of(section);
    }
}
