package fr.declic.activities;

import fr.declic.territory.Phrase;
import fr.declic.territory.PhraseSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is to be translated of activities and of the answers to ideas. */
@Component
@Order(10)
class ActivityWords implements PhraseSource {

    private final JdbcClient jdbc;

    ActivityWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Phrase> phrases() {
        return jdbc.sql("""
                        select 'activities' as chapter, name as french, name as first, 1 as then from activity where not closed
                        union all
                        select 'activities', place, name, 2 from activity where not closed and place is not null
                        union all
                        select 'ideas', answer, to_char(answered_on, 'YYYY-MM-DD'), 1 from useful_work
                        where answer is not null and status in ('SHOWN', 'OPENED', 'DECLINED')
                        order by 1, 3, 4, 2
                        """)
                .query((row, number) -> new Phrase("translations." + row.getString("chapter"), row.getString("french")))
                .list();
    }
}
