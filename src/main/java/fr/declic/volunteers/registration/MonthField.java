package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A month and a year. */
class MonthField extends FieldSet {

    private static final int OLDEST_YEARS = 110;

    private final Field month;
    private final Field year;

    MonthField(String legend, @Nullable YearMonth since) {
        super(legend);
        addClassName("field");
        var months = new LinkedHashMap<String, String>();
        months.put("", getTranslation("registration.month.choose"));
        for (var one : Month.values()) {
            months.put(Integer.toString(one.getValue()), one.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        }
        month = new Field(
                "month",
                getTranslation("registration.month"),
                new Select(months, since == null ? "" : Integer.toString(since.getMonthValue())));
        year = new Field("year", getTranslation("registration.year"))
                .with("inputmode", "numeric")
                .with("autocomplete", "off")
                .holding(since == null ? "" : Integer.toString(since.getYear()));
        var row = new Div(month, year);
        row.addClassName("field-row");
        add(row);
    }

    /** What is typed so far, to be shown again: «5/», «/2019». */
    String typed() {
        return isEmpty() ? "" : month.typed().strip() + "/" + year.typed().strip();
    }

    /** Shows again what was left unfinished. */
    void holding(String typed) {
        var slash = typed.indexOf('/');
        month.holding(slash < 0 ? "" : typed.substring(0, slash));
        year.holding(typed.substring(slash + 1));
    }

    boolean isEmpty() {
        return month.typed().isBlank() && year.typed().isBlank();
    }

    void clear() {
        month.holding("");
        year.holding("");
        month.clearError();
        year.clearError();
    }

    void onChange(Runnable changed) {
        month.value().addValueChangeListener(event -> changed.run());
        year.value().addValueChangeListener(event -> changed.run());
    }

    /** Enter does what «Continuer» does, as in every field that is typed. */
    MonthField onEnter(Runnable enter) {
        year.onEnter(enter);
        return this;
    }

    /** The month, from the one of birth to the latest; otherwise nothing, and what is wrong is said. */
    Optional<YearMonth> read(YearMonth birth, YearMonth latest) {
        var monthRead = month.read(MonthField::readMonth);
        var yearRead = year.read(typed -> readYear(typed, latest.getYear()));
        if (monthRead.isPresent() && yearRead.isPresent()) {
            var since = YearMonth.of(yearRead.get(), monthRead.get());
            if (since.isBefore(birth)) {
                year.fail(getTranslation("registration.month.beforeBirth"));
            } else if (since.isAfter(latest)) {
                month.fail(getTranslation("registration.month.future"));
            } else {
                return Optional.of(since);
            }
        }
        Field.focusFirstWrong(month, year);
        return Optional.empty();
    }

    private static Reading<Integer> readMonth(String value) {
        return value.matches("[1-9]|1[0-2]")
                ? Reading.of(Integer.valueOf(value))
                : Reading.refused("registration.month.missing");
    }

    private static Reading<Integer> readYear(String typed, int latest) {
        var year = Typed.clean(typed);
        if (!year.matches("[0-9]{4}")) {
            return Reading.refused("registration.year.missing");
        }
        var read = Integer.parseInt(year);
        return read <= latest && read > latest - OLDEST_YEARS
                ? Reading.of(read)
                : Reading.refused("registration.year.wrong");
    }

    /** What stands under it, for a screen reader that lands on the group. */
    MonthField helped(String text) {
        var help = new Paragraph(text);
        help.addClassName("help");
        help.setId("month-group-help");
        addComponentAtIndex(1, help);
        getElement().setAttribute("aria-describedby", "month-group-help");
        return this;
    }
}
