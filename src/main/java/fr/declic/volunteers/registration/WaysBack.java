package fr.declic.volunteers.registration;

import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The two ways back to a draft: on the phone that kept it, by the birth date; on any other, by its code too. */
final class WaysBack {

    private final Drafts drafts;
    private final Surroundings surroundings;
    private final BiConsumer<DraftId, RegistrationStep> opened;
    private final BiConsumer<DraftId, RegistrationStep> openedElsewhere;

    /**
     * @param opened goes on with the draft, before the question where its person stands
     * @param openedElsewhere the same, on another phone than the one that it was begun on
     */
    WaysBack(
            Drafts drafts,
            Surroundings surroundings,
            BiConsumer<DraftId, RegistrationStep> opened,
            BiConsumer<DraftId, RegistrationStep> openedElsewhere) {
        this.drafts = drafts;
        this.surroundings = surroundings;
        this.opened = opened;
        this.openedElsewhere = openedElsewhere;
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
        arrive(found, screen, token, openedElsewhere);
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
