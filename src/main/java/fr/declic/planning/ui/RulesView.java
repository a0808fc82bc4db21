package fr.declic.planning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.planning.RulesBook;
import fr.declic.planning.RulesRefusal;
import fr.declic.planning.RulesSheet;
import fr.declic.planning.RulesSheet.Means;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Tutors, vans and rooms, people kept apart: what holds for every week of the manager's EBE. */
@Route(value = "equipe/planning/equipe", layout = TeamLayout.class)
@RolesAllowed(Role.EBE_MANAGER_NAME)
class RulesView extends Div implements HasDynamicTitle {

    private final RulesBook rules;
    private final Paragraph status = new Paragraph();
    private final Div content = new Div();

    RulesView(RulesBook rules) {
        this.rules = rules;
        addClassNames("team-page", "rules-page");
        var title = new H1(getTranslation("rules.title"));
        title.addClassName("team-title");
        status.getElement().setAttribute("role", "status");
        content.addClassName("stack");
        add(new ManagersPaths(ManagersPaths.Here.TEAM), title, status, content);
        show();
    }

    private void show() {
        var now = rules.sheet();
        status.setText("");
        content.removeAll();
        content.add(
                panel(
                        "rules.beside",
                        now.beside(),
                        two -> getTranslation(
                                "rules.beside.one",
                                two.one().name(),
                                two.other().name()),
                        two -> () -> rules.noLongerBeside(now, two),
                        () -> new PairDialog(
                                        "rules.beside",
                                        now.people(),
                                        (one, other) -> rules.putBeside(now, one, other),
                                        this::show)
                                .open()),
                panel(
                        "rules.means",
                        now.means(),
                        this::sentence,
                        means -> () -> rules.remove(now, means.id()),
                        () -> new MeansDialog(rules, now, this::show).open()),
                panel(
                        "rules.apart",
                        now.apart(),
                        two -> getTranslation(
                                "rules.apart.one", two.one().name(), two.other().name()),
                        two -> () -> rules.noLongerApart(now, two),
                        () -> new PairDialog(
                                        "rules.apart",
                                        now.people(),
                                        (one, other) -> rules.keepApart(now, one, other),
                                        this::show)
                                .open()));
    }

    private <T> Section panel(
            String key,
            List<T> held,
            Function<T, String> words,
            Function<T, Supplier<Optional<RulesRefusal>>> removal,
            Runnable add) {
        var help = new Paragraph(getTranslation(key + ".help"));
        help.addClassName("help");
        var panel = new Section(new H2(getTranslation(key)), help);
        panel.addClassName("panel");
        if (!held.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("running");
            held.forEach(one -> list.add(item(words.apply(one), removal.apply(one))));
            panel.add(list);
        }
        var button = new NativeButton(getTranslation(key + ".add"), click -> add.run());
        button.addClassName("button");
        panel.add(button);
        return panel;
    }

    private ListItem item(String words, Supplier<Optional<RulesRefusal>> removal) {
        var remove = new NativeButton(getTranslation("rules.remove"), click -> told(removal.get()));
        remove.addClassNames("button", "quiet");
        remove.setAriaLabel(getTranslation("rules.remove.this", words));
        return new ListItem(new Span(words), remove);
    }

    private String sentence(Means means) {
        return getTranslation(
                "rules.means.one." + means.counts(),
                means.name(),
                means.most(),
                means.activities().stream().map(RulesSheet.Activity::name).collect(Collectors.joining(", ")));
    }

    private void told(Optional<RulesRefusal> refusal) {
        show();
        status.setText(getTranslation(refusal.map(RulesRefusal::key).orElse("planning.done")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rules.title") + " · " + getTranslation("app.name");
    }
}
