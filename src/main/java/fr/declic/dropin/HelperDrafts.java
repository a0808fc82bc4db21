package fr.declic.dropin;

import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces;
import fr.declic.access.Limits;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.volunteers.DraftDesk;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
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

    /** By its code. Answers nothing when done, or the key of the sentence that says why not. Each try is counted. */
    public Optional<String> takeUp(String code) {
        return takeUp(place -> drafts.takeUp(code, place), "helper.draft.unknown");
    }

    /** By who began it, where the code is lost; as above. */
    public Optional<String> takeUp(String firstName, LocalDate birthDate) {
        return takeUp(place -> drafts.takeUp(firstName, birthDate, place), "helper.draft.nobody");
    }

    private Optional<String> takeUp(Predicate<DropInPlaces.Place> by, String unknown) {
        var helper = CurrentActor.signedIn().map(SignedIn::id).orElseThrow();
        var place = places.ofHelper(helper);
        if (place.isEmpty()) {
            return Optional.of("helper.noPoint");
        }
        if (!limits.take(Limits.Kind.HELPER, helper.toString())) {
            return Optional.of("helper.tooMany");
        }
        return by.test(place.get()) ? Optional.empty() : Optional.of(unknown);
    }
}
