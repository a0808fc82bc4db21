package fr.declic.vocabulary;

/**
 * A family of savoir-faire.
 *
 * @param code never shown; also the name of its pictogram after «family-»
 */
public record Family(String code) {

    /** Key of its words. */
    public String key() {
        return "family." + code;
    }

    public String pictogram() {
        return "family-" + code;
    }
}
