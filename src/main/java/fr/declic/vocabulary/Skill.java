package fr.declic.vocabulary;

/**
 * A savoir-faire, as a short verb of daily life.
 *
 * @param code kept in people's answers, never shown
 * @param family code of the family it stands in
 * @param rome code of the nearest trade of the ROME 4.0
 */
public record Skill(String code, String family, String rome) {

    /** Key of its words. */
    public String key() {
        return "skill." + code;
    }
}
