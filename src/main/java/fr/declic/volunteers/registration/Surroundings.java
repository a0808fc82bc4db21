package fr.declic.volunteers.registration;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.volunteers.RegistrationNote.Beside;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where a registration is being filled, and who of the team is beside the person. */
@Component
class Surroundings {

    private final ObjectProvider<DropInPlaces> places;

    Surroundings(ObjectProvider<DropInPlaces> places) {
        this.places = places;
    }

    /**
     * @param place the drop-in point, of the device or of the helper
     * @param helper who of the team is signed in
     */
    record Here(@Nullable Place place, @Nullable SignedIn helper) {

        static final Here ON_ONES_OWN = new Here(null, null);

        /** Others will use this browser: it keeps nothing once it is closed. */
        boolean isShared() {
            return place != null || helper != null;
        }

        Beside beside() {
            return isShared()
                    ? new Beside(
                            place == null ? null : place.point(),
                            helper == null ? null : helper.id(),
                            helper == null ? null : helper.name())
                    : Beside.NOBODY;
        }
    }

    Here here() {
        var helper = CurrentActor.signedIn()
                .filter(person -> person.role() == Role.HELPER || person.role() == Role.COORDINATOR);
        var place = places.stream()
                .flatMap(
                        those -> device(those).or(() -> helper.flatMap(person -> those.ofHelper(person.id()))).stream())
                .findFirst();
        return new Here(place.orElse(null), helper.orElse(null));
    }

    boolean isShared() {
        return here().isShared();
    }

    Beside beside() {
        return here().beside();
    }

    private static Optional<Place> device(DropInPlaces places) {
        return VaadinServletRequest.getCurrent() == null
                ? Optional.empty()
                : places.ofDevice(VaadinServletRequest.getCurrent().getHttpServletRequest());
    }

    /** The code of a draft, kept readable for as long as the session lasts; made when it is first asked for. */
    Optional<String> code(DraftId draft, Supplier<Optional<String>> made) {
        if (VaadinSession.getCurrent().getAttribute(Known.class) instanceof Known(var id, var code)
                && id.equals(draft)) {
            return Optional.of(code);
        }
        var code = made.get();
        code.ifPresent(written -> know(draft, written));
        return code;
    }

    /** @param typed the code that has just opened the draft, if it did */
    void know(Found found, String typed) {
        if (found instanceof Found.Open open) {
            know(open.id(), Tokens.writeCode(Tokens.readCode(typed)));
        }
    }

    void know(DraftId draft, String code) {
        VaadinSession.getCurrent().setAttribute(Known.class, new Known(draft, code));
    }

    private record Known(DraftId draft, String code) implements java.io.Serializable {}
}
