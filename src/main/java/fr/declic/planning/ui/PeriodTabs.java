package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import fr.declic.planning.NeedsSheet;
import fr.declic.planning.NeedsSheet.Period;
import fr.declic.shell.Dates;

/** From what an activity usually needs to what it needs for some time, and back. */
class PeriodTabs extends Nav {

    /** In the address, instead of the id of a period. */
    static final String NEW = "nouvelle";

    static final String PERIOD = "periode";

    /** @param chosen id of a period, {@link #NEW}, or nothing for what is usual */
    PeriodTabs(NeedsSheet sheet, String chosen) {
        addClassName("tabs");
        getElement().setAttribute("aria-label", getTranslation("needs.periods"));
        add(link(sheet, "", getTranslation("needs.usual"), chosen));
        for (var period : sheet.periods()) {
            add(link(sheet, period.id().toString(), days(period), chosen));
        }
        add(link(sheet, NEW, getTranslation("needs.period.new"), chosen));
    }

    /** @param chosen as in the constructor */
    static String address(NeedsSheet sheet, String chosen) {
        return "equipe/planning/besoins?activite=" + sheet.activity().value()
                + (chosen.isEmpty() ? "" : "&" + PERIOD + "=" + chosen);
    }

    private String days(Period period) {
        var from = period.from();
        var until = period.until();
        if (from == null) {
            return getTranslation("needs.period.until.day", until == null ? "" : Dates.plain(until));
        }
        return until == null
                ? getTranslation("needs.period.from.day", Dates.plain(from))
                : getTranslation("needs.period.between", Dates.plain(from), Dates.plain(until));
    }

    private static Anchor link(NeedsSheet sheet, String period, String words, String chosen) {
        var link = new Anchor(address(sheet, period), words);
        if (period.equals(chosen)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
