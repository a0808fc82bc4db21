package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.matching.WaveCard;
import fr.declic.matching.WaveId;
import fr.declic.matching.WaveStatus;
import fr.declic.matching.Waves;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The hiring waves, the newest first. */
@Route(value = WaveNames.LIST, layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class WavesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int TWO = 2;

    private final Waves waves;
    private final Div content = new Div();
    private final Set<WaveId> ticked = new LinkedHashSet<>();
    private final NativeButton compare = new ActionButton("waves.compare", () -> compare());

    WavesView(Waves waves) {
        this.waves = waves;
        addClassNames("team-page", "matching");
        var back = new Anchor("/equipe/rapprochement", getTranslation("waves.back"));
        back.addClassName("link");
        var title = new H1(getTranslation("waves.title"));
        title.addClassName("team-title");
        var open = new Anchor("/" + WaveNames.NEW, getTranslation("waves.open"));
        open.addClassNames("button", "main");
        var toolbar = new Div(title, open);
        toolbar.addClassName("toolbar");
        content.addClassName("stack");
        add(new Div(back), toolbar, new Paragraph(getTranslation("waves.lead")), content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        content.removeAll();
        ticked.clear();
        var all = waves.all();
        if (all.isEmpty()) {
            var none = new Paragraph(getTranslation("waves.none"));
            none.addClassName("empty");
            content.add(none);
            return;
        }
        var computed = all.stream().filter(one -> one.head().run() != null).count();
        var list = new UnorderedList();
        list.addClassName("pairs");
        all.forEach(one -> list.add(card(one, computed >= TWO)));
        content.add(list);
        if (computed >= TWO) {
            compare.setEnabled(false);
            content.add(new Div(compare));
        }
    }

    private ListItem card(WaveCard wave, boolean mayCompare) {
        var head = wave.head();
        var item = card(this, wave, WaveNames.address(head.id()), came(wave));
        if (mayCompare && head.run() != null) {
            var tick = new Checkbox(getTranslation("waves.tick"));
            tick.setAriaLabel(getTranslation("waves.tick.of", head.name()));
            tick.addValueChangeListener(change -> {
                if (change.getValue()) {
                    ticked.add(head.id());
                } else {
                    ticked.remove(head.id());
                }
                compare.setEnabled(ticked.size() >= TWO);
            });
            item.add(tick);
        }
        return item;
    }

    /** A wave in a list of them: its name, where it stands, and what came of it. */
    static ListItem card(Component screen, WaveCard wave, String address, String came) {
        var head = wave.head();
        var row = new Div(new H2(new Anchor(address, head.name())), badge(screen, head.status()));
        row.addClassName("row");
        var opened = new Paragraph(screen.getTranslation(
                "waves.opened", Dates.full(Dates.day(head.openedAt())), head.openedBy(), wave.places()));
        opened.addClassName("help");
        var item = new ListItem(row, opened, new Paragraph(came));
        item.addClassNames("panel", "pair");
        return item;
    }

    private String came(WaveCard wave) {
        return switch (wave.head().status()) {
            case DRAFT -> getTranslation("waves.came.DRAFT");
            case PREPARED -> getTranslation("waves.came.PREPARED", wave.placed(), wave.without());
            case SENT -> getTranslation("waves.came.SENT", wave.accepted(), wave.waiting(), wave.refused());
        };
    }

    static Span badge(Component screen, WaveStatus status) {
        return Pieces.badge(
                screen.getTranslation("wave.status." + status),
                status == WaveStatus.SENT ? "good" : status == WaveStatus.PREPARED ? "now" : "away");
    }

    private void compare() {
        var named = ticked.stream().map(one -> one.value().toString()).collect(Collectors.joining(","));
        getUI().ifPresent(ui -> ui.navigate(WaveNames.COMPARE, QueryParameters.of("vagues", named)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("waves.title") + " · " + getTranslation("app.name");
    }
}
