package fr.declic.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.jspecify.annotations.Nullable;

/** The frame of every screen a volunteer sees: the name of the house, the language, then one thing to do. */
@Tag("div")
@AnonymousAllowed
public class VolunteerLayout extends Component implements RouterLayout, LocaleChangeObserver {

    private final AuthenticationContext authentication;
    private final Words words;
    private final ScreenLanguage screen;
    private final Header head = new Header();
    private @Nullable StillHere watch;
    private final Main main = SkipLink.target();

    VolunteerLayout(AuthenticationContext authentication, Words words, ScreenLanguage screen) {
        this.authentication = authentication;
        this.words = words;
        this.screen = screen;
        getElement().setAttribute("class", "page");
        head.addClassName("page-head");
        getElement().appendChild(head.getElement(), main.getElement());
    }

    /** Called when the frame is first laid, and when another language is chosen. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        var isFirst = head.getComponentCount() == 0;
        head.removeAll();
        var brand = new Anchor("/", getTranslation("app.name"));
        brand.setRouterIgnore(true);
        brand.addClassName("brand");
        var languages = new LanguageChooser(words, screen, event.getLocale());
        head.add(new SkipLink(), brand, new ListenButton(words, event.getLocale()), languages);
        if (authentication.isAuthenticated()) {
            head.add(new SignOutButton(authentication));
            ask();
        }
        if (!words.isProofread(event.getLocale())) {
            var unread = new Paragraph(getTranslation("language.toProofread"));
            unread.addClassName("unread");
            head.add(unread);
        }
        if (!isFirst) {
            languages.focus();
        }
    }

    /** In the reader's language: anew when it is another one. */
    private void ask() {
        if (watch != null) {
            watch.getElement().removeFromParent();
        }
        watch = new StillHere();
        getElement().appendChild(watch.getElement());
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
