package fr.declic.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
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
import fr.declic.planning.RulesRefusal;
import fr.declic.planning.RulesSheet;
import fr.declic.planning.WeekPlan;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an activity needs on each half-day, and the savoir-faire that must be there. */
@Route(value = "equipe/planning/besoins", layout = TeamLayout.class)
@RolesAllowed(Role.EBE_MANAGER_NAME)
class NeedsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String ACTIVITY = "activite";

    private final ActivityNeeds needs;
    private final Select<RulesSheet.Activity> activity = new Select<>();
    private final Paragraph status = new Paragraph();
    private final Div content = new Div();
    private final List<NeedFields> halfDays = new ArrayList<>();
    private final CheckboxGroup<String> present = new CheckboxGroup<>();
    private final NativeButton save;
    private @Nullable NeedsSheet sheet;

    NeedsView(ActivityNeeds needs) {
        this.needs = needs;
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
        save = new NativeButton(getTranslation("needs.save"), click -> save());
        save.addClassNames("button", "main");
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
        status.setText("");
        show();
    }

    private void show() {
        content.removeAll();
        halfDays.clear();
        var chosen = activity.getValue();
        var now = chosen == null ? null : needs.sheet(chosen.id()).orElse(null);
        sheet = now;
        if (now == null) {
            var nothing = new Paragraph(getTranslation("needs.none"));
            nothing.addClassName("empty");
            content.add(nothing);
            return;
        }
        var help = new Paragraph(getTranslation(now.needs().isEmpty() ? "needs.help.places" : "needs.help"));
        help.addClassName("help");
        var days = new Section(new H2(getTranslation("needs.halfDays")), help);
        days.addClassName("panel");
        for (var half : WeekPlan.HALF_DAYS) {
            var fields = new NeedFields(
                    half,
                    now.needs().stream()
                            .filter(need -> need.halfDay() == half)
                            .findFirst()
                            .orElse(null));
            halfDays.add(fields);
            days.add(fields);
        }
        content.add(days);
        if (!now.skills().isEmpty()) {
            present.setItems(now.skills());
            present.setValue(now.present());
            var known = new Section(new H2(getTranslation("needs.present.title")), present);
            known.addClassName("panel");
            content.add(known);
        }
        content.add(new Div(save));
    }

    private void save() {
        var now = sheet;
        if (now == null) {
            return;
        }
        var typed = new ArrayList<Need>();
        for (var one : halfDays) {
            var refusal = one.read(typed);
            if (refusal.isPresent()) {
                status.setText(getTranslation(
                        "needs.wrong",
                        getTranslation("halfday." + one.halfDay()),
                        getTranslation(refusal.get().key())));
                return;
            }
        }
        told(needs.save(now, typed, now.skills().isEmpty() ? now.present() : present.getValue()));
    }

    private void told(Optional<RulesRefusal> refusal) {
        show();
        status.setText(getTranslation(refusal.map(RulesRefusal::key).orElse("needs.saved")));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + words.substring(1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("needs.title") + " · " + getTranslation("app.name");
    }
}
