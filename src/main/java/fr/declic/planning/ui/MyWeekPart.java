package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.planning.MyWeekRequests;
import fr.declic.planning.MyWeeks;
import fr.declic.planning.WeekPlan;
import fr.declic.shell.Dates;
import fr.declic.shell.SpacePart;
import fr.declic.shell.Typed;
import fr.declic.shell.TypedText;
import fr.declic.shell.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
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
                section.add(new Paragraph(words.getTranslation("week.soon", language)));
            }
            for (var week : published) {
                section.add(new H3(words.getTranslation("week.from", language, Dates.plain(week.monday(), language))));
                if (week.work().isEmpty()) {
                    section.add(new Paragraph(words.getTranslation("week.noWork", language)));
                }
                if (!week.work().isEmpty() || !week.closed().isEmpty()) {
                    section.add(list(week, language));
                }
            }
            return section;
        });
    }

    /** Half-days of work and closed days, as they follow each other. */
    private UnorderedList list(MyWeeks.Week week, Locale language) {
        var list = new UnorderedList();
        for (var day = week.monday(); day.isBefore(week.monday().plusWeeks(1)); day = day.plusDays(1)) {
            var now = day;
            week.closed().stream()
                    .filter(closed -> closed.day().equals(now))
                    .forEach(closed -> list.add(closed(closed, language)));
            week.work().stream()
                    .filter(entry -> dayOf(entry).equals(now))
                    .forEach(entry -> list.add(work(entry, language)));
        }
        return list;
    }

    private static LocalDate dayOf(MyWeeks.Entry entry) {
        return entry.monday().plusDays(WeekPlan.HALF_DAYS.indexOf(entry.halfDay()) / 2);
    }

    private ListItem closed(MyWeeks.Closed closed, Locale language) {
        var reason = closed.reason();
        var day = closed.day().getDayOfWeek().getDisplayName(TextStyle.FULL, language);
        return reason == null
                ? new ListItem(words.getTranslation(
                        "week.closed", language, day, words.getTranslation("week.closed.holiday", language)))
                : line(words.getTranslation("week.closed", language, day, new Typed(reason)), reason);
    }

    private ListItem work(MyWeeks.Entry entry, Locale language) {
        var half = words.getTranslation("halfday." + entry.halfDay(), language);
        var activity = entry.activity();
        var place = entry.place();
        return place == null
                ? line(words.getTranslation("week.line", language, half, new Typed(activity)), activity)
                : line(
                        words.getTranslation("week.line.at", language, half, new Typed(activity), new Typed(place)),
                        activity,
                        place);
    }

    private static ListItem line(String sentence, String... typed) {
        var line = new ListItem();
        TypedText.write(line, sentence, List.of(typed));
        return line;
    }
}
