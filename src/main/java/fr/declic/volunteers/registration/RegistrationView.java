package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.shell.VolunteerLayout;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The registration: its address names the screen, so that the browser's own «back» and a bookmark work. It holds one screen at a
 * time and the draft's id; everything said is in the database.
 */
@Route(value = "inscription", layout = VolunteerLayout.class)
@AnonymousAllowed
class RegistrationView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final String PATH = "inscription";
    private static final String RESUME = "reprendre";
    private static final String LATER = "plus-tard";
    private static final String RECEIPT = "recu";
    private static final String FAMILY = "famille";
    /** Where a correction comes back to. */
    private static final String AFTER = "suite";

    private final Drafts drafts;
    private final RegistrationScreens screens;
    private @Nullable DraftId draft;
    private @Nullable Screen current;
    private boolean backToCheck;

    RegistrationView(Drafts drafts, RegistrationScreens screens) {
        this.drafts = drafts;
        this.screens = screens;
        addClassName("registration");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String path) {
        var asked = path == null ? "" : path;
        keepWhatWasLeft();
        var query = event.getLocation().getQueryParameters();
        backToCheck = query.getSingleParameter(AFTER).isPresent();
        var found = draft == null ? drafts.find(PhoneToken.read()) : drafts.look(draft);
        switch (found) {
            case Found.Nothing() -> showWithoutDraft(event, asked);
            case Found.Open open -> {
                draft = open.id();
                showDraft(event, open, asked, query.getSingleParameter(FAMILY).orElse(null));
            }
            case Found.Sent(var receipt) -> show(screens.receipt(receipt, this::startAnew));
            case Found.AsksBirthDate asks -> showGate(asks.id());
            case Found.Closed closed -> showGate(null).closed(closed.until());
        }
    }

    private void showWithoutDraft(BeforeEvent event, String asked) {
        draft = null;
        if (asked.equals(RESUME)) {
            showResume();
        } else if (asked.isEmpty() || asked.equals(RegistrationStep.WHO.path())) {
            var question = screens.first(null);
            question.goes(() -> begin(question), null);
            var links = new Div(
                    link(PATH + "/" + RESUME, "registration.resume.link"),
                    link("/mon-espace", "registration.known.link"));
            links.addClassName("links");
            question.show(links);
            show(question);
        } else {
            event.forwardTo(PATH);
        }
    }

    private void showDraft(BeforeEvent event, Found.Open open, String asked, @Nullable String family) {
        if (asked.equals(LATER)) {
            drafts.newCode(open.id()).ifPresent(code -> show(screens.later(code, () -> go(open.step()))));
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
            event.forwardTo(PATH + "/" + step.path());
            return;
        }
        var question = screens.question(step, open.said(), family, this::goToFamily, this::modify);
        question.goes(() -> proceed(question), question.step().isFirst() ? null : () -> back(question));
        question.show(new Div(link(PATH + "/" + LATER, "registration.later.link")));
        show(question);
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("link");
        link.setRouterIgnore(path.startsWith("/"));
        return link;
    }

    private ResumeScreen showGate(@Nullable DraftId id) {
        var gate = new ResumeScreen[1];
        gate[0] = ResumeScreen.ofThisPhone(
                (code, birthDate) -> {
                    if (id == null) {
                        goTo("", QueryParameters.empty());
                    } else {
                        opened(drafts.open(id, birthDate), gate[0]);
                    }
                },
                this::startAnew);
        show(gate[0]);
        return gate[0];
    }

    private void showResume() {
        var screen = new ResumeScreen[1];
        screen[0] = ResumeScreen.withCode((code, birthDate) -> resume(code, birthDate, screen[0]), this::startAnew);
        show(screen[0]);
    }

    private void resume(String code, LocalDate birthDate, ResumeScreen screen) {
        var token = Tokens.create();
        var found = drafts.resume(code, birthDate, token);
        if (found instanceof Found.Open) {
            PhoneToken.keep(token);
        }
        opened(found, screen);
    }

    private void opened(Found found, ResumeScreen screen) {
        if (found instanceof Found.Open(var id, var said, var step)) {
            draft = id;
            go(step);
        } else {
            screen.refuse(found);
        }
    }

    private void begin(WhoQuestion question) {
        question.identity().ifPresent(identity -> {
            var begun = drafts.begin(Said.by(identity), PhoneToken.read());
            PhoneToken.keep(begun.token());
            draft = begun.id();
            current = null;
            go(RegistrationStep.WHO.next());
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
                went(drafts.send(id), RegistrationStep.CHECK);
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
            case Found.Sent sent -> goTo(RECEIPT, QueryParameters.empty());
            case Found.Open open ->
                go(open.said().firstMissing().filter(next::equals).orElse(next));
            default -> startAnew();
        }
    }

    private void back(Question question) {
        go(backToCheck ? RegistrationStep.CHECK : question.step().previous());
    }

    /** What was tapped or typed is not lost by leaving a screen, by whichever way. */
    private void keepWhatWasLeft() {
        if (draft != null && current instanceof Question question && question.step() != RegistrationStep.CHECK) {
            drafts.save(draft, question.step(), question.read().orElseGet(question::readUnfinished));
        }
    }

    private void go(RegistrationStep step) {
        var comesBack = backToCheck && step != RegistrationStep.CHECK;
        goTo(
                step.path(),
                comesBack ? QueryParameters.of(AFTER, RegistrationStep.CHECK.path()) : QueryParameters.empty());
    }

    private void modify(RegistrationStep step) {
        goTo(step.path(), QueryParameters.of(AFTER, RegistrationStep.CHECK.path()));
    }

    private void goToFamily(@Nullable String family) {
        var query = family == null ? QueryParameters.empty() : QueryParameters.of(FAMILY, family);
        goTo(RegistrationStep.SKILLS.path(), backToCheck ? query.merging(AFTER, RegistrationStep.CHECK.path()) : query);
    }

    /** «Ce n'est pas moi»: this phone forgets the draft, which stays for its own person. */
    private void startAnew() {
        PhoneToken.forget();
        draft = null;
        current = null;
        goTo("", QueryParameters.empty());
    }

    private static void goTo(String screen, QueryParameters query) {
        UI.getCurrent().navigate(screen.isEmpty() ? PATH : PATH + "/" + screen, query);
    }

    private void show(Screen screen) {
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
