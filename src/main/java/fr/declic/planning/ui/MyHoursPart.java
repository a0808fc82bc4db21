package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.MyHours;
import fr.declic.planning.MyHours.Doubt;
import fr.declic.planning.MyHours.Week;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.SpacePart;
import fr.declic.shell.Words;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** «Mes heures»: what the manager confirmed of the weeks that are over, and one tap to say that it is not right. */
@org.springframework.stereotype.Component
@Order(11)
class MyHoursPart implements SpacePart {

    private final MyHours hours;
    private final Words words;

    MyHoursPart(MyHours hours, Words words) {
        this.hours = hours;
        this.words = words;
    }

    @Override
    public Optional<Component> mine() {
        return hours.mine().map(Card::new);
    }

    private final class Card extends Section {

        private final Div content = new Div();

        Card(List<Week> weeks) {
            addClassName("card");
            content.addClassNames("stack", "tight");
            add(new H2(say("week.hours")), content);
            show(weeks);
        }

        private void show(List<Week> weeks) {
            content.removeAll();
            if (weeks.isEmpty()) {
                content.add(new Paragraph(say("week.hours.none")));
                return;
            }
            var list = new UnorderedList();
            list.addClassName("my-hours");
            weeks.forEach(week -> list.add(item(week)));
            content.add(new Paragraph(say("week.hours.confirmed")), list);
        }

        private ListItem item(Week week) {
            var monday = Dates.plain(week.monday(), UI.getCurrent().getLocale());
            var item = new ListItem(new Paragraph(say("week.hours.line", monday, written(week.quarters()))));
            item.setId("hours-" + week.monday());
            if (week.doubt() != Doubt.NONE) {
                var notice = new Paragraph(say("week.hours." + week.doubt()));
                notice.addClassName("notice");
                notice.getElement().setAttribute("tabindex", "-1");
                item.add(notice);
            }
            item.add(
                    week.doubt() == Doubt.OPEN
                            ? button("week.hours.right", monday, () -> {
                                hours.takeBack(week.contract(), week.monday());
                                again(week);
                            })
                            : button("week.hours.wrong", monday, () -> {
                                hours.doubt(week.contract(), week.monday());
                                again(week);
                            }));
            return item;
        }

        /** What became of the tap is where the finger was, and a reader of the screen hears it. */
        private void again(Week week) {
            show(hours.mine().orElse(List.of()));
            content.getElement()
                    .executeJs(
                            "this.querySelector('#hours-' + $0)?.querySelector('.notice, button').focus()",
                            week.monday().toString());
        }

        private ActionButton button(String key, String monday, Runnable action) {
            var button = new ActionButton(key, action).quiet();
            button.setAriaLabel(say("week.hours.of", say(key), monday));
            return button;
        }

        private String written(int quarters) {
            var language = UI.getCurrent().getLocale();
            return quarters == 0 ? say("hours.whole", 0) : new WeeklyHours(quarters).in(language, words);
        }

        private String say(String key, Object... values) {
            return words.getTranslation(key, UI.getCurrent().getLocale(), values);
        }
    }
}
