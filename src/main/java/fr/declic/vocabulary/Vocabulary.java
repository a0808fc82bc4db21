package fr.declic.vocabulary;

import fr.declic.shell.Words;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The words people choose from: what one can do, in families, and kinds of activity. Read once at start; the same for every
 * territory and held by nobody's session.
 */
@Component
public class Vocabulary {

    private static final String FRENCH = Locale.FRENCH.getLanguage();

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private final Map<String, Skill> skills;
    private final Map<String, Kind> kinds;
    private final List<Family> families;
    private final SkillSearch search;
    /** By the code of each other language, by its own names only. */
    private final Map<String, SkillSearch> searches;

    private final Trades trades;

    Vocabulary(Words words, Trades trades) {
        this.trades = trades;
        var rows = read("skills.csv");
        skills = byCode(rows.stream().map(Vocabulary::skill), Skill::code);
        kinds = byCode(read("kinds.csv").stream().map(Vocabulary::kind), Kind::code);
        families = skills.values().stream()
                .map(Skill::family)
                .distinct()
                .map(Family::new)
                .toList();
        search = new SkillSearch(rows.stream()
                .map(row -> new SkillSearch.Entry(
                        skill(row),
                        Stream.of(row.get("synonyms"), row.get("misspellings"))
                                .flatMap(list -> Arrays.stream(list.split("\\|")))
                                .toList(),
                        words.french("skill." + row.get("code"))))
                .toList());
        searches = words.getProvidedLocales().stream()
                .filter(language -> !language.getLanguage().equals(FRENCH))
                .collect(Collectors.toUnmodifiableMap(Locale::getLanguage, language -> named(words, language)));
    }

    private SkillSearch named(Words words, Locale language) {
        return new SkillSearch(skills.values().stream()
                .map(skill -> new SkillSearch.Entry(skill, List.of(), words.getTranslation(skill.key(), language)))
                .toList());
    }

    public List<Family> families() {
        return families;
    }

    public List<Skill> skills() {
        return List.copyOf(skills.values());
    }

    public List<Skill> skillsOf(String family) {
        return skills.values().stream()
                .filter(skill -> skill.family().equals(family))
                .toList();
    }

    public List<Kind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** Empty for a code of an older vocabulary. */
    public Optional<Skill> skill(String code) {
        return Optional.ofNullable(skills.get(code));
    }

    /** Empty for a code of an older vocabulary. */
    public Optional<Kind> kind(String code) {
        return Optional.ofNullable(kinds.get(code));
    }

    /**
     * The savoir-faire that somebody may mean, the likeliest first: without accents, with spelling mistakes, by other words.
     *
     * @param typed anything at all; only its beginning is looked at
     * @return none when nothing comes near
     */
    public List<Skill> search(String typed, int limit) {
        return search.find(typed).first(limit);
    }

    /** As {@link #search}, without spelling mistakes: for words that may be a name. */
    public List<Skill> searchToTheLetter(String typed, int limit) {
        return search.findToTheLetter(typed).first(limit);
    }

    /**
     * As {@link #search}; where nothing of ours comes near, what goes with the trade that was named («façadier», «cariste»),
     * or with a trade near to it.
     */
    public List<Skill> meantBy(String typed, int limit) {
        return orByTrade(search.find(typed), typed, limit);
    }

    private List<Skill> orByTrade(SkillSearch.Found found, String typed, int limit) {
        return found.nearest() == 0
                ? trades.meantBy(typed).stream()
                        .flatMap(this::skillsOfTrade)
                        .limit(limit)
                        .toList()
                : found.first(limit);
    }

    /**
     * As above, in the language of a screen: by the names that stand on it, or by the French ones where these come nearer.
     *
     * @param language any
     */
    public List<Skill> meantBy(String typed, Locale language, int limit) {
        var french = search.find(typed);
        var others = searches.get(language.getLanguage());
        var own = others == null ? null : others.find(typed);
        return own == null || own.nearest() == 0 || own.nearest() < french.nearest()
                ? orByTrade(french, typed, limit)
                : own.first(limit);
    }

    private Stream<Skill> skillsOfTrade(String rome) {
        return skills.values().stream().filter(skill -> skill.rome().equals(rome));
    }

    private static Skill skill(CSVRecord row) {
        return new Skill(row.get("code"), row.get("family"), row.get("rome"));
    }

    private static Kind kind(CSVRecord row) {
        return new Kind(
                row.get("code"),
                row.get("family"),
                row.get("rome"),
                several(row, "skills"),
                several(row, "limits").stream().map(Limit::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static List<String> several(CSVRecord row, String column) {
        return Arrays.asList(row.get(column).split("\\|"));
    }

    private static <T> Map<String, T> byCode(Stream<T> rows, Function<T, String> code) {
        return rows.collect(Collectors.toMap(
                code,
                Function.identity(),
                (one, two) -> {
                    throw new IllegalStateException("The vocabulary has the same code twice: " + code.apply(one));
                },
                LinkedHashMap::new));
    }

    private static List<CSVRecord> read(String name) {
        var file = new ClassPathResource("vocabulary/" + name);
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("The vocabulary " + name + " cannot be read", e);
        }
    }
}
