package fr.declic.dropin;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import fr.declic.shell.Phones;
import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.logging.Level;
import javax.imageio.ImageIO;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Lays a card out on paper: one page of A6, tagged, its fonts within, a picture that a phone reads. */
@Component
public class CardPaper {

    private static final int DOTS = 8;
    private static final int BORDER = 4;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    static {
        // each step of each page is worth a line to it, and to nobody else
        XRLog.listRegisteredLoggers().forEach(name -> XRLog.setLevel(name, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final Territories territories;
    private final Words words;

    CardPaper(ITemplateEngine templates, Territories territories, Words words) {
        this.templates = templates;
        this.territories = territories;
        this.words = words;
    }

    /**
     * The card as a PDF of one page, in the person's language; in French where that runs from right to left, whose letters this
     * way of making papers does not join.
     */
    public byte[] print(Card card) {
        var page = new Context(language(card));
        page.setVariable("card", card);
        page.setVariable("picture", picture(card.link()));
        page.setVariable(
                "call",
                territories.current().contactPhone().map(Phones::readable).orElse(""));
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .withHtmlContent(templates.process("papers/card", page), "classpath:/")
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

    private Locale language(Card card) {
        var language = words.inLanguage(card.language());
        return words.isRightToLeft(language) ? Locale.FRENCH : language;
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The QR code as an image within the page: nothing of a card is written to a file. */
    private static String picture(String link) {
        var code = QrCode.encodeText(link, QrCode.Ecc.MEDIUM);
        var size = (code.size + 2 * BORDER) * DOTS;
        var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                image.setRGB(x, y, code.getModule(x / DOTS - BORDER, y / DOTS - BORDER) ? BLACK : WHITE);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
