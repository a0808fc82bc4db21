package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.declic.access.ConfirmForm;
import fr.declic.access.Role;
import fr.declic.shell.Told;
import fr.declic.shell.VolunteerLayout;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** «Mes réponses»: each screen of the registration again, by itself. What is answered on it is kept at once. */
@Route(value = MyAnswersView.HERE, layout = VolunteerLayout.class)
@RolesAllowed(Role.VOLUNTEER_NAME)
class MyAnswersView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String HERE = "mon-espace/mes-reponses";

    private static final Set<RegistrationStep> CHANGED_HERE = EnumSet.complementOf(EnumSet.of(RegistrationStep.CHECK));

    /** The birth date opens the space, and its code goes to the phone: whoever changes them shows that it is them. */
    private static final Set<RegistrationStep> CONFIRMED = EnumSet.of(RegistrationStep.WHO, RegistrationStep.REACH);

    /** Last part of the address of pausing, coming back and leaving, by themselves. */
    private static final String PAUSE = "pause";

    private final MyAnswers answers;
    private final RegistrationScreens screens;
    private MyAnswers.@Nullable Mine mine;
    private @Nullable Question current;

    MyAnswersView(MyAnswers answers, RegistrationScreens screens) {
        this.answers = answers;
        this.screens = screens;
        addClassNames("registration", "my-space");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String path) {
        var step = RegistrationStep.at(path == null ? "" : path).filter(CHANGED_HERE::contains);
        var family = event.getLocation().getQueryParameters().getSingleParameter(Addresses.FAMILY);
        if (step.isEmpty() && PAUSE.equals(path)) {
            showAside();
        } else if (step.isEmpty()) {
            showAll(null);
        } else if (CONFIRMED.contains(step.get()) && !answers.confirmation().isFresh()) {
            showConfirmation(step.get());
        } else {
            show(step.get(), family.orElse(null));
        }
    }

    /** @param told what has just happened */
    private void showAll(@Nullable Told told) {
        var found = answers.mine();
        mine = found;
        current = null;
        removeAll();
        var title = new H1(getTranslation("answers.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var page = new Div(back("/mon-espace", "rights.back"), title);
        if (told != null) {
            page.add(told);
        }
        page.add(new Paragraph(getTranslation("answers.help")));
        screens.mine(found.said(), getLocale()).forEach((step, what) -> {
            if (CHANGED_HERE.contains(step)) {
                page.add(new SaidCard(step, what, this::open));
            }
        });
        page.add(new AsideCard(answers, found.status(), done -> showAll(said(done))));
        page.addClassName("stack");
        add(page);
        if (told != null) {
            title.getElement().executeJs("window.scrollTo(0, 0); this.focus({preventScroll: true})");
        }
    }

    private void showAside() {
        var found = answers.mine();
        current = null;
        removeAll();
        var title = new H1(getTranslation("answers.aside.title"));
        title.getElement().setAttribute("tabindex", "-1");
        var page = new Div(
                back("/mon-espace", "rights.back"),
                title,
                new AsideCard(answers, found.status(), done -> {
                            UI.getCurrent().getPage().getHistory().replaceState(null, HERE);
                            showAll(said(done));
                        })
                        .untitled());
        page.addClassName("stack");
        add(page);
    }

    private void showConfirmation(RegistrationStep step) {
        removeAll();
        var title = new H1(getTranslation(step.key() + ".short"));
        var page = new Div(
                back("/" + HERE, "access.back"),
                title,
                new ConfirmForm(answers.confirmation(), () -> show(step, null)));
        page.addClassName("stack");
        add(page);
    }

    private void show(RegistrationStep step, @Nullable String family) {
        // A family of savoir-faire is a screen of its own: what was tapped on the one before goes with the person.
        var said = current != null && current.step() == step && mine != null
                ? mine.saying(current.leave())
                : answers.mine();
        mine = said;
        var question = screens.ofMine(step, said.said(), family, this::openFamily);
        question.alone();
        question.goes(() -> keep(question), () -> {
            if (family == null) {
                UI.getCurrent().navigate(HERE);
            } else {
                openFamily(null);
            }
        });
        current = question;
        removeAll();
        add(question);
        question.focusTitle();
    }

    private void keep(Question question) {
        var before = mine;
        if (before == null) {
            return;
        }
        question.read().ifPresent(change -> {
            var refusal = answers.keep(before, question.step(), change);
            if (question instanceof WhoQuestion who
                    && refusal.filter(Refusal.UNDER_AGE::equals).isPresent()) {
                who.refuse(getTranslation("answers.tooYoungThen", Registration.YOUNGEST));
                return;
            }
            current = null;
            if (refusal.isEmpty() && question.step() == RegistrationStep.ADDRESS) {
                open(RegistrationStep.RESIDENCE);
            } else {
                var page = UI.getCurrent().getPage();
                page.getHistory().replaceState(null, HERE);
                showAll(said(refusal.isEmpty() ? "answers.saved" : "answers.changed"));
                page.setTitle(getPageTitle());
            }
        });
    }

    private void open(RegistrationStep step) {
        UI.getCurrent().navigate(HERE + "/" + step.path());
    }

    /** In this view, since an address that is gone to makes a new one, which would know nothing of what was tapped. */
    private void openFamily(@Nullable String family) {
        var here = HERE + "/" + RegistrationStep.SKILLS.path();
        var query = family == null ? QueryParameters.empty() : QueryParameters.of(Addresses.FAMILY, family);
        UI.getCurrent().getPage().getHistory().pushState(null, new Location(here, query));
        show(RegistrationStep.SKILLS, family);
    }

    private static Told said(String key) {
        var said = new Told(key);
        said.addClassNames("notice", key.equals("answers.changed") ? "warn" : "good");
        said.getElement().setAttribute("role", "status");
        return said;
    }

    private Anchor back(String address, String key) {
        var back = new Anchor(address, getTranslation(key));
        back.addClassName("link");
        return back;
    }

    @Override
    public String getPageTitle() {
        var all = getTranslation("answers.title") + " · " + getTranslation("app.name");
        // the last question is kept, with what was typed, while something else stands in its place
        return current == null || current.getParent().isEmpty() ? all : current.title() + " · " + all;
    }
}
