package fr.declic.dropin;

import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces;
import fr.declic.access.Limits;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.volunteers.DraftDesk;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** A helper takes up what the person beside them began today at the same drop-in point. */
@Service
@RolesAllowed(Role.HELPER_NAME)
public class HelperDrafts {

    private final DropInPlaces places;
    private final DraftDesk drafts;
    private final Limits limits;

    HelperDrafts(DropInPlaces places, DraftDesk drafts, Limits limits) {
        this.places = places;
        this.drafts = drafts;
        this.limits = limits;
    }

    /** Answers nothing when done, or the key of the sentence that says why not. Each try is counted. */
    public Optional<String> takeUp(String code) {
        var helper = CurrentActor.signedIn().map(SignedIn::id).orElseThrow();
        var place = places.ofHelper(helper);
        if (place.isEmpty()) {
            return Optional.of("helper.noPoint");
        }
        if (!limits.take(Limits.Kind.HELPER, helper.toString())) {
            return Optional.of("helper.tooMany");
        }
        return drafts.takeUp(code, place.get()) ? Optional.empty() : Optional.of("helper.draft.unknown");
    }
}
