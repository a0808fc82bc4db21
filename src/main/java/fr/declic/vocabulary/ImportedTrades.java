package fr.declic.vocabulary;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trades that {@code import-rome} has left in the database. */
@Repository
class ImportedTrades implements Trades {

    /** A name holds both genders, and often a place or a matter: the typed words need only stand somewhere in it. */
    private static final String MEANT = """
            with meant as (
                select code, max(word_similarity(fold(:typed), search_text)) as nearness, min(length(name)) as length
                from trade_name
                where fold(:typed) <% search_text
                group by code
                order by nearness desc, length, code
                limit 5)
            select code from (
                select code, nearness, length, 0 as position from meant
                union all
                select n.near, m.nearness, m.length, n.position from meant m join trade_near n on n.code = m.code
            ) found
            group by code
            order by min(position), max(nearness) desc, min(length), code
            """;

    private static final int LONGEST_LOOKED_AT = 80;

    private final JdbcClient jdbc;

    ImportedTrades(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> meantBy(String typed) {
        var words = typed.strip().replace("\0", "");
        if (words.length() < 3) {
            return List.of();
        }
        var beginning = words.substring(0, Math.min(words.length(), LONGEST_LOOKED_AT));
        return jdbc.sql(MEANT).param("typed", beginning).query(String.class).list();
    }
}
