package fr.declic.territory.site;

/**
 * One field of an {@link Entry}.
 *
 * @param name in the file, in the database and, behind the part's name, in the words on screen
 * @param longest characters that are kept
 */
public record Field(String name, Kind kind, int longest, boolean required) {

    public enum Kind {
        LINE,
        /** Some sentences, without headings or lists. */
        PARAGRAPH,
        /** A day as a calendar writes it, {@code 2026-12-01}. */
        DAY,
        PHONE,
        EMAIL,
        /** The address of a page elsewhere. */
        LINK
    }

    static Field required(String name, Kind kind, int longest) {
        return new Field(name, kind, longest, true);
    }

    static Field optional(String name, Kind kind, int longest) {
        return new Field(name, kind, longest, false);
    }
}
