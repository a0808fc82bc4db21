package fr.declic.dropin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces;
import fr.declic.access.Role;
import fr.declic.dropin.CardPaper;
import fr.declic.dropin.Cards;
import fr.declic.dropin.Cards.Reissued;
import fr.declic.dropin.HelperDrafts;
import fr.declic.shell.TeamLayout;
import fr.declic.shell.ThisDevice;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** What a helper does: registers the person beside them, takes up what they began today, makes their card anew. Nothing more. */
@Route(value = "equipe/accueil", layout = TeamLayout.class)
@Menu(title = "menu.helper", order = 15)
@RolesAllowed(Role.HELPER_NAME)
class HelperView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_RECEIPT = 20;
    private static final int LONGEST_NAME = 80;

    private final DropInPlaces places;
    private final HelperDrafts drafts;
    private final Cards cards;
    private final CardPaper paper;
    private final ThisDevice device;

    HelperView(DropInPlaces places, HelperDrafts drafts, Cards cards, CardPaper paper, ThisDevice device) {
        this.places = places;
        this.drafts = drafts;
        this.cards = cards;
        this.paper = paper;
        this.device = device;
        addClassName("team-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var title = new H1(getTranslation("helper.title"));
        title.addClassName("team-title");
        add(title);
        var place = CurrentActor.signedIn().flatMap(person -> places.ofHelper(person.id()));
        if (place.isEmpty()) {
            var none = new Paragraph(getTranslation("helper.noPoint"));
            none.addClassNames("notice", "warn");
            add(none, register());
            return;
        }
        var where = new Paragraph(getTranslation("helper.point", place.get().name()));
        where.addClassName("help");
        var columns = new Div(takeUp(), anew());
        columns.addClassNames("columns", "file-columns");
        add(where, register(), columns);
    }

    private Section register() {
        var button = button(
                "helper.register", "main", () -> UI.getCurrent().getPage().setLocation("/inscription"));
        return panel("helper.register.title", new Paragraph(getTranslation("helper.register.help")), button);
    }

    private Section takeUp() {
        var code = field("helper.draft.code", "helper.draft.codeHelp", LONGEST_CODE);
        var refused = refused();
        var go = button("helper.draft.go", "", () -> goOn(drafts.takeUp(code.getValue()), refused));
        return panel(
                "helper.draft.title",
                new Paragraph(getTranslation("helper.draft.help")),
                code,
                refused,
                go,
                withoutCode());
    }

    /** The screen may have been cleared before anybody had copied the code. */
    private NativeDetails withoutCode() {
        var firstName = new TextField(getTranslation("helper.draft.firstName"));
        firstName.setMaxLength(LONGEST_NAME);
        firstName.setAutocomplete(Autocomplete.OFF);
        firstName.setWidthFull();
        var born = field("helper.card.born", "helper.card.bornHelp", LONGEST_RECEIPT);
        var refused = refused();
        var go = button("helper.draft.go", "", () -> TypedDate.read(born.getValue())
                .ifPresentOrElse(
                        date -> goOn(drafts.takeUp(firstName.getValue(), date), refused),
                        () -> say(refused, Optional.of(getTranslation("helper.card.date")))));
        var fields = new Div(firstName, born, refused, go);
        fields.addClassName("stack");
        var more = new NativeDetails(getTranslation("helper.draft.noCode"), fields);
        more.addClassName("more");
        return more;
    }

    private void goOn(Optional<String> why, Paragraph refused) {
        say(refused, why.map(key -> getTranslation(key)));
        if (why.isEmpty()) {
            UI.getCurrent().getPage().setLocation("/inscription");
        }
    }

    private Section anew() {
        var receipt = field("helper.card.receipt", "helper.card.receiptHelp", LONGEST_RECEIPT);
        var born = field("helper.card.born", "helper.card.bornHelp", LONGEST_RECEIPT);
        var refused = refused();
        var made = new Div();
        var go = button("helper.card.go", "", () -> {
            made.removeAll();
            var date = TypedDate.read(born.getValue());
            if (date.isEmpty()) {
                say(refused, Optional.of(getTranslation("helper.card.date")));
                return;
            }
            switch (cards.anew(receipt.getValue(), date.get())) {
                case Reissued.Made(var card) -> {
                    receipt.clear();
                    born.clear();
                    say(refused, Optional.empty());
                    made.add(new CardSheet(card, paper, device.isShared()), new EndOfVisit());
                }
                case Reissued.Unknown unknown -> say(refused, Optional.of(getTranslation("helper.card.unknown")));
                case Reissued.TooMany tooMany -> say(refused, Optional.of(getTranslation("helper.tooMany")));
                case Reissued.NoPoint noPoint -> say(refused, Optional.of(getTranslation("helper.noPoint")));
            }
        });
        return panel(
                "helper.card.title",
                new Paragraph(getTranslation("helper.card.help")),
                receipt,
                born,
                refused,
                go,
                made);
    }

    private Section panel(String title, Component... pieces) {
        var panel = new Section(new H2(getTranslation(title)));
        panel.add(pieces);
        panel.addClassName("panel");
        return panel;
    }

    private TextField field(String label, String help, int longest) {
        var field = new TextField(getTranslation(label));
        field.setHelperText(getTranslation(help));
        field.setMaxLength(longest);
        field.setAutocomplete(Autocomplete.OFF);
        field.setWidthFull();
        return field;
    }

    private NativeButton button(String key, String style, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> action.run());
        button.addClassName("button");
        if (!style.isEmpty()) {
            button.addClassName(style);
        }
        return button;
    }

    private static Paragraph refused() {
        var refused = new Paragraph();
        refused.addClassNames("notice", "warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        return refused;
    }

    private static void say(Paragraph refused, Optional<String> sentence) {
        refused.setText(sentence.orElse(""));
        refused.setVisible(sentence.isPresent());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("helper.title") + " · " + getTranslation("app.name");
    }
}
