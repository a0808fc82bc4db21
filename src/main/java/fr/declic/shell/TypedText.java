package fr.declic.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that the team typed, on a screen of any language: as somebody translated them, else in French and read so by whatever
 * reads them aloud.
 */
public final class TypedText extends Span {

    public TypedText(String french) {
        var translation = translation(french, getLocale());
        setText(translation.orElse(french));
        if (translation.isEmpty()) {
            inFrench(this);
        }
    }

    /** The French itself under its translation: it is what stands on the door, and what the team will say. Nothing where there is none. */
    public static Optional<Paragraph> original(String french) {
        return translation(french, UI.getCurrent().getLocale()).map(other -> {
            var original = new Paragraph(inFrench(new Span(french)));
            original.addClassName("in-french");
            return original;
        });
    }

    /**
     * Writes a sentence in which typed words stand.
     *
     * @param typed in French; those that the sentence says so, because nobody translated them, are marked
     */
    public static void write(HasComponents place, String sentence, Collection<String> typed) {
        var language = UI.getCurrent().getLocale();
        var french = isFrench(language)
                ? List.<String>of()
                : typed.stream()
                        .filter(words ->
                                !words.isBlank() && translation(words, language).isEmpty())
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
        if (french.isEmpty()) {
            place.add(new Text(sentence));
            return;
        }
        var end = 0;
        for (var found :
                (Iterable<MatchResult>) wholeWords(french).matcher(sentence).results()::iterator) {
            place.add(new Text(sentence.substring(end, found.start())), inFrench(new Span(found.group())));
            end = found.end();
        }
        place.add(new Text(sentence.substring(end)));
    }

    private static Pattern wholeWords(List<String> some) {
        return Pattern.compile(
                some.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})")));
    }

    private static Optional<String> translation(String french, Locale language) {
        return LocaleUtil.getI18NProvider().filter(Words.class::isInstance).flatMap(words -> ((Words) words)
                .translation(french, language));
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** Says of these words that they are French, to whatever reads them aloud or lays them out. */
    static <T extends Component> T inFrench(T words) {
        words.getElement().setAttribute("lang", "fr").setAttribute("dir", "ltr");
        return words;
    }
}
