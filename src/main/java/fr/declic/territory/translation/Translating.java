package fr.declic.territory.translation;

import fr.declic.shell.Visitor;
import fr.declic.shell.Words;
import fr.declic.territory.Phrase;
import fr.declic.territory.PhraseSource;
import fr.declic.territory.site.Content;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the translations of what the team typed. Each is of its own accord: without one, the French is read. */
@Service
@Transactional
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
public class Translating {

    /** Letters; enough for any name or sentence in any language. */
    private static final int LONGEST_LINE = 1_000;

    private final List<PhraseSource> sources;
    private final TranslationRows rows;
    private final Translations translations;
    private final Words words;
    private final Clock clock;

    Translating(List<PhraseSource> sources, TranslationRows rows, Translations translations, Words words, Clock clock) {
        this.sources = sources;
        this.rows = rows;
        this.translations = translations;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What there is to translate.
     *
     * @param translation of exactly these words, where there is one
     * @param former that of words which stand nowhere any more and are nearly these: the French was changed since
     */
    public record Line(Phrase phrase, Optional<Written> translation, Optional<String> former) {}

    /** The languages one may translate into. */
    public List<Locale> languages() {
        return words.getProvidedLocales().stream()
                .filter(language -> !language.equals(Locale.FRENCH))
                .toList();
    }

    /** Everything that is to be translated into each language, by language. Words that stand at several places are there once. */
    @Transactional(readOnly = true)
    public Map<Locale, List<Line>> read() {
        var phrases = phrases();
        var lines = new LinkedHashMap<Locale, List<Line>>();
        for (var language : languages()) {
            var written = rows.in(language.getLanguage());
            var former = new FormerWords(written, phrases);
            lines.put(
                    language,
                    phrases.stream()
                            .filter(Translating::mayWrite)
                            .map(phrase -> line(phrase, written.get(phrase.french()), former))
                            .toList());
        }
        return lines;
    }

    private static Line line(Phrase phrase, @Nullable Written translation, FormerWords former) {
        return translation == null
                ? new Line(phrase, Optional.empty(), former.like(phrase.french()))
                : new Line(phrase, Optional.of(translation), Optional.empty());
    }

    /** The public pages are the administrator's to write, in every language. */
    private static boolean mayWrite(Phrase phrase) {
        return !phrase.isAPages()
                || Visitor.signedIn().getAuthorities().stream()
                        .anyMatch(granted -> "ROLE_ADMINISTRATOR".equals(granted.getAuthority()));
    }

    private List<Phrase> phrases() {
        var seen = new HashSet<String>();
        var phrases = new ArrayList<Phrase>();
        for (var source : sources) {
            source.phrases().stream()
                    .filter(phrase -> !phrase.french().isBlank() && seen.add(phrase.french()))
                    .forEach(phrases::add);
        }
        return phrases;
    }

    /**
     * Lets everybody read these words in the place of the French. Sent again, it does nothing more.
     *
     * @param before the translation over which this one was written; nothing where there was none
     * @param typed nothing to take the translation away
     */
    public Saved write(Locale language, Phrase phrase, String before, String typed) {
        if (!mayWrite(phrase)) {
            throw new AccessDeniedException("The public pages are the administrator's to write");
        }
        var code = language.getLanguage();
        var said = typed.strip();
        var longest = phrase.isLong() ? Content.LONGEST_TEXT : LONGEST_LINE;
        if (said.length() > longest) {
            return new Saved.TooLong(longest);
        }
        var next = new Written(said, clock.instant(), Visitor.author());
        translations.changed(code);
        if (change(code, phrase.french(), before, next)) {
            return new Saved.Done(said.isEmpty() ? Optional.empty() : Optional.of(next));
        }
        var stands = rows.find(code, phrase.french());
        return stands.map(Written::words).orElse("").equals(said)
                ? new Saved.Done(stands)
                : new Saved.Overtaken(stands);
    }

    private boolean change(String language, String french, String before, Written next) {
        if (next.words().isEmpty()) {
            return rows.remove(language, french, before);
        }
        return before.isEmpty() ? rows.add(language, french, next) : rows.replace(language, french, before, next);
    }
}
