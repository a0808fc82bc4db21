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
import org.springframework.security.core.context.SecurityContextHolder;
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

    /** What there is to translate, and its translation where there is one. */
    public record Line(Phrase phrase, Optional<Written> translation) {}

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
            lines.put(
                    language,
                    phrases.stream()
                            .map(phrase -> new Line(phrase, Optional.ofNullable(written.get(phrase.french()))))
                            .toList());
        }
        return lines;
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
        var code = language.getLanguage();
        var said = typed.strip();
        var longest = phrase.isLong() ? Content.LONGEST_TEXT : LONGEST_LINE;
        if (said.length() > longest) {
            return new Saved.TooLong(longest);
        }
        var next = new Written(said, clock.instant(), author());
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

    private static String author() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return authentication.getPrincipal() instanceof Visitor person
                ? person.displayName()
                : authentication.getName();
    }
}
