package fr.declic.planning;

import fr.declic.territory.Phrase;
import fr.declic.territory.PhraseSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be translated of one's week: why an EBE is closed, on the days to come. */
@Component
@Order(15)
class ClosureWords implements PhraseSource {

    private final JdbcClient jdbc;
    private final Notice notice;

    ClosureWords(JdbcClient jdbc, Notice notice) {
        this.jdbc = jdbc;
        this.notice = notice;
    }

    @Override
    public List<Phrase> phrases() {
        return jdbc.sql(
                        "select distinct reason from closure where reason is not null and to_day >= :today order by reason")
                .param("today", notice.today())
                .query((row, number) -> new Phrase("translations.closures", row.getString("reason")))
                .list();
    }
}
