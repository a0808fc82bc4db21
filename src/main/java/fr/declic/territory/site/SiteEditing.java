package fr.declic.territory.site;

import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.shell.Visitor;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing the public pages: a draft of one's own, a publication, the former versions, a testimony that is withdrawn. */
@Service
@Transactional
@RolesAllowed("ADMINISTRATOR")
public class SiteEditing {

    private final Editions editions;
    private final DropInPlaces places;
    private final JdbcClient jdbc;
    private final Clock clock;

    SiteEditing(Editions editions, DropInPlaces places, JdbcClient jdbc, Clock clock) {
        this.editions = editions;
        this.places = places;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Each part's newest version. */
    @Transactional(readOnly = true)
    public Map<Part, Version> overview() {
        return editions.newestVersions();
    }

    /** The parts of which I have words that are not published. */
    @Transactional(readOnly = true)
    public Set<Part> drafts() {
        return new HashSet<>(jdbc.sql("select part from site_draft where author_id = :me and language = :language")
                .param("me", me())
                .param("language", Editions.LANGUAGE)
                .query((row, index) -> Part.valueOf(row.getString("part")))
                .list());
    }

    /** My draft where I have one, else what everybody reads. */
    @Transactional(readOnly = true)
    public Desk open(Part part) {
        var newest = editions.standing(part);
        return jdbc.sql("""
                        select base, content, kept_at from site_draft
                        where author_id = :me and part = :part and language = :language
                        """)
                .param("me", me())
                .param("part", part.name())
                .param("language", Editions.LANGUAGE)
                .query((row, index) -> new Desk(
                        ContentJson.read(row.getString("content")),
                        row.getInt("base"),
                        newest.number(),
                        Optional.of(Moments.read(row, "kept_at"))))
                .optional()
                .orElseGet(() -> new Desk(newest.content(), newest.number(), newest.number(), Optional.empty()));
    }

    /** Keeps unfinished words for me alone; they need not be right yet. */
    public void keep(Part part, int base, Content content) {
        oneAtATime(part);
        jdbc.sql("""
                        insert into site_draft (author_id, part, language, base, content, kept_at)
                        values (:me, :part, :language, :base, :content::jsonb, :now)
                        on conflict (territory_id, author_id, part, language)
                        do update set base = excluded.base, content = excluded.content, kept_at = excluded.kept_at
                        """)
                .param("me", me())
                .param("part", part.name())
                .param("language", Editions.LANGUAGE)
                .param("base", base)
                .param("content", ContentJson.write(shown(part, content)))
                .param("now", Moments.stored(clock.instant()))
                .update();
    }

    /** Throws my unpublished words away. */
    public void forget(Part part) {
        jdbc.sql("delete from site_draft where author_id = :me and part = :part and language = :language")
                .param("me", me())
                .param("part", part.name())
                .param("language", Editions.LANGUAGE)
                .update();
    }

    /**
     * Lets everybody read these words.
     *
     * @param base number of the version they were written over: another one may have been published since, and is not lost
     */
    public Published publish(Part part, int base, Content typed) {
        oneAtATime(part);
        var content = shown(part, typed);
        var problems = ContentCheck.of(part, content, printed(part), Dates.day(clock.instant()));
        if (!problems.isEmpty()) {
            return new Published.Refused(problems);
        }
        if (!editions.add(part, base + 1, content, clock.instant(), Visitor.author())) {
            keep(part, base, content);
            return new Published.Overtaken(editions.all(part).getFirst());
        }
        if (part == Part.POINTS) {
            places.replaceBy(content.entries());
        }
        forget(part);
        return new Published.Done();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Version> versions(Part part) {
        return editions.all(part);
    }

    /** A former version, to be read or taken up again. */
    @Transactional(readOnly = true)
    public Optional<Content> version(Part part, int number) {
        return editions.find(part, number);
    }

    /** What everybody reads. */
    @Transactional(readOnly = true)
    public Content published(Part part) {
        return editions.standing(part).content();
    }

    /** The parts of a page, with my own draft in the place of the one that is being written. */
    @Transactional(readOnly = true)
    public Map<Part, Content> preview(Part part) {
        var parts = new EnumMap<>(editions.newest(part.page().parts()));
        parts.put(part, open(part).content());
        return parts;
    }

    /** Takes a testimony off the pages, out of every version and every draft; that it was withdrawn is all that stays. */
    public Withdrawal withdraw(UUID testimony) {
        oneAtATime(Part.TESTIMONIES);
        var published = published(Part.TESTIMONIES).entries();
        var read =
                published.stream().filter(entry -> entry.id().equals(testimony)).findFirst();
        jdbc.sql("""
                        insert into testimony_withdrawal (id, withdrawn_at, author) values (:id, :now, :author)
                        on conflict do nothing
                        """)
                .param("id", testimony)
                .param("now", Moments.stored(clock.instant()))
                .param("author", Visitor.author())
                .update();
        for (var table : List.of("site_edition", "site_draft")) {
            jdbc.sql("""
                            update %s set content = jsonb_set(content, '{entries}', coalesce(
                                (select jsonb_agg(entry.value order by entry.place)
                                 from jsonb_array_elements(content -> 'entries') with ordinality as entry (value, place)
                                 where entry.value ->> 'id' <> :id), '[]'))
                            where part = :part and content -> 'entries' @> jsonb_build_array(jsonb_build_object('id', :id::text))
                            """.formatted(table))
                    .param("id", testimony.toString())
                    .param("part", Part.TESTIMONIES.name())
                    .update();
        }
        return new Withdrawal(testimony, read, read.map(published::indexOf).orElse(0));
    }

    /**
     * Takes a withdrawal back: the wrong testimony was touched. What everybody read of it comes back as a new version; words
     * that nobody had published yet are not published by this.
     */
    public void putBack(Withdrawal withdrawal) {
        oneAtATime(Part.TESTIMONIES);
        jdbc.sql("delete from testimony_withdrawal where id = :id")
                .param("id", withdrawal.testimony())
                .update();
        withdrawal.published().ifPresent(testimony -> publishAgain(testimony, withdrawal.place()));
    }

    private void publishAgain(Entry testimony, int place) {
        var newest = editions.standing(Part.TESTIMONIES);
        var entries = new ArrayList<>(newest.content().entries());
        if (entries.stream().noneMatch(entry -> entry.id().equals(testimony.id()))) {
            entries.add(Math.clamp(place, 0, entries.size()), testimony);
            var content = new Content(newest.content().text(), entries);
            editions.add(Part.TESTIMONIES, newest.number() + 1, content, clock.instant(), Visitor.author());
        }
    }

    /** One after the other: words that are being published must not outlive their withdrawal. */
    private void oneAtATime(Part part) {
        if (part == Part.TESTIMONIES) {
            jdbc.sql("select pg_advisory_xact_lock(hashtext('testimonies'), current_territory())")
                    .query(row -> {});
        }
    }

    private Content shown(Part part, Content content) {
        return part == Part.TESTIMONIES ? editions.withoutWithdrawn(content) : content;
    }

    private Set<UUID> printed(Part part) {
        return part == Part.TESTIMONIES ? editions.ofTheApplication(part) : Set.of();
    }

    private static UUID me() {
        return UUID.fromString(Visitor.signedIn().getName());
    }
}
