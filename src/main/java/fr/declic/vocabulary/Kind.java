package fr.declic.vocabulary;

/**
 * A kind of activity one may wish for.
 *
 * @param code kept in people's answers and in activities, never shown; also the name of its pictogram after «kind-»
 * @param family code of the family of savoir-faire it mostly draws on
 * @param rome code of the nearest trade of the ROME 4.0
 */
public record Kind(String code, String family, String rome) {

    /** Key of its words. */
    public String key() {
        return "kind." + code;
    }

    public String pictogram() {
        return "kind-" + code;
    }
}
