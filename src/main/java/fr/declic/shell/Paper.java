package fr.declic.shell;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a page of {@code templates/papers} out as a PDF: tagged, its fonts within, nothing written to a file on the way. */
@Component
public class Paper {

    static {
        // each step of each page is worth a line to it, and to nobody else
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private static final Pattern ISOLATED = Pattern.compile("\u2068([^\u2066-\u2069<]*)\u2069");
    /** Characters that XML 1.0 has not (2.2), half a pair of surrogates among them: a pattern reads whole pairs as one. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private static final Pattern ISOLATE = Pattern.compile("[\u2066-\u2069]");

    private final ITemplateEngine templates;
    private final Words words;

    Paper(ITemplateEngine templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /**
     * The paper as a PDF.
     *
     * @param values what the template names; it finds «direction» too, «ltr» or «rtl»
     */
    public byte[] print(String template, Locale language, Map<String, ?> values) {
        var page = new Context(language);
        values.forEach(page::setVariable);
        page.setVariable("direction", words.isRightToLeft(language) ? "rtl" : "ltr");
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(drawn(templates.process("papers/" + template, page)), "classpath:/")
                    .useUnicodeBidiSplitter(Directions::new)
                    .useUnicodeBidiReorderer(new ArabicLetters())
                    .withProducer(words.french("app.name"))
                    .useFont(() -> font("hyperlegible-400"), "Hyperlegible", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("hyperlegible-700"), "Hyperlegible", 700, FontStyle.NORMAL, true)
                    .useFont(() -> font("dejavu-sans"), "DejaVu Sans", 400, FontStyle.NORMAL, true)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * What keeps its own direction inside a sentence is a sign on a screen, and an element on paper: no font draws the sign. Nor the
     * apostrophe that Java writes in Ukrainian days. What XML does not know would leave no paper at all.
     */
    static String drawn(String page) {
        var written = NOT_OF_XML.matcher(page).replaceAll("");
        return ISOLATE.matcher(ISOLATED.matcher(written).replaceAll("<bdi>$1</bdi>"))
                .replaceAll("")
                .replace('\u02bc', '’');
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
