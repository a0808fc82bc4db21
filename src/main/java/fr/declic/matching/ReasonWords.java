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

    public String say(Reason reason, Reader reader) {
        var arguments = new ArrayList<Object>();
        arguments.add(list(reason.names()));
        arguments.addAll(reason.numbers());
        reason.quarters().forEach(quarters -> arguments.add(new WeeklyHours(quarters).toString()));
        return words.getTranslation(reader.prefix + reason.key(), Locale.FRENCH, arguments.toArray());
    }

    /** Several names in one sentence: «lundi matin, jeudi». */
    public String list(List<String> keys) {
        return keys.stream()
                .map(key -> words.getTranslation(key, Locale.FRENCH))
                .collect(Collectors.joining(", "));
    }
}
