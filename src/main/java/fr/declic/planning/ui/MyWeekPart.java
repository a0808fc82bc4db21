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
import fr.declic.planning.WeekPlan;
import fr.declic.shell.Dates;
import fr.declic.shell.SpacePart;
import fr.declic.shell.Told;
import fr.declic.shell.Typed;
import fr.declic.shell.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** «Ma semaine» in the person's own space: what is asked of them, then when they work, at what, and when all is closed. */
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
        return weeks.weeks().map(published -> {
            var language = UI.getCurrent().getLocale();
            var section = new Section(new H2(words.getTranslation("week.mine", language)));
            section.addClassName("card");
            if (published.isEmpty()) {
                section.add(new Told("week.soon"));
            }
            for (var week : published) {
                section.add(new H3(words.getTranslation("week.from", language, Dates.plain(week.monday(), language))));
                if (week.work().isEmpty()) {
                    section.add(new Told("week.noWork"));
                }
                if (!week.work().isEmpty() || !week.closed().isEmpty()) {
                    section.add(list(week));
                }
            }
            return section;
        });
    }

    /** Half-days of work and closed days, as they follow each other. */
    private static UnorderedList list(MyWeeks.Week week) {
        var list = new UnorderedList();
        list.addClassName("half-days");
        for (var day = week.monday(); day.isBefore(week.monday().plusWeeks(1)); day = day.plusDays(1)) {
            var now = day;
            week.closed().stream()
                    .filter(closed -> closed.day().equals(now))
                    .forEach(closed -> list.add(closed(closed)));
            week.work().stream().filter(entry -> dayOf(entry).equals(now)).forEach(entry -> list.add(work(entry)));
        }
        return list;
    }

    private static LocalDate dayOf(MyWeeks.Entry entry) {
        return entry.monday().plusDays(WeekPlan.HALF_DAYS.indexOf(entry.halfDay()) / 2);
    }

    private static ListItem closed(MyWeeks.Closed closed) {
        var reason = closed.reason();
        return new ListItem(new Told("week.closed", language -> new Object[] {
            closed.day().getDayOfWeek().getDisplayName(TextStyle.FULL, language),
            reason == null ? UI.getCurrent().getTranslation(language, "week.closed.holiday") : new Typed(reason)
        }));
    }

    private static ListItem work(MyWeeks.Entry entry) {
        var activity = new Typed(entry.activity());
        var place = entry.place();
        return place == null
                ? new HalfDayLine(entry.halfDay(), "week.line", activity)
                : new HalfDayLine(entry.halfDay(), "week.line.at", activity, new Typed(place));
    }
}
