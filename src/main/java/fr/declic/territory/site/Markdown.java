package fr.declic.territory.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What somebody of the team typed, as HTML that is safe to show: headings below the page's own, lists, quotations, bold, links to
 * the web, to a phone or to a mailbox. HTML that was typed is shown as it was typed; a picture gives way to its words.
 */
public final class Markdown {

    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(Heading.class, ListBlock.class, BlockQuote.class, ThematicBreak.class);
    private static final int HIGHEST = 2;
    private static final int LOWEST = 4;

    private static final Parser PARSER =
            Parser.builder().enabledBlockTypes(BLOCKS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("https", "http", "mailto", "tel")))
            .attributeProviderFactory(context -> Markdown::mark)
            .build();

    /** A blank that a line must not break at, as French has it before these signs and after an opening quotation mark. */
    private static final Pattern TIED = Pattern.compile(" (?=[?!:;»])|(?<=«) ");

    private Markdown() {}

    public static String html(String typed) {
        var document = PARSER.parse(typed);
        document.accept(new Fitting());
        return TIED.matcher(RENDERER.render(document)).replaceAll("\u00a0");
    }

    /** A paragraph that is all in bold stands out as the text's first words do. */
    private static void mark(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis
                && node.getFirstChild() == node.getLastChild()) {
            attributes.put("class", "lead");
        }
    }

    /** Fits the text into a page: its first level is the page's second, and it brings no pictures from elsewhere. */
    private static final class Fitting extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.clamp(heading.getLevel(), HIGHEST, LOWEST));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Node child = image.getFirstChild();
            while (child != null) {
                var next = child.getNext();
                image.insertBefore(child);
                child = next;
            }
            image.unlink();
        }
    }
}
