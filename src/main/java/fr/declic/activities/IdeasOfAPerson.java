package fr.declic.activities;

import fr.declic.access.PersonalData;
import fr.declic.shell.Words;
import fr.declic.voice.VoiceOwner;
import fr.declic.voice.Voices;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Useful work that somebody suggested, where they wanted to be told: the phone or the address is all that leads to them, so where
 * others have it too nobody knows whose idea it is, and it is shown to none of them. The sentence is the neighbourhood's, and names
 * nobody once the team has read it.
 */
@Component
@Order(10)
class IdeasOfAPerson implements PersonalData {

    private static final String THEIRS = """
            exists (select from volunteer v where v.id = :person
                    and (t.phone = v.phone or lower(t.email) = lower(v.email))
                    and not exists (
                        select from volunteer o
                        where o.id <> v.id and o.same_as is distinct from v.id and v.same_as is distinct from o.id
                          and (t.phone = o.phone or lower(t.email) = lower(o.email))))
            """;

    private final JdbcClient jdbc;
    private final Voices voices;
    private final Words words;

    IdeasOfAPerson(JdbcClient jdbc, Voices voices, Words words) {
        this.jdbc = jdbc;
        this.voices = voices;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows("useful_work", THEIRS, Set.of()),
                new Rows(
                        "voice_note",
                        "t.useful_work_id in (select t.id from useful_work t where " + THEIRS + ")",
                        Set.of()));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var said = jdbc.sql("select t.sentence from useful_work t where " + THEIRS + " order by t.received_at")
                .param("person", person)
                .query((row, number) ->
                        new Line(words.getTranslation("held.idea", language), row.getString("sentence")))
                .list();
        return List.of(new Chapter("held.ideas", said));
    }

    @Override
    public void erase(Leaver person) {
        var reaches = person.reaches().toArray(String[]::new);
        jdbc.sql("select id from useful_work where phone = any(:reaches) or lower(email) = any(:reaches)")
                .param("reaches", reaches)
                .query(UUID.class)
                .list()
                .forEach(idea -> voices.eraseAll(VoiceOwner.idea(idea)));
        jdbc.sql("""
                        update useful_work set phone = null, email = null, version = version + 1
                        where phone = any(:reaches) or lower(email) = any(:reaches)
                        """).param("reaches", reaches).update();
    }
}
