package fr.declic.territory.site;

import fr.declic.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * How the order of the list works, in full and in plain words: {@code pages.order.<section>} is a title, {@code order.<section>.1} and
 * so on are its sentences. They are not the territory's to edit, since they say what the application does; its settings are in
 * them.
 */
@Component
class OrderRules {

    /** In the order they are read. A rule of another module adds its section here, and its words. */
    private static final List<String> SECTIONS =
            List.of("who", "decides", "date", "rank", "noScore", "proposal", "wave", "answers", "company", "computer");

    private static final String DATE = "date";

    /** A title and what stands under it. */
    record Section(String name, String title, List<String> sentences) {}

    private final MessageSource words;

    OrderRules(MessageSource words) {
        this.words = words;
    }

    List<Section> of(Territory territory, Locale language) {
        Object[] settings = {
            territory.minimumDeprivationMonths(),
            territory.minimumResidenceMonths(),
            territory.committeeName(),
            territory.answerDelayDays()
        };
        return SECTIONS.stream()
                .map(name -> section(name, territory, settings, language))
                .toList();
    }

    private Section section(String name, Territory territory, Object[] settings, Locale language) {
        var key = "pages.order." + name;
        var sentences = new ArrayList<String>();
        if (name.equals(DATE)) {
            add(key + "." + territory.candidacyDateEvent(), settings, language, sentences);
        }
        add(key, settings, language, sentences);
        return new Section(name, words.getMessage(key, settings, language), sentences);
    }

    private void add(String key, Object[] settings, Locale language, List<String> sentences) {
        for (var i = 1; ; i++) {
            var sentence = words.getMessage(key + "." + i, settings, null, language);
            if (sentence == null) {
                return;
            }
            sentences.add(sentence);
        }
    }
}
