package fr.declic.territory.site;

import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.territory.PublicCounter;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Lays out what a public page shows, published or not yet. */
@Component
public class SitePages {

    private static final Conformity CONFORMITY = Conformity.read();

    private final Territories territories;
    private final PublicCounter counter;
    private final OrderRules order;
    private final Words words;
    private final Clock clock;
    private final String installation;

    SitePages(
            Territories territories,
            PublicCounter counter,
            OrderRules order,
            Words words,
            Clock clock,
            @Value("${declic.site:http://localhost:${server.port:8080}}") String installation) {
        this.territories = territories;
        this.counter = counter;
        this.order = order;
        this.words = words;
        this.clock = clock;
        this.installation = installation;
    }

    /** What the template of a page is given; its name stands under {@code view}. */
    public Map<String, @Nullable Object> model(Page page, Map<Part, Content> parts, Locale language) {
        var territory = territories.current();
        var model = frame(page.key(), page.description(), page.path(), territory);
        model.put("view", page.template());
        model.put("page", page);
        model.put("text", texts(parts, territory, language));
        switch (page) {
            case PROJECT -> {
                model.put("count", counter.count());
                model.put("targets", Targets.of(territory));
                model.put("months", territory.minimumDeprivationMonths());
                model.put("residence", territory.minimumResidenceMonths());
            }
            case DATES ->
                model.put(
                        "chronology",
                        Chronology.of(
                                entries(parts, Part.DATES),
                                Dates.day(clock.instant()).getYear()));
            case TESTIMONIES -> model.put("testimonies", entries(parts, Part.TESTIMONIES));
            case TEAM -> {
                var people = entries(parts, Part.TEAM).stream()
                        .map(Structure.Person::of)
                        .toList();
                model.put(
                        "reachable",
                        people.stream().filter(Structure.Person::isReachable).toList());
                model.put(
                        "structures",
                        Structure.of(people.stream()
                                .filter(person -> !person.isReachable())
                                .toList()));
                model.put("partners", entries(parts, Part.PARTNERS));
            }
            case POINTS ->
                model.put(
                        "places",
                        entries(parts, Part.POINTS).stream()
                                .map(DropInPlace::of)
                                .toList());
            case ORDER -> {
                model.put("rules", order.of(territory, language));
                // A rule that nobody has read again in this language is told in French too.
                model.put("rulesInFrench", words.isProofread(language) ? null : order.of(territory, Locale.FRENCH));
            }
            case ACCESSIBILITY -> {
                model.put("conformity", CONFORMITY);
                model.put("checkedOn", Dates.plain(CONFORMITY.checkedOn(), language));
            }
            case PRIVACY -> {
                model.put("prose", List.of(prose(parts, Part.PRIVACY, territory, language)));
                model.put("legalBasis", territory.legalBasis());
            }
            case CREDITS ->
                model.put(
                        "prose",
                        List.of(
                                prose(parts, Part.CREDITS, territory, language),
                                french(Markdown.html(ContentFiles.software()))));
            case WORDS, PLAN -> {}
        }
        return model;
    }

    /** What the first page shows. */
    Map<String, @Nullable Object> home(Territory territory, Map<Part, Content> parts) {
        var model = frame("home.title", "site.description", "/", territory);
        model.put("name", territory.name());
        model.put("fictional", territory.isFictional());
        model.put("count", counter.count());
        model.put("targets", Targets.of(territory));
        model.put(
                "testimonies",
                entries(parts, Part.TESTIMONIES).stream().limit(1).toList());
        return model;
    }

    private Map<String, @Nullable Object> frame(String title, String description, String path, Territory territory) {
        var model = new HashMap<String, @Nullable Object>();
        model.put("titleKey", title);
        model.put("description", description);
        model.put("place", territory.name());
        model.put("site", site(territory));
        model.put("canonical", site(territory) + path);
        model.put("chapters", Page.chapters());
        model.put("contact", Contact.of(territory));
        return model;
    }

    /** Where the territory's pages are, without a slash at the end. */
    String site(Territory territory) {
        return territory.host().map(host -> "https://" + host).orElse(installation);
    }

    private static List<Entry> entries(Map<Part, Content> parts, Part part) {
        return parts.getOrDefault(part, Content.NOTHING).entries();
    }

    private Map<String, Prose> texts(Map<Part, Content> parts, Territory territory, Locale language) {
        var texts = new HashMap<String, Prose>();
        parts.keySet().forEach(part -> texts.put(part.slug(), prose(parts, part, territory, language)));
        return texts;
    }

    /** In the reader's language where somebody translated it. */
    private Prose prose(Map<Part, Content> parts, Part part, Territory territory, Locale language) {
        var typed = parts.getOrDefault(part, Content.NOTHING).text();
        return words.translation(typed, language)
                .map(translated -> new Prose(
                        html(translated, territory),
                        language.getLanguage(),
                        words.isRightToLeft(language) ? "rtl" : "ltr"))
                .orElseGet(() -> french(html(typed, territory)));
    }

    private static Prose french(String html) {
        return new Prose(html, Locale.FRENCH.getLanguage(), "ltr");
    }

    /** A text with the territory's own names put in. */
    static String html(String typed, Territory territory) {
        return Markdown.html(typed)
                .replace("{territoire}", HtmlUtils.htmlEscape(territory.name(), "UTF-8"))
                .replace("{comite}", HtmlUtils.htmlEscape(territory.committeeName(), "UTF-8"));
    }

    /** As {@link #html(String, Territory)}, for the territory the running work is bound to. */
    public String html(String typed) {
        return html(typed, territories.current());
    }
}
