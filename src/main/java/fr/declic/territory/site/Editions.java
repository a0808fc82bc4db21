package fr.declic.territory.site;

import fr.declic.database.Moments;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The versions that were published, of the territory that the running work is bound to. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Editions {

    /** The language that the team writes in; a translation is another row of the same edition. */
    static final String LANGUAGE = "fr";

    private final JdbcClient jdbc;
    private final Territories territories;
    private final DropInPlaces places;

    Editions(JdbcClient jdbc, Territories territories, DropInPlaces places) {
        this.jdbc = jdbc;
        this.territories = territories;
        this.places = places;
    }

    /** A version with its words. */
    record Written(int number, Content content, @Nullable String author) {

        boolean cameWithTheApplication() {
            return author == null;
        }
    }

    /** The newest of these parts; of one that was never loaded, what its file says. */
    public Map<Part, Content> newest(Collection<Part> parts) {
        var found = new EnumMap<Part, Content>(Part.class);
        if (parts.isEmpty()) {
            return found;
        }
        jdbc.sql("""
                        select distinct on (part) part, content from site_edition
                        where part in (:parts) and language = :language order by part, number desc
                        """)
                .param("parts", parts.stream().map(Enum::name).toList())
                .param("language", LANGUAGE)
                .query(row -> {
                    found.put(Part.valueOf(row.getString("part")), ContentJson.read(row.getString("content")));
                });
        for (var part : parts) {
            var content = found.computeIfAbsent(part, this::ofFile);
            if (part == Part.POINTS) {
                found.put(part, new Content(content.text(), places.open()));
            }
        }
        return found;
    }

    /** What the territory's file says, without the testimonies that were withdrawn. */
    public Content ofFile(Part part) {
        return part == Part.TESTIMONIES ? withoutWithdrawn(file(part)) : file(part);
    }

    private Content file(Part part) {
        return ContentFiles.of(territories.current().slug(), part);
    }

    /** The entries that came with the application, in any of its versions: nobody here wrote them. */
    public Set<UUID> ofTheApplication(Part part) {
        return jdbc.sql("""
                        select distinct (entry ->> 'id')::uuid
                        from site_edition, jsonb_array_elements(content -> 'entries') as entry
                        where part = :part and language = :language and author is null
                        """)
                .param("part", part.name())
                .param("language", LANGUAGE)
                .query(UUID.class)
                .set();
    }

    public Optional<Written> newest(Part part) {
        return jdbc.sql("""
                        select number, content, author from site_edition
                        where part = :part and language = :language order by number desc limit 1
                        """)
                .param("part", part.name())
                .param("language", LANGUAGE)
                .query((row, index) -> new Written(
                        row.getInt("number"), ContentJson.read(row.getString("content")), row.getString("author")))
                .optional()
                .map(written -> part == Part.POINTS
                        ? new Written(
                                written.number, new Content(written.content.text(), places.open()), written.author)
                        : written);
    }

    /** The newest version; number 0 for what the file says of a part that was never loaded. */
    public Written standing(Part part) {
        return newest(part).orElseGet(() -> new Written(0, ofFile(part), null));
    }

    public Optional<Content> find(Part part, int number) {
        return jdbc.sql("""
                        select content from site_edition
                        where part = :part and language = :language and number = :number
                        """)
                .param("part", part.name())
                .param("language", LANGUAGE)
                .param("number", number)
                .query((row, index) -> ContentJson.read(row.getString("content")))
                .optional();
    }

    /** The newest first, with nobody's name where it came with the application. */
    public List<Version> all(Part part) {
        return jdbc.sql("""
                        select number, published_at, author from site_edition
                        where part = :part and language = :language order by number desc
                        """)
                .param("part", part.name())
                .param("language", LANGUAGE)
                .query((row, index) -> version(row))
                .list();
    }

    public Map<Part, Version> newestVersions() {
        var found = new HashMap<Part, Version>();
        jdbc.sql("""
                        select distinct on (part) part, number, published_at, author from site_edition
                        where language = :language order by part, number desc
                        """).param("language", LANGUAGE).query(row -> {
            found.put(Part.valueOf(row.getString("part")), version(row));
        });
        return found;
    }

    private static Version version(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Version(
                row.getInt("number"), Moments.read(row, "published_at"), Optional.ofNullable(row.getString("author")));
    }

    /** @return false when somebody has just published this number: nothing is stored then */
    public boolean add(Part part, int number, Content content, Instant now, @Nullable String author) {
        return jdbc.sql("""
                        insert into site_edition (part, language, number, content, published_at, author)
                        values (:part, :language, :number, :content::jsonb, :now, :author)
                        on conflict do nothing
                        """)
                        .param("part", part.name())
                        .param("language", LANGUAGE)
                        .param("number", number)
                        .param("content", ContentJson.write(content))
                        .param("now", Moments.stored(now))
                        .param("author", author)
                        .update()
                == 1;
    }

    /** Of a text that was open on a screen while a testimony was withdrawn, what may still be shown. */
    public Content withoutWithdrawn(Content content) {
        var withdrawn = withdrawn();
        return withdrawn.isEmpty()
                ? content
                : new Content(
                        content.text(),
                        content.entries().stream()
                                .filter(entry -> !withdrawn.contains(entry.id()))
                                .toList());
    }

    private Set<UUID> withdrawn() {
        return CurrentTerritory.get().isEmpty()
                ? Set.of()
                : jdbc.sql("select id from testimony_withdrawal")
                        .query(UUID.class)
                        .set();
    }
}
