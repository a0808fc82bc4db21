package fr.declic.matching;

import com.vaadin.flow.i18n.I18NProvider;
import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts reasons into words: one sentence for the team, who read about a person, and one for the person themself. */
@Component
public class ReasonWords {

    /** Who reads. */
    public enum Reader {
        TEAM("reason.team."),
        PERSON("reason.you.");

        private final String prefix;

        Reader(String prefix) {
            this.prefix = prefix;
        }
    }

    private final I18NProvider words;

    ReasonWords(I18NProvider words) {
        this.words = words;
    }

    /** In French, as the team reads it. */
    public String say(Reason reason, Reader reader) {
        return say(reason, reader, Locale.FRENCH);
    }

    public String say(Reason reason, Reader reader, Locale language) {
        var arguments = new ArrayList<Object>();
        arguments.add(list(reason.names(), language));
        arguments.addAll(reason.numbers());
        reason.quarters().forEach(quarters -> arguments.add(hours(new WeeklyHours(quarters), language)));
        return words.getTranslation(reader.prefix + reason.key(), language, arguments.toArray());
    }

    public String hours(WeeklyHours hours, Locale language) {
        return hours.in(language, words);
    }

    /** Several names in one sentence: «lundi matin, jeudi». */
    public String list(List<String> keys, Locale language) {
        return keys.stream()
                .map(key -> words.getTranslation(key, language))
                .collect(Collectors.joining(words.getTranslation("language.comma", language)));
    }
}
