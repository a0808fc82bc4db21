package fr.declic.territory.translation;

import fr.declic.database.Moments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The translations, of the territory that the running work is bound to. */
@Repository
@Transactional
class TranslationRows {

    private final JdbcClient jdbc;

    TranslationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the French that they translate. */
    @Transactional(readOnly = true)
    public Map<String, Written> in(String language) {
        var found = new HashMap<String, Written>();
        jdbc.sql("select french, words, written_at, author from typed_translation where language = :language")
                .param("language", language)
                .query(row -> {
                    found.put(row.getString("french"), written(row));
                });
        return found;
    }

    @Transactional(readOnly = true)
    public Optional<Written> find(String language, String french) {
        return jdbc.sql("""
                        select words, written_at, author from typed_translation
                        where language = :language and french_hash = sha256(convert_to(:french, 'UTF8'))
                        """)
                .param("language", language)
                .param("french", french)
                .query((row, number) -> written(row))
                .optional();
    }

    /** @return false where there is one already */
    public boolean add(String language, String french, Written first) {
        return jdbc.sql("""
                        insert into typed_translation (language, french_hash, french, words, written_at, author)
                        values (:language, sha256(convert_to(:french, 'UTF8')), :french, :words, :at, :author)
                        on conflict do nothing
                        """)
                        .param("language", language)
                        .param("french", french)
                        .param("words", first.words())
                        .param("at", Moments.stored(first.at()))
                        .param("author", first.author())
                        .update()
                == 1;
    }

    /** @return false where these are not the words that stand there any more */
    public boolean replace(String language, String french, String before, Written next) {
        return jdbc.sql("""
                        update typed_translation set words = :words, written_at = :at, author = :author
                        where language = :language and french_hash = sha256(convert_to(:french, 'UTF8')) and words = :before
                        """)
                        .param("language", language)
                        .param("french", french)
                        .param("before", before)
                        .param("words", next.words())
                        .param("at", Moments.stored(next.at()))
                        .param("author", next.author())
                        .update()
                == 1;
    }

    /** @return false where these are not the words that stand there any more */
    public boolean remove(String language, String french, String before) {
        return jdbc.sql("""
                        delete from typed_translation
                        where language = :language and french_hash = sha256(convert_to(:french, 'UTF8')) and words = :before
                        """)
                        .param("language", language)
                        .param("french", french)
                        .param("before", before)
                        .update()
                == 1;
    }

    private static Written written(ResultSet row) throws SQLException {
        return new Written(row.getString("words"), Moments.read(row, "written_at"), row.getString("author"));
    }
}
