package fr.declic.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.ConfirmForm;
import fr.declic.access.Role;
import fr.declic.shell.MadeFile;
import fr.declic.shell.Told;
import fr.declic.shell.VolunteerLayout;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** «Mes droits»: to have what is held, to correct it, to say no, to be forgotten. */
@Route(value = "mon-espace/mes-droits", layout = VolunteerLayout.class)
@RolesAllowed(Role.VOLUNTEER_NAME)
class MyRightsView extends Div implements HasDynamicTitle {

    private final RightsDesk desk;

    MyRightsView(RightsDesk desk) {
        this.desk = desk;
        addClassNames("stack", "my-space", "my-rights");
        show();
    }

    private void show() {
        removeAll();
        var back = new Anchor("/mon-espace", getTranslation("rights.back"));
        back.addClassName("link");
        add(back, new H1(getTranslation("rights.title")));
        var asked = desk.erasures().mine();
        asked.map(due -> new PendingErasure(due, this::stay)).ifPresent(this::add);
        add(copy(), correct(), new ObjectionCard(desk.objections(), desk.voices()));
        desk.myNote().map(note -> new ContestCard(note, desk::contest)).ifPresent(this::add);
        if (asked.isEmpty()) {
            add(erase());
        }
    }

    private void stay() {
        desk.erasures().cancel();
        showFromTheTop();
        addComponentAtIndex(2, PendingErasure.cancelled());
    }

    private void showFromTheTop() {
        show();
        getElement().executeJs("""
                window.scrollTo({top: 0});
                const title = this.querySelector('h1');
                title.setAttribute('tabindex', '-1');
                title.focus({preventScroll: true});
                """);
    }

    /** A device that everybody uses would keep the file: there is none to be had there. */
    private Section copy() {
        var card = card("rights.copy.title", new Paragraph(getTranslation("rights.copy")));
        if (desk.device().isShared()) {
            card.add(new Paragraph(getTranslation("rights.copy.elsewhere")));
            return card;
        }
        guarded(
                card,
                () -> {
                    var actions = new Div(
                            MadeFile.saved(
                                    getTranslation("rights.copy.pdf"),
                                    "mes-donnees.pdf",
                                    "application/pdf",
                                    () -> desk.data().pdf(getLocale())),
                            MadeFile.saved(
                                    getTranslation("rights.copy.json"),
                                    "mes-donnees.json",
                                    "application/json",
                                    desk.data()::json));
                    actions.addClassName("actions");
                    return actions;
                },
                "rights.copy.open");
        return card;
    }

    private Section correct() {
        var link = new Anchor("/mon-espace/mes-reponses", getTranslation("rights.correct.go"));
        link.addClassName("button");
        return card("rights.correct.title", new Paragraph(getTranslation("rights.correct")), link);
    }

    /** What goes, what stays, and until when one may change one's mind, before anything is asked. */
    private Section erase() {
        var facts = new UnorderedList();
        Stream.of("rights.erase.gone", "rights.erase.place", "rights.erase.kept", "rights.erase.delay")
                .map(key -> new ListItem(new Told(key)))
                .forEach(facts::add);
        if (desk.erasures().willKeepMyName()) {
            facts.add(new ListItem(new Told("rights.erase.contract")));
        }
        var card = card("rights.erase.title", new Told("rights.erase"), facts);
        guarded(
                card,
                () -> button("rights.erase.ask", "danger", () -> {
                    desk.erasures().ask();
                    showFromTheTop();
                }),
                "rights.erase.go");
        return card;
    }

    /** Puts the deed where a fresh code or card was shown; otherwise a button that asks for one, and then the deed. */
    private void guarded(Section card, Supplier<Component> deed, String opens) {
        if (desk.confirmation().isFresh()) {
            card.add(deed.get());
            return;
        }
        var open = new NativeButton[1];
        open[0] = button(opens, "", () -> {
            var form = new ConfirmForm[1];
            form[0] = new ConfirmForm(desk.confirmation(), () -> {
                card.remove(form[0]);
                var done = deed.get();
                card.add(done);
                done.getElement().executeJs("(this.querySelector('a,button') ?? this).focus()");
            });
            card.remove(open[0]);
            card.add(form[0]);
        });
        card.add(open[0]);
    }

    private Section card(String title, Component... pieces) {
        var card = new Section(new H2(getTranslation(title)));
        card.addClassName("card");
        card.add(pieces);
        return card;
    }

    private NativeButton button(String key, String style, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassName("button");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        return button;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rights.title") + " · " + getTranslation("app.name");
    }
}
