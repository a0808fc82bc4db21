package fr.declic.employment;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.vocabulary.WeeklyHours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The contracts a person had. Employer, hours and dates are kept, without a name, once it is over: the State's share is paid and
 * checked by them (loi 2020-1577, art. 11; GDPR, art. 17, 3, b).
 */
@Component
@Order(60)
class ContractsOfAPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    ContractsOfAPerson(JdbcClient jdbc, Words words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("contract", "t.volunteer_id = :person", Set.of()));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var contracts = jdbc.sql("""
                        select e.name, c.quarters, c.starts_on, c.ends_on
                        from contract c join employer e on e.territory_id = c.territory_id and e.id = c.employer_id
                        where c.volunteer_id = :id order by c.starts_on
                        """)
                .param("id", person)
                .query((row, number) -> {
                    var hours = new WeeklyHours(row.getInt("quarters")).in(language, words);
                    var from = Dates.full(row.getObject("starts_on", LocalDate.class), language);
                    var end = row.getObject("ends_on", LocalDate.class);
                    return new Line(
                            words.getTranslation("held.contract.at", language, row.getString("name")),
                            end == null
                                    ? words.getTranslation("held.contract.runs", language, hours, from)
                                    : words.getTranslation(
                                            "held.contract.ended", language, hours, from, Dates.full(end, language)));
                })
                .list();
        return List.of(new Chapter("held.contracts", contracts));
    }

    @Override
    public void erase(Leaver person) {
        // What stands in a contract is kept; whose it was goes with the person's file.
    }

    @Override
    public boolean needsName(UUID person) {
        return jdbc.sql("""
                        select exists (select from contract
                                       where volunteer_id = :id and (ends_on is null or ends_on >= :today))
                        """)
                .param("id", person)
                .param("today", Dates.day(clock.instant()))
                .query(Boolean.class)
                .single();
    }
}
