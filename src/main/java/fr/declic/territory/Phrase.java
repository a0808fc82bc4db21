package fr.declic.territory;

import java.util.regex.Pattern;

/**
 * Words that the team typed and that people of any language read.
 *
 * @param chapter where they are read: the key of a title
 * @param french as they were typed, Markdown where it is a page's text
 */
public record Phrase(String chapter, String french) {

    /** How the keys of the public pages begin. */
    public static final String PAGES = "content.part.";

    private static final Pattern MARKS = Pattern.compile("\\{\\w+}|\\*\\*|^#|^- |]\\(", Pattern.MULTILINE);

    /** A sentence or two; what is longer is a text, with paragraphs. */
    private static final int LINE = 200;

    /** Of a public page, which only an administrator writes. */
    public boolean isAPages() {
        return chapter.startsWith(PAGES);
    }

    /** Whether there are marks in it that a translation keeps: a title, bold words, a list, a link, the territory's name. */
    public boolean hasMarks() {
        return MARKS.matcher(french).find();
    }

    public boolean isLong() {
        return french.length() > LINE || french.contains("\n");
    }
}
