package fr.declic.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** The frame of every screen a volunteer sees: the name of the house, then one thing to do. */
@Tag("div")
@AnonymousAllowed
public class VolunteerLayout extends Component implements RouterLayout {

    private final Main main = new Main();

    VolunteerLayout(AuthenticationContext authentication) {
        getElement().setAttribute("class", "page");
        var brand = new Anchor("/", getTranslation("app.name"));
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        var head = new Header(brand);
        head.addClassName("page-head");
        if (authentication.isAuthenticated()) {
            head.add(new Nav(new SignOutButton(authentication)));
        }
        getElement().appendChild(head.getElement(), main.getElement());
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
