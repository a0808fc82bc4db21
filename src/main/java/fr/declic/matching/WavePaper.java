package fr.declic.matching;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** All the sheets of a wave on paper, for the committee: tagged, one person after the other. */
@Component
public class WavePaper {

    static {
        // each step of each page is worth a line to it, and to nobody else
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final WaveSheets sheets;
    private final WaveWords sentences;
    private final Words words;

    WavePaper(ITemplateEngine templates, WaveSheets sheets, WaveWords sentences, Words words) {
        this.templates = templates;
        this.sheets = sheets;
        this.sentences = sentences;
        this.words = words;
    }

    /** A person's sheet and its words. */
    public record Page(String name, WaveWords.Said said) {}

    /** The committee's sheets as a PDF, in French; without a page for anybody where nothing was computed. */
    public byte[] print(WaveId wave) {
        var all = sheets.forTheCommittee(wave);
        var page = new Context(Locale.FRENCH);
        page.setVariable("wave", all.isEmpty() ? "" : all.getFirst().wave());
        page.setVariable("day", all.isEmpty() ? "" : Dates.full(all.getFirst().at()));
        page.setVariable("pages", pages(all));
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(templates.process("papers/wave", page), "classpath:/")
                    .withProducer(words.french("app.name"))
                    .useFont(() -> font("hyperlegible-400"), "Hyperlegible", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("hyperlegible-700"), "Hyperlegible", 700, FontStyle.NORMAL, true)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<Page> pages(List<WaveSheet> all) {
        return all.stream()
                .map(sheet -> new Page(sheet.name(), sentences.say(sheet, Reader.TEAM, Locale.FRENCH)))
                .toList();
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
