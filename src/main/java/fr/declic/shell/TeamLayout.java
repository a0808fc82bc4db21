package fr.declic.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import com.vaadin.flow.theme.lumo.Lumo;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;

/** The frame of the team's screens: who is signed in, and the menu of what this role may open. Each view says who may. */
@Tag("div")
@StyleSheet(Lumo.STYLESHEET)
@PermitAll
public class TeamLayout extends Component implements RouterLayout, AfterNavigationObserver {

    private static final String HOME = "/equipe";

    private final Main main = SkipLink.target();
    private final List<Anchor> entries = new ArrayList<>();

    TeamLayout(AuthenticationContext authentication) {
        getElement().setAttribute("class", "team");
        getElement()
                .appendChild(
                        header(authentication).getElement(),
                        navigation().getElement(),
                        main.getElement(),
                        new StillHere().getElement());
    }

    /** After the theme, which it changes; with its version in the address, which an annotation cannot have. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().getPage().addStyleSheet("context:/" + PageParts.versioned("/styles/team.css"));
    }

    private Header header(AuthenticationContext authentication) {
        var brand = new Anchor(HOME, getTranslation("app.name"));
        brand.addClassName("brand");
        var who = new Span(authentication
                .getAuthenticatedUser(Visitor.class)
                .map(person -> person.displayName() + "\u00a0· " + getTranslation(person.roleKey()))
                .orElse(""));
        who.addClassName("who");
        var header = new Header(new SkipLink(), brand, who, new SignOutButton(authentication));
        header.addClassName("team-head");
        return header;
    }

    private Nav navigation() {
        var list = new UnorderedList();
        for (var entry : MenuConfiguration.getMenuEntries()) {
            var link = link(entry);
            entries.add(link);
            list.add(new ListItem(link));
        }
        var nav = new Nav(list);
        nav.addClassName("team-nav");
        nav.getElement().setAttribute("aria-label", getTranslation("shell.menu"));
        return nav;
    }

    private Anchor link(MenuEntry entry) {
        return new Anchor(entry.path(), getTranslation(entry.title()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var path = "/" + event.getLocation().getPath();
        var nearest = entries.stream()
                .map(Anchor::getHref)
                .map(href -> href.startsWith("/") ? href : "/" + href)
                .filter(href -> path.equals(href) || (!href.equals(HOME) && path.startsWith(href + "/")))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
        for (var entry : entries) {
            var href = entry.getHref().startsWith("/") ? entry.getHref() : "/" + entry.getHref();
            if (href.equals(nearest)) {
                entry.getElement().setAttribute("aria-current", "page");
                // on a phone the menu is one line, longer than the screen
                entry.getElement()
                        .executeJs("setTimeout(() => this.scrollIntoView({inline: 'center', block: 'nearest'}))");
            } else {
                entry.getElement().removeAttribute("aria-current");
            }
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeAllChildren();
    }
}
