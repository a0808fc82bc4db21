package fr.declic.privacy;

import fr.declic.access.Confirmation;
import fr.declic.access.PersonalData;
import fr.declic.access.PersonalData.Chapter;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import fr.declic.shell.Paper;
import fr.declic.shell.Words;
import fr.declic.territory.Territories;
import fr.declic.volunteers.LeavingFiles;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Everything that is held of the person who is signed in: to be read, as a PDF, and to be taken elsewhere, as JSON (GDPR, articles 15
 * and 20). Each asks for a code or a card of the last minutes.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyData {

    /**
     * Words of the paper.
     *
     * @param french the same in French, where nobody has proofread the reader's language, or nothing
     */
    public record Said(String words, @Nullable String french) {}

    /** A line of the paper; the team's own words are in French. */
    public record Row(Said label, Said value, boolean teams) {}

    /** A chapter as the paper shows it. */
    public record Titled(Said title, List<Row> rows) {}

    private final List<PersonalData> parts;
    private final LeavingFiles files;
    private final Confirmation confirmation;
    private final Territories territories;
    private final Paper paper;
    private final Words words;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final Clock clock;

    MyData(
            List<PersonalData> parts,
            LeavingFiles files,
            Confirmation confirmation,
            Territories territories,
            Paper paper,
            Words words,
            JsonMapper json,
            JdbcClient jdbc,
            Clock clock) {
        // The file is let go of last, and read first.
        this.parts = List.copyOf(parts).reversed();
        this.files = files;
        this.confirmation = confirmation;
        this.territories = territories;
        this.paper = paper;
        this.words = words;
        this.json = json;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * In this language, and beside it in French for as long as nobody has proofread the language. What the team wrote is in French.
     *
     * @throws org.springframework.security.access.AccessDeniedException without a code or a card of the last minutes
     */
    public byte[] pdf(Locale language) {
        confirmation.require();
        var territory = territories.current();
        return paper.print(
                "my-data",
                language,
                Map.of(
                        "title", said(language, in -> words.getTranslation("held.title", in)),
                        "chapters", chapters(language),
                        "day",
                                said(
                                        language,
                                        in -> words.getTranslation(
                                                "held.day", in, Dates.full(clock.instant(), in), territory.name())),
                        "basis",
                                said(
                                        language,
                                        in -> words.getTranslation("legalBasis." + territory.legalBasis(), in))));
    }

    private Said said(Locale language, Function<Locale, String> sentence) {
        return twice(language, sentence.apply(language), sentence.apply(Locale.FRENCH));
    }

    /** Words that are the same in both are said once. */
    private Said twice(Locale language, String own, String french) {
        return new Said(own, words.isProofread(language) || own.equals(french) ? null : french);
    }

    /**
     * Row by row, under the names that the database gives them.
     *
     * @throws org.springframework.security.access.AccessDeniedException without a code or a card of the last minutes
     */
    public byte[] json() {
        confirmation.require();
        var all = new LinkedHashMap<String, Object>();
        all.put("territory", territories.current().name());
        all.put("copiedAt", clock.instant().toString());
        var theirs = files.of(VolunteerId.mine());
        for (var part : parts) {
            for (var rows : part.rows()) {
                all.put(
                        rows.table(),
                        theirs.stream()
                                .flatMap(file -> rows(rows, file).stream())
                                .toList());
            }
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(all).getBytes(StandardCharsets.UTF_8);
    }

    private List<JsonNode> rows(PersonalData.Rows rows, VolunteerId file) {
        return jdbc.sql("select to_jsonb(t) - 'territory_id' - 'version' - cast(:left as text[]) as found from "
                        + rows.table() + " t where " + rows.whose())
                .param("left", rows.left().toArray(String[]::new))
                .param("person", file.value())
                .query((row, number) -> json.readTree(row.getString("found")))
                .list();
    }

    private List<Titled> chapters(Locale language) {
        var found = new ArrayList<Titled>();
        for (var file : files.of(VolunteerId.mine())) {
            for (var part : parts) {
                var french = part.read(file.value(), Locale.FRENCH).iterator();
                part.read(file.value(), language).stream()
                        .map(chapter -> titled(language, chapter, french.next()))
                        .filter(chapter -> !chapter.rows().isEmpty())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Titled titled(Locale language, Chapter chapter, Chapter french) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < chapter.lines().size(); i++) {
            var own = chapter.lines().get(i);
            var also = french.lines().get(i);
            rows.add(new Row(
                    twice(language, own.label(), also.label()),
                    twice(language, own.value(), also.value()),
                    own.teams()));
        }
        return new Titled(said(language, in -> words.getTranslation(chapter.key(), in)), rows);
    }
}
