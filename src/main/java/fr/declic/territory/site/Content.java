package fr.declic.territory.site;

import java.util.List;

/**
 * What stands in a part.
 *
 * @param text in Markdown; of a list, what stands above it
 * @param entries of a list, in their order
 */
public record Content(String text, List<Entry> entries) {

    public static final int LONGEST_TEXT = 20_000;
    public static final int MOST_ENTRIES = 100;

    static final Content NOTHING = new Content("", List.of());

    public Content {
        entries = List.copyOf(entries);
    }
}
