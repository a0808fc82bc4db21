package fr.declic.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.planning.ActivityNeeds;
import fr.declic.planning.NeedsSheet;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.NeedsSheet.Period;
import fr.declic.planning.RulesRefusal;
import fr.declic.planning.RulesSheet;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an activity needs on each half-day, usually or for some time, and the savoir-faire that must be there. */
@Route(value = "equipe/planning/besoins", layout = TeamLayout.class)
@RolesAllowed(Role.EBE_MANAGER_NAME)
class NeedsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ACTIVITY = "activite";

    private final ActivityNeeds needs;
    private final Select<RulesSheet.Activity> activity = new Select<>();
    private final Paragraph status = new Paragraph();
    private final Div content = new Div();
    private final CheckboxGroup<String> present = new CheckboxGroup<>();
    private final Clock clock;
    private String period = "";

    NeedsView(ActivityNeeds needs, Clock clock) {
        this.needs = needs;
        this.clock = clock;
        addClassNames("team-page", "rules-page");
        var title = new H1(getTranslation("needs.title"));
        title.addClassName("team-title");
        activity.setLabel(getTranslation("needs.activity"));
        activity.setItems(needs.activities());
        activity.setItemLabelGenerator(RulesSheet.Activity::name);
        activity.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                UI.getCurrent()
                        .navigate(
                                "equipe/planning/besoins",
                                QueryParameters.simple(Map.of(
                                        ACTIVITY, change.getValue().id().value().toString())));
            }
        });
        var filters = new Div(activity);
        filters.addClassName("filters");
        status.getElement().setAttribute("role", "status");
        content.addClassName("stack");
        present.setLabel(getTranslation("needs.present"));
        present.setItemLabelGenerator(skill -> capital(getTranslation("skill." + skill)));
        present.addClassName("in-columns");
        add(new ManagersPaths(ManagersPaths.Here.NEEDS), title, filters, content, status);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(ACTIVITY)
                .orElse("");
        var items = activity.getListDataView().getItems().toList();
        items.stream()
                .filter(one -> one.id().value().toString().equals(named))
                .findFirst()
                .or(() -> items.stream().findFirst())
                .ifPresent(activity::setValue);
        activity.setVisible(!items.isEmpty());
        period = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PeriodTabs.PERIOD)
                .orElse("");
        status.setText("");
        show();
    }

    private void show() {
        content.removeAll();
        var chosen = activity.getValue();
        var now = chosen == null ? null : needs.sheet(chosen.id()).orElse(null);
        if (now == null) {
            var nothing = new Paragraph(getTranslation("needs.none"));
            nothing.addClassName("empty");
            content.add(nothing);
            return;
        }
        var known = now.periods().stream()
                .filter(one -> one.id().toString().equals(period))
                .findFirst();
        if (known.isEmpty() && !period.equals(PeriodTabs.NEW)) {
            period = "";
        }
        content.add(new PeriodTabs(now, period));
        if (period.isEmpty()) {
            showUsual(now);
        } else {
            showPeriod(now, known.orElse(null));
        }
    }

    private void showUsual(NeedsSheet now) {
        var help = new Paragraph(getTranslation(now.needs().isEmpty() ? "needs.help.places" : "needs.help"));
        help.addClassName("help");
        var halfDays = new HalfDayNeeds(now.needs(), help);
        content.add(halfDays);
        if (!now.skills().isEmpty()) {
            present.setItems(now.skills());
            present.setValue(now.present());
            var known = new Section(new H2(getTranslation("needs.present.title")), present);
            known.addClassName("panel");
            content.add(known);
        }
        var save = new ActionButton("needs.save", () -> {
            var typed = new ArrayList<Need>();
            halfDays.read(typed)
                    .ifPresentOrElse(
                            status::setText,
                            () -> told(
                                    needs.save(now, typed, now.skills().isEmpty() ? now.present() : present.getValue()),
                                    "needs.saved"));
        });
        content.add(new Div(save.main()));
    }

    private void showPeriod(NeedsSheet now, @Nullable Period known) {
        var today = Dates.day(clock.instant());
        content.add(new PeriodForm(known, now.needs(), today, typed -> save(now, typed), status::setText));
        if (known != null) {
            var remove = new ActionButton("needs.period.remove", () -> {
                var refusal = needs.remove(now, known.id());
                if (refusal.isEmpty()) {
                    remember(now, "");
                }
                told(refusal, "needs.period.removed");
            });
            content.add(new Div(remove.quiet()));
        }
    }

    private void save(NeedsSheet now, Period typed) {
        var refusal = needs.save(now, typed);
        if (refusal.filter(RulesRefusal.DAYS_TAKEN::equals).isPresent()) {
            // what was typed stays
            status.setText(getTranslation(RulesRefusal.DAYS_TAKEN.key()));
            return;
        }
        if (refusal.isEmpty()) {
            remember(now, typed.id().toString());
        }
        told(refusal, "needs.period.saved");
    }

    /** In the address too, without opening it anew: what was done stays said. */
    private void remember(NeedsSheet now, String chosen) {
        period = chosen;
        UI.getCurrent().getPage().getHistory().replaceState(null, PeriodTabs.address(now, chosen));
    }

    private void told(Optional<RulesRefusal> refusal, String done) {
        show();
        status.setText(getTranslation(refusal.map(RulesRefusal::key).orElse(done)));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("needs.title") + " · " + getTranslation("app.name");
    }
}
