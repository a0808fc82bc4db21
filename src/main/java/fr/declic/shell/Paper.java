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

    private final ITemplateEngine templates;
    private final Words words;

    Paper(ITemplateEngine templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /**
     * The paper as a PDF.
     *
     * @param language French is taken for one that runs from right to left, whose letters this way of making papers does not join
     * @param values what the template names
     */
    public byte[] print(String template, Locale language, Map<String, ?> values) {
        var page = new Context(words.isRightToLeft(language) ? Locale.FRENCH : language);
        values.forEach(page::setVariable);
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(templates.process("papers/" + template, page), "classpath:/")
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

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
