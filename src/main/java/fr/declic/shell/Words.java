package fr.declic.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Every word on screen, in messages and in papers, by key and language: one file of {@code vaadin-i18n} for each language. The
 * words are those of {@link MessageFormat}, and counted ones those of {@link Plurals}; a sentence without arguments is taken as it
 * stands.
 */
@Component
public class Words implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    /**
     * The languages of the screens, in the order in which they are offered; a new one is its complete file and its tag here. The tag
     * also says how dates and numbers are written: with the digits of a French telephone, whatever the script.
     */
    private static final List<Locale> LANGUAGES = Stream.of("fr", "en-GB", "ar-u-nu-latn", "uk", "tr")
            .map(Locale::forLanguageTag)
            .toList();

    /** What may run the other way inside a sentence: letters, a sign before a number, groups of digits. */
    private static final Pattern OTHER_DIRECTION = Pattern.compile("[\\p{L}+]|\\d\\D+\\d");

    private final Map<String, Language> byCode = new LinkedHashMap<>();
    private final Glossary glossary;

    /** A language as it is offered, and what its file says. */
    private record Language(Locale locale, Map<String, String> words, Plurals plurals) {

        static Language of(Locale locale) {
            var words = read(locale.getLanguage());
            return new Language(locale, words, new Plurals(words.getOrDefault("language.plurals", "")));
        }

        boolean isRightToLeft() {
            return "rtl".equals(words.get("language.direction"));
        }

        /** A day is written as the language does, typed words as somebody translated them; a phone number or a French name keeps its direction in an Arabic sentence. */
        Object say(Object argument, Glossary glossary) {
            var said =
                    switch (argument) {
                        case LocalDate day -> Dates.plain(day, locale);
                        case Typed typed ->
                            glossary.find(typed.french(), locale).orElse(typed.french());
                        default -> argument;
                    };
            return isRightToLeft()
                            && said instanceof String text
                            && OTHER_DIRECTION.matcher(text).find()
                    ? "\u2068" + text + "\u2069"
                    : said;
        }
    }

    /** @param glossary sought when it is first asked: words are needed before there is a database */
    @Autowired
    Words(ObjectProvider<Glossary> glossary) {
        this(LANGUAGES, (french, language) -> glossary.getObject().find(french, language));
    }

    /** With nobody's translations. */
    public Words() {
        this(LANGUAGES, (french, language) -> Optional.empty());
    }

    /** With these languages, French among them. */
    Words(List<Locale> languages, Glossary glossary) {
        this.glossary = glossary;
        languages.forEach(locale -> byCode.put(locale.getLanguage(), Language.of(locale)));
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return byCode.values().stream().map(Language::locale).toList();
    }

    /** The language of this code, where it is one of ours. */
    public Optional<Locale> offered(String code) {
        return Optional.ofNullable(byCode.get(code)).map(Language::locale);
    }

    /** The language of this code, French where it is none of ours. */
    public Locale inLanguage(String code) {
        return offered(code).orElse(Locale.FRENCH);
    }

    public boolean isRightToLeft(Locale language) {
        return language(language).isRightToLeft();
    }

    /** True once somebody who speaks it has read the whole file again; until then what matters is also said in French, the original. */
    public boolean isProofread(Locale language) {
        var file = language(language);
        return file.locale().equals(Locale.FRENCH)
                || !file.words().getOrDefault("language.proofreader", "").isBlank();
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
        // A sentence of ours writes its numbers in its own language, whatever the reader's browser prefers.
        var written = language(language);
        var sentence = written.plurals().choose(pattern, arguments);
        var said = Stream.of(arguments)
                .map(argument -> written.say(argument, glossary))
                .toArray();
        return new MessageFormat(sentence, written.locale()).format(said);
    }

    /** The words as they are written, arguments not yet in place; French where the language has none. */
    @Nullable
    String pattern(String key, Locale language) {
        var pattern = language(language).words().get(key);
        return pattern == null ? language(Locale.FRENCH).words().get(key) : pattern;
    }

    /** What somebody wrote for these words of the team in another language, if anybody did. */
    public Optional<String> translation(String french, Locale language) {
        return glossary.find(french, language(language).locale());
    }

    /** Words of the team that stand alone. */
    public String said(Typed typed, Locale language) {
        return translation(typed.french(), language).orElse(typed.french());
    }

    /** The words in French, where the reader's own language does not matter. */
    public String french(String key, Object... arguments) {
        return getTranslation(key, Locale.FRENCH, arguments);
    }

    private Language language(Locale language) {
        var ours = byCode.get(language.getLanguage());
        return ours == null ? java.util.Objects.requireNonNull(byCode.get("fr")) : ours;
    }

    private static Map<String, String> read(String code) {
        var file = new ClassPathResource("vaadin-i18n/translations_" + code + ".properties");
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The words of the language " + code + " cannot be read", e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty));
    }
}
