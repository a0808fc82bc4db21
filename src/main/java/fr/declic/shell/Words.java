package fr.declic.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every word on screen, in messages and in papers, by key and language: one file of {@code vaadin-i18n} for each language. The
 * words are those of {@link MessageFormat}; a sentence without arguments is taken as it stands.
 */
@Component
public class Words implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);
    /** The languages of the screens; a new one is its file and its name here. */
    private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH);

    private final Map<Locale, Map<String, String>> byLanguage =
            LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(language -> language, Words::read));

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale language, Object... arguments) {
        var pattern = pattern(key, language);
        if (pattern == null) {
            LOG.warn("No words for the key {}", key);
            return "";
        }
        if (arguments.length == 0) {
            return pattern;
        }
        // A French sentence writes its numbers in French, whatever the reader's browser prefers.
        var written = byLanguage.containsKey(Locale.of(language.getLanguage())) ? language : Locale.FRENCH;
        return new MessageFormat(pattern, written).format(arguments);
    }

    /** The words as they are written, arguments not yet in place; French where the language has none. */
    @Nullable
    String pattern(String key, Locale language) {
        var pattern = byLanguage
                .getOrDefault(Locale.of(language.getLanguage()), Map.of())
                .get(key);
        return pattern == null
                ? byLanguage.getOrDefault(Locale.FRENCH, Map.of()).get(key)
                : pattern;
    }

    /** The words in French, where the reader's own language does not matter. */
    public String french(String key, Object... arguments) {
        return getTranslation(key, Locale.FRENCH, arguments);
    }

    private static Map<String, String> read(Locale language) {
        var file = new ClassPathResource("vaadin-i18n/translations_" + language.getLanguage() + ".properties");
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the language " + language + " cannot be read", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
