package fr.declic.territory.site;

import fr.declic.territory.Phrase;
import fr.declic.territory.PhraseSource;
import fr.declic.territory.site.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What is to be translated of the public pages: their texts and what stands in their lists. Names and addresses stay as they are, and
 * so do the words of a testimony: they are somebody's own.
 */
@Component
@Order(20)
class PageWords implements PhraseSource {

    private static final Set<String> AS_THEY_ARE = Set.of("nom", "adresse", "structure");

    private final Editions editions;

    PageWords(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Phrase> phrases() {
        var all = editions.newest(List.of(Part.values()));
        var phrases = new ArrayList<Phrase>();
        for (var part : Part.values()) {
            var content = all.getOrDefault(part, Content.NOTHING);
            phrases.add(new Phrase(title(part), content.text()));
            if (part != Part.TESTIMONIES) {
                content.entries().forEach(entry -> add(part, entry, phrases));
            }
        }
        return phrases;
    }

    private static void add(Part part, Entry entry, List<Phrase> phrases) {
        for (var field : part.fields()) {
            var typed = field.kind() == Kind.LINE || field.kind() == Kind.PARAGRAPH;
            if (typed && !AS_THEY_ARE.contains(field.name())) {
                phrases.add(new Phrase(title(part), entry.get(field.name())));
            }
        }
    }

    private static String title(Part part) {
        return Phrase.PAGES + part;
    }
}
