package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.declic.planning.DatedLabourTerms;
import fr.declic.planning.LabourSettings;
import fr.declic.planning.LabourTerms;
import fr.declic.planning.PlanningRefusal;
import fr.declic.planning.core.LabourRules;
import fr.declic.shell.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the law asks of a week today, what is noted for later, and a form to note what changes. */
class LabourPanel extends Div {

    private static final int HOUR = 60;

    private final LabourSettings settings;
    private final LocalDate today;
    private final Paragraph status = new Paragraph();
    private final Div known = new Div();
    private final DayInput from;
    private final IntegerField dailyRest = number("dailyRest");
    private final IntegerField weeklyRest = number("weeklyRest");
    private final IntegerField withoutPause = number("withoutPause");
    private final IntegerField pause = number("pause");
    private final IntegerField longestDay = number("longestDay");
    private final IntegerField fullWeek = number("fullWeek");
    private final IntegerField interruption = number("interruption");
    private final IntegerField notice = number("notice");

    LabourPanel(LabourSettings settings, LocalDate today) {
        this.settings = settings;
        this.today = today;
        addClassName("stack");
        known.addClassName("stack");
        status.getElement().setAttribute("role", "status");
        from = new DayInput(getTranslation("planning.labour.from"), today.plusDays(1));
        var fields =
                new Div(from, dailyRest, weeklyRest, withoutPause, pause, longestDay, fullWeek, interruption, notice);
        fields.addClassName("field-grid");
        var save = new NativeButton(getTranslation("planning.labour.save"), click -> save());
        save.addClassNames("button", "main");
        var actions = new Div(save);
        actions.addClassName("row");
        show();
        add(known, new H3(getTranslation("planning.labour.new")), fields, status, actions);
    }

    private void show() {
        known.removeAll();
        var now = settings.today();
        fill(now);
        known.add(new Paragraph(getTranslation("planning.labour.today", sentence(now))));
        var toCome = settings.toCome();
        if (!toCome.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("week-requests");
            toCome.forEach(dated -> list.add(item(dated)));
            known.add(new H3(getTranslation("planning.labour.toCome")), list);
        }
    }

    private ListItem item(DatedLabourTerms dated) {
        var words = new Span(getTranslation("planning.labour.one", Dates.plain(dated.from()), sentence(dated.terms())));
        words.addClassName("week-request-words");
        var back = new NativeButton(
                getTranslation("planning.labour.takeBack"),
                click -> told(settings.takeBack(dated.from()), "planning.labour.takenBack"));
        back.addClassNames("button", "quiet");
        return new ListItem(words, back);
    }

    private String sentence(LabourTerms terms) {
        var law = terms.law();
        return getTranslation(
                "planning.labour.sentence",
                law.dailyRest() / HOUR,
                law.weeklyRest() / HOUR,
                law.pause(),
                law.workWithoutPause() / HOUR,
                law.longestDay() / HOUR,
                law.fullWeek() / HOUR,
                law.longestInterruption() / HOUR,
                terms.noticeDays());
    }

    private void fill(LabourTerms terms) {
        var law = terms.law();
        dailyRest.setValue(law.dailyRest() / HOUR);
        weeklyRest.setValue(law.weeklyRest() / HOUR);
        withoutPause.setValue(law.workWithoutPause() / HOUR);
        pause.setValue(law.pause());
        longestDay.setValue(law.longestDay() / HOUR);
        fullWeek.setValue(law.fullWeek() / HOUR);
        interruption.setValue(law.longestInterruption() / HOUR);
        notice.setValue(terms.noticeDays());
    }

    private void save() {
        var day = from.day();
        var terms = read();
        if (day.isEmpty() || !day.get().isAfter(today)) {
            status.setText(getTranslation("planning.labour.missing"));
        } else if (terms.isEmpty()) {
            status.setText(getTranslation("planning.labour.wrong"));
        } else {
            from.clear();
            told(settings.note(new DatedLabourTerms(day.get(), terms.get())), "planning.labour.saved");
        }
    }

    private Optional<LabourTerms> read() {
        var all = List.of(dailyRest, weeklyRest, withoutPause, pause, longestDay, fullWeek, interruption, notice);
        if (all.stream().anyMatch(field -> field.isEmpty() || field.isInvalid())) {
            return Optional.empty();
        }
        return LabourTerms.of(
                new LabourRules(
                        dailyRest.getValue() * HOUR,
                        weeklyRest.getValue() * HOUR,
                        withoutPause.getValue() * HOUR,
                        pause.getValue(),
                        longestDay.getValue() * HOUR,
                        fullWeek.getValue() * HOUR,
                        interruption.getValue() * HOUR,
                        LabourRules.OF_2026.unit()),
                notice.getValue());
    }

    private void told(Optional<PlanningRefusal> refusal, String done) {
        show();
        status.setText(getTranslation(refusal.map(PlanningRefusal::key).orElse(done)));
    }

    private IntegerField number(String key) {
        var field = new IntegerField(getTranslation("planning.labour." + key));
        field.setMin(0);
        field.setMax(7 * 24);
        return field;
    }
}
