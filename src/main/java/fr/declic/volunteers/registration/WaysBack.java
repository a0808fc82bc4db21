package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The two ways back to a draft: on the phone that kept it, by the birth date; on any other, by its code too. */
final class WaysBack {

    private final Drafts drafts;
    private final Surroundings surroundings;
    private final BiConsumer<DraftId, RegistrationStep> opened;

    /** @param opened goes on with the draft, before the question where its person stands */
    WaysBack(Drafts drafts, Surroundings surroundings, BiConsumer<DraftId, RegistrationStep> opened) {
        this.drafts = drafts;
        this.surroundings = surroundings;
        this.opened = opened;
    }

    /** @param id nothing while too many wrong dates have closed it */
    ResumeScreen onThisPhone(@Nullable DraftId id, Runnable notMe) {
        var screen = new ResumeScreen[1];
        screen[0] = ResumeScreen.ofThisPhone(
                (code, birthDate) -> {
                    if (id == null) {
                        Addresses.goTo("");
                    } else {
                        arrive(drafts.open(id, birthDate), screen[0], PhoneToken.read(), opened);
                    }
                },
                notMe);
        return screen[0];
    }

    ResumeScreen withCode() {
        var screen = new ResumeScreen[1];
        screen[0] = ResumeScreen.withCode(
                (code, birthDate) -> resume(code, birthDate, screen[0]), () -> Addresses.goTo(""));
        return screen[0];
    }

    private void resume(String code, LocalDate birthDate, ResumeScreen screen) {
        var token = Tokens.create();
        var found = drafts.resume(code, birthDate, token);
        surroundings.know(found, code);
        arrive(found, screen, token, this::openElsewhere);
    }

    /** On another device than the one it was begun on: it goes on in the language in which it was left. */
    private void openElsewhere(DraftId id, RegistrationStep step) {
        var here = UI.getCurrent().getLocale().getLanguage();
        drafts.languageOf(id)
                .filter(left -> !left.equals(here))
                .ifPresentOrElse(left -> Addresses.goTo(step, left), () -> opened.accept(id, step));
    }

    /** The phone keeps its token for as long as the draft lives, which is counted from now. */
    private void arrive(
            Found found, ResumeScreen screen, @Nullable String token, BiConsumer<DraftId, RegistrationStep> goOn) {
        if (found instanceof Found.Open(var id, var said, var step)) {
            if (token != null) {
                PhoneToken.keep(token, surroundings.isShared());
            }
            goOn.accept(id, step);
        } else {
            screen.refuse(found);
        }
    }
}
