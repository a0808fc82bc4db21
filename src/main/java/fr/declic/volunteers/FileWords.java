package fr.declic.volunteers;

import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import fr.declic.shell.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What stands in a file, field by field and in words, so that the trail can keep a former value as it was read. */
class FileWords {

    private final Words words;
    private final Locale language;

    FileWords(Words words, Locale language) {
        this.words = words;
        this.language = language;
    }

    /** The words of each field by its name; a field without a value is left out. */
    Map<String, String> of(Volunteer person) {
        var said = new LinkedHashMap<String, String>();
        var identity = person.identity();
        put(said, "firstName", identity.firstName());
        put(said, "lastName", identity.lastName());
        put(said, "birthDate", identity.birthDate() == null ? null : Dates.plain(identity.birthDate(), language));
        var reach = person.reach();
        put(said, "phone", reach.phone() == null ? null : Phones.readable(reach.phone()));
        put(said, "email", reach.email());
        put(
                said,
                "dropInPoint",
                reach.dropInPoint() == null ? null : reach.dropInPoint().toString());
        var home = person.home();
        put(said, "address", home.street() == null ? null : join(" ", home.number(), home.street()));
        put(said, "inside", home.inside() == null ? null : word(home.inside() ? "field.yes" : "field.no"));
        put(said, "residentSince", home.since() == null ? null : Dates.month(home.since(), language));
        person.deprivation().ifPresent(deprivation -> put(said, "deprivation", deprivation(deprivation)));
        answers(said, person.answers());
        return said;
    }

    private String deprivation(Deprivation deprivation) {
        var since = deprivation.since();
        return words.getTranslation(
                "said.deprivation." + deprivation.kind(), language, since == null ? "" : Dates.month(since, language));
    }

    private void answers(Map<String, String> said, Answers answers) {
        put(said, "skills", coded("skill.", answers.skills()));
        put(said, "ownWords", String.join(", ", answers.ownWords()));
        put(said, "wishes", coded("kind.", answers.wishes()));
        put(said, "anyWish", answers.anyWish() ? word("field.yes") : null);
        put(said, "wishWords", answers.wishWords());
        put(said, "learns", coded("skill.", answers.learns()));
        put(
                said,
                "minimum",
                answers.minimum() == null ? null : answers.minimum().in(language, words));
        put(said, "wished", answers.wished() == null ? null : answers.wished().in(language, words));
        put(
                said,
                "halfDays",
                answers.halfDays().stream().map(half -> word("halfday." + half)).collect(together()));
        put(said, "mobility", named("mobility.", answers.mobility()));
        put(said, "limits", named("limit.", answers.limits()));
    }

    private String coded(String prefix, List<String> codes) {
        return codes.stream().map(code -> word(prefix + code)).collect(together());
    }

    private String named(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream()
                .map(Enum::name)
                .sorted()
                .map(name -> word(prefix + name))
                .collect(together());
    }

    private String word(String key) {
        return words.getTranslation(key, language);
    }

    private Collector<CharSequence, ?, String> together() {
        return Collectors.joining(word("language.comma"));
    }

    private static String join(String between, @Nullable String first, String second) {
        return first == null ? second : first + between + second;
    }

    private static void put(Map<String, String> said, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            said.put(field, value);
        }
    }
}
