package fr.declic.dropin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.dropin.Card;
import fr.declic.dropin.CardPaper;
import fr.declic.dropin.Cards;
import fr.declic.shell.ThisDevice;
import fr.declic.shell.VolunteerLayout;
import fr.declic.volunteers.DraftDesk;
import java.util.Optional;

/** The card of somebody who has just registered here: whoever sent the registration from this browser makes it, once tapped. */
@Route(value = "borne/carte", layout = VolunteerLayout.class)
@AnonymousAllowed
class CardView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DraftDesk drafts;
    private final Cards cards;
    private final CardPaper paper;
    private final ThisDevice device;

    CardView(DraftDesk drafts, Cards cards, CardPaper paper, ThisDevice device) {
        this.drafts = drafts;
        this.cards = cards;
        this.paper = paper;
        this.device = device;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new H1(getTranslation("card.title")));
        if (drafts.justSent(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .isEmpty()) {
            var start = new Anchor("/borne", getTranslation("card.start"));
            start.addClassNames("button", "main");
            start.setRouterIgnore(true);
            add(new Paragraph(getTranslation("card.nobody")), new Div(start));
            return;
        }
        var make = new NativeButton(getTranslation("card.make"));
        make.addClassNames("button", "main");
        var actions = new Div(make);
        actions.addClassName("actions");
        add(new Paragraph(getTranslation("card.what")), actions);
        make.addClickListener(click -> make().ifPresent(this::show));
    }

    private Optional<Card> make() {
        return drafts.justSent(VaadinServletRequest.getCurrent().getHttpServletRequest())
                .flatMap(cards::first);
    }

    private void show(Card card) {
        removeAll();
        add(new H1(getTranslation("card.title")), new CardSheet(card, paper, device.isShared()), new EndOfVisit());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("card.title") + " · " + getTranslation("app.name");
    }
}
