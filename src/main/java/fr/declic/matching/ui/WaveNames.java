package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import fr.declic.activities.OpeningId;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveId;
import fr.declic.matching.WavePage;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How the screens of a wave name what they show, and where they are. */
final class WaveNames {

    static final String LIST = "equipe/rapprochement/vagues";
    static final String NEW = LIST + "/nouvelle";
    static final String ONE = LIST + "/:wave";
    static final String PLACES = ONE + "/places";
    static final String TRIAL = ONE + "/essai";
    static final String PERSON = ONE + "/personnes/:person";
    static final String COMPARE = "equipe/rapprochement/comparer";

    private WaveNames() {}

    static String address(WaveId wave) {
        return "/" + LIST + "/" + wave.value();
    }

    static String address(WaveId wave, VolunteerId person) {
        return address(wave) + "/personnes/" + person.value();
    }

    /** @throws NotFoundException for an address somebody changed by hand */
    static WaveId wave(BeforeEvent event) {
        return new WaveId(id(event.getRouteParameters(), "wave"));
    }

    /** @throws NotFoundException for an address somebody changed by hand */
    static VolunteerId person(BeforeEvent event) {
        return new VolunteerId(id(event.getRouteParameters(), "person"));
    }

    private static UUID id(RouteParameters parameters, String name) {
        try {
            return parameters.get(name).map(UUID::fromString).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException();
        }
    }

    /** «Repassage · La Fabrique», or that there is none. */
    static String places(Component screen, List<PlannedPlaces> places, @Nullable OpeningId opening) {
        return places.stream()
                .filter(one -> one.opening().equals(opening))
                .map(one -> one.name() + "\u00a0· " + one.employer())
                .findFirst()
                .orElseGet(() -> screen.getTranslation("wave.noPlace"));
    }

    /** Why somebody has a place, in a few words. */
    static String ground(Component screen, WavePage.Person person) {
        var given = person.given();
        if (person.ground() == WavePage.Ground.BY_RULE && given != null) {
            return screen.getTranslation("wave.rank", given.rank());
        }
        return screen.getTranslation("wave.ground." + person.ground());
    }
}
