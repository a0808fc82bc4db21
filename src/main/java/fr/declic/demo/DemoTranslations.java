package fr.declic.demo;

import fr.declic.database.Moments;
import fr.declic.shell.Words;
import java.time.Instant;
import java.util.Locale;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Some of the invented activities in other languages; the others are there to be translated. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoTranslations {

    private final Words words;
    private final JdbcClient jdbc;

    DemoTranslations(Words words, JdbcClient jdbc) {
        this.words = words;
        this.jdbc = jdbc;
    }

    void store(DemoTeam team, Instant now) {
        for (var row : DemoFiles.rows("translations.csv")) {
            for (var language : words.getProvidedLocales()) {
                if (!language.equals(Locale.FRENCH) && row.isSet(language.getLanguage())) {
                    jdbc.sql("""
                                    insert into typed_translation (language, french_hash, french, words, written_at, author)
                                    values (:language, sha256(convert_to(:french, 'UTF8')), :french, :words, :now, :author)
                                    """)
                            .param("language", language.getLanguage())
                            .param("french", row.get("french"))
                            .param("words", row.get(language.getLanguage()))
                            .param("now", Moments.stored(now))
                            .param("author", team.coordinator().name())
                            .update();
                }
            }
        }
    }
}
