package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.access.NetworkLimits;
import fr.declic.shell.KeptTyping;
import fr.declic.shell.VolunteerLayout;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The registration: its address names the screen, so that the browser's own «back» and a bookmark work. It holds one screen at a
 * time and the draft's id; everything said is in the database.
 */
@Route(value = Addresses.START, layout = VolunteerLayout.class)
@AnonymousAllowed
class RegistrationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    /** What the page of a shared device says when it may be cleared soon: nothing on the screen changes, see {@code drop-in.js}. */
    static final String HALF_ANSWERED = "half-answered";

    private final Drafts drafts;
    private final RegistrationScreens screens;
    private final Surroundings surroundings;
    private final NetworkLimits network;
    private final WaysBack waysBack;
    private @Nullable DraftId draft;
    private @Nullable Screen current;
    private boolean backToCheck;
    /** The draft was on this phone already, which somebody else may hold now. */
    private boolean foundAgain;

    RegistrationView(Drafts drafts, RegistrationScreens screens, Surroundings surroundings, NetworkLimits network) {
        this.drafts = drafts;
        this.screens = screens;
        this.surroundings = surroundings;
        this.network = network;
        waysBack = new WaysBack(drafts, surroundings, this::opened);
        addClassName("registration");
        getElement().addEventListener(HALF_ANSWERED, event -> keep(Question::readUnfinished));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String path) {
        var asked = path == null ? "" : path;
        keep(Question::leave);
        var query = event.getLocation().getQueryParameters();
        backToCheck = query.getSingleParameter(Addresses.AFTER).isPresent();
        var found = draft == null ? drafts.find(PhoneToken.read()) : drafts.look(draft);
        switch (found) {
            case Found.Nothing() -> showWithoutDraft(event, asked);
            case Found.Open open -> {
                foundAgain |= draft == null;
                draft = open.id();
                showDraft(
                        event,
                        open,
                        asked,
                        query.getSingleParameter(Addresses.FAMILY).orElse(null));
            }
            case Found.Sent(var receipt) -> show(screens.receipt(receipt, () -> startAnew(PhoneToken::drop)));
            case Found.AsksBirthDate asks when asked.equals(Addresses.RESUME) -> show(waysBack.withCode());
            case Found.Closed closed when asked.equals(Addresses.RESUME) -> show(waysBack.withCode());
            case Found.AsksBirthDate asks -> showGate(asks.id());
            case Found.Closed closed -> showGate(null).closed(closed.until());
        }
    }

    private void showWithoutDraft(BeforeEvent event, String asked) {
        draft = null;
        if (asked.equals(Addresses.RESUME)) {
            show(waysBack.withCode());
        } else if (asked.isEmpty() || asked.equals(RegistrationStep.WHO.path())) {
            var question = screens.first(null);
            question.goes(() -> begin(question), null);
            var links =
                    new Div(Addresses.link(Addresses.of(Addresses.RESUME), getTranslation("registration.resume.link")));
            // beside a helper, the open session is the helper's, who has no such space
            if (surroundings.here().helper() == null) {
                links.add(Addresses.link("/mon-espace", getTranslation("registration.known.link")));
            }
            links.addClassName("links");
            question.show(links);
            show(question);
        } else {
            event.forwardTo(Addresses.START);
        }
    }

    private void showDraft(BeforeEvent event, Found.Open open, String asked, @Nullable String family) {
        if (asked.equals(Addresses.LATER)) {
            newCode(open.id()).ifPresent(code -> show(screens.later(open.id(), code, () -> go(open.step()))));
            return;
        }
        // The address without a screen is where one starts, except for whoever comes back to a draft.
        var step = asked.isEmpty() && current != null
                ? RegistrationStep.WHO
                : RegistrationStep.at(asked).orElse(open.step());
        var missing = open.said().firstMissing();
        if (missing.isPresent() && step.compareTo(missing.get()) > 0) {
            step = missing.get();
        }
        if (!asked.equals(step.path()) && !(asked.isEmpty() && step.isFirst())) {
            event.forwardTo(Addresses.of(step.path()));
            return;
        }
        var question = screens.question(step, open, getLocale(), family, this::openFamily, this::modify);
        question.goes(
                () -> proceed(question),
                question.step().isFirst()
                        ? null
                        : () -> {
                            if (family == null) {
                                back(question);
                            } else {
                                openFamily(null);
                            }
                        });
        question.show(surroundings.isShared() ? screens.code(open.id(), () -> newCode(open.id())) : links());
        show(question);
    }

    private Optional<String> newCode(DraftId id) {
        return drafts.newCode(id, getLocale().getLanguage());
    }

    private Div links() {
        var links = new Div(Addresses.link(Addresses.of(Addresses.LATER), getTranslation("registration.later.link")));
        links.addClassName("links");
        if (foundAgain) {
            links.add(Screen.link(getTranslation("registration.notMe"), click -> startAnew()));
        }
        return links;
    }

    private ResumeScreen showGate(@Nullable DraftId id) {
        var gate = waysBack.onThisPhone(id, this::startAnew);
        show(gate);
        return gate;
    }

    private void opened(DraftId id, RegistrationStep step) {
        draft = id;
        go(step);
    }

    private void begin(WhoQuestion question) {
        question.identity().ifPresent(identity -> {
            if (!network.takeRegistration(VaadinRequest.getCurrent().getRemoteAddr())) {
                question.refuse(getTranslation("registration.tooMany"));
                return;
            }
            var begun = drafts.begin(Said.by(identity), PhoneToken.readAll(), surroundings.beside());
            PhoneToken.keep(begun.token(), surroundings.isShared());
            draft = begun.id();
            current = null;
            go(begun.step());
        });
    }

    private void proceed(Question question) {
        if (draft == null) {
            return;
        }
        var id = draft;
        question.read().ifPresent(change -> {
            current = null;
            if (question.step() == RegistrationStep.CHECK) {
                went(drafts.send(id, getLocale().getLanguage(), surroundings.beside()), RegistrationStep.CHECK);
            } else {
                var next = after(question.step());
                went(drafts.save(id, next, change), next);
            }
        });
    }

    /** A changed address is told inside or outside before the check comes back. */
    private RegistrationStep after(RegistrationStep step) {
        return backToCheck && step != RegistrationStep.ADDRESS ? RegistrationStep.CHECK : step.next();
    }

    private void went(Found found, RegistrationStep next) {
        switch (found) {
            case Found.Sent sent -> Addresses.goTo(Addresses.RECEIPT);
            case Found.Open open ->
                go(open.said().firstMissing().filter(next::equals).orElse(next));
            default -> startAnew();
        }
    }

    private void back(Question question) {
        go(backToCheck ? RegistrationStep.CHECK : question.step().previous());
    }

    /** What was tapped or typed is not lost by leaving a screen, by whichever way. */
    private void keep(Function<Question, UnaryOperator<Said>> what) {
        if (draft != null && current instanceof Question question && question.step() != RegistrationStep.CHECK) {
            drafts.save(draft, question.step(), what.apply(question));
        }
    }

    private void go(RegistrationStep step) {
        foundAgain = false;
        Addresses.goTo(step, backToCheck);
    }

    private void modify(RegistrationStep step) {
        Addresses.goTo(step, true);
    }

    private void openFamily(@Nullable String family) {
        Addresses.goToFamily(family, backToCheck);
    }

    /** «Ce n'est pas moi»: the draft stays for its person, who finds it again on this phone by saying who they are. */
    private void startAnew() {
        startAnew(surroundings.isShared() ? PhoneToken::forget : PhoneToken::putAside);
    }

    private void startAnew(Runnable token) {
        token.run();
        getUI().ifPresent(KeptTyping::forget);
        draft = null;
        current = null;
        foundAgain = false;
        Addresses.goTo("");
    }

    private void show(Screen screen) {
        screen.takeOver(current);
        var isFirst = getComponentCount() == 0;
        removeAll();
        add(screen);
        current = screen;
        if (!isFirst) {
            screen.focusTitle();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("registration.pageTitle", current == null ? "" : current.title());
    }
}
