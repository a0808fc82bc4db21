package fr.declic.territory;

/**
 * Words that the team typed and that people of any language read.
 *
 * @param chapter where they are read: the key of a title
 * @param french as they were typed, Markdown where it is a page's text
 */
public record Phrase(String chapter, String french) {

    /** A sentence or two; what is longer is a text, with paragraphs. */
    private static final int LINE = 200;

    public boolean isLong() {
        return french.length() > LINE || french.contains("\n");
    }
}
