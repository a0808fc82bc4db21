package fr.declic.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * A kind of activity one may wish for.
 *
 * @param code kept in people's answers and in activities, never shown; also the name of its pictogram after «kind-»
 * @param family code of the family of savoir-faire it mostly draws on
 * @param rome code of the nearest trade of the ROME 4.0
 * @param skills savoir-faire that such an activity usually brings into play, those of its trade first
 * @param limits what somebody who cannot do it usually cannot do there; a real activity says its own
 */
public record Kind(String code, String family, String rome, List<String> skills, Set<Limit> limits) {

    public Kind {
        skills = List.copyOf(skills);
        limits = Set.copyOf(limits);
    }

    /** Key of its words. */
    public String key() {
        return "kind." + code;
    }

    public String pictogram() {
        return "kind-" + code;
    }
}
