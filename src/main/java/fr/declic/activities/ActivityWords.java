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
                        select 1 as place, 'activities' as chapter, name as french, name as first from activity
                        union all
                        select 2, 'places', place, name from activity where place is not null
                        union all
                        select 3, 'ideas', answer, to_char(answered_on, 'YYYY-MM-DD') from useful_work
                        where answer is not null and status in ('SHOWN', 'OPENED', 'DECLINED')
                        order by 1, 4, 3
                        """)
                .query((row, number) -> new Phrase("translations." + row.getString("chapter"), row.getString("french")))
                .list();
    }
}
