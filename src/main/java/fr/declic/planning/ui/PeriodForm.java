package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.NeedsSheet.Period;
import fr.declic.planning.RulesRefusal;
import fr.declic.shell.ActionButton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What an activity needs for some time: the days, then the half-days. */
class PeriodForm extends Div {

    private final UUID id;
    private final DayInput from;
    private final DayInput until;
    private final HalfDayNeeds halfDays;

    /**
     * A form that is still empty, or filled.
     *
     * @param period none for a new one, which begins with what is usual
     * @param usual what is usual
     * @param save takes what is typed
     * @param wrong takes what is wrong with it, in words
     */
    PeriodForm(
            @Nullable Period period, List<Need> usual, LocalDate today, Consumer<Period> save, Consumer<String> wrong) {
        addClassName("stack");
        id = period == null ? UUID.randomUUID() : period.id();
        var began = period == null ? null : period.from();
        from = new DayInput(
                getTranslation("needs.period.from"), began != null && began.isBefore(today) ? began : today);
        until = new DayInput(getTranslation("needs.period.until"), today);
        if (period != null) {
            from.show(period.from());
            until.show(period.until());
        }
        var days = new Div(from, until);
        days.addClassName("filters");
        var when = new Section(new H2(getTranslation("needs.period.days")), days);
        when.addClassName("panel");
        var help = new Paragraph(getTranslation("needs.period.help"));
        help.addClassName("help");
        halfDays = new HalfDayNeeds(period == null ? usual : period.needs(), help);
        add(when, halfDays, new Div(new ActionButton("needs.period.save", () -> save(save, wrong)).main()));
    }

    private void save(Consumer<Period> save, Consumer<String> wrong) {
        var first = from.day().orElse(null);
        var last = until.day().orElse(null);
        if (!Period.isPossible(first, last)) {
            wrong.accept(getTranslation(RulesRefusal.DAYS_WRONG.key()));
            return;
        }
        var needs = new ArrayList<Need>();
        halfDays.read(needs).ifPresentOrElse(wrong, () -> save.accept(new Period(id, first, last, needs)));
    }
}
