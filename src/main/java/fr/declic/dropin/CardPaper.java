package fr.declic.dropin;

import fr.declic.shell.Paper;
import fr.declic.shell.Phones;
import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Lays a card out on paper: one page of A6, with a picture that a phone reads. */
@Component
public class CardPaper {

    private static final int DOTS = 8;
    private static final int BORDER = 4;
    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xffffff;

    private final Paper paper;
    private final Territories territories;
    private final Words words;

    CardPaper(Paper paper, Territories territories, Words words) {
        this.paper = paper;
        this.territories = territories;
        this.words = words;
    }

    /** The card as a PDF of one page, in the person's language. */
    public byte[] print(Card card) {
        return paper.print(
                "card", language(card), Map.of("card", card, "picture", picture(card), "call", call().orElse("")));
    }

    /** Which the person reads. */
    public Locale language(Card card) {
        return words.inLanguage(card.language());
    }

    public boolean isRightToLeft(Locale language) {
        return words.isRightToLeft(language);
    }

    /** Whom to call when the card is lost. */
    public Optional<String> call() {
        return territories.current().contactPhone().map(Phones::readable);
    }

    /** The QR code as an image within the page: nothing of a card is written to a file. */
    public String picture(Card card) {
        var code = QrCode.encodeText(card.link(), QrCode.Ecc.MEDIUM);
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
