package fr.declic.territory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The long texts of the public pages: the territory's own where it has one, under {@code content/<slug>/}, else the one that
 * holds everywhere.
 */
@Component
class TerritoryContent {

    private static final String EVERYWHERE = "partout";

    private final MessageSource words;

    TerritoryContent(MessageSource words) {
        this.words = words;
    }

    /** HTML of the page's main part, with the territory's name and settings put in. */
    String page(Territory territory, String page) {
        var own = file(territory.slug(), page);
        return read(own.exists() ? own : file(EVERYWHERE, page))
                .replace("{territoire}", HtmlUtils.htmlEscape(territory.name(), "UTF-8"))
                .replace("{comite}", HtmlUtils.htmlEscape(territory.committeeName(), "UTF-8"))
                .replace("{baseLegale}", words.getMessage("legalBasis." + territory.legalBasis(), null, Locale.FRENCH));
    }

    private static ClassPathResource file(String slug, String page) {
        return new ClassPathResource("content/" + slug + "/" + page + ".html");
    }

    private static String read(ClassPathResource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The page " + file.getPath() + " cannot be read", e);
        }
    }
}
