package fr.declic.planning;

import fr.declic.access.PersonalData;
import fr.declic.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Beside whom a person learns or teaches, and that they asked not to work beside somebody. Whoever was named by such a wish is told
 * nothing of it, and whoever made it reads that they did, not whom they named (GDPR, article 15, 4).
 */
@Component
@Order(43)
class RulesOfAPerson implements PersonalData {

    private static final String THEIRS = "(select id from contract where volunteer_id = :person)";
    private static final String TAUGHT = "t.contract_id in " + THEIRS + " or t.tutor_contract_id in " + THEIRS;
    private static final String ASKED = "t.contract_id in " + THEIRS;

    private final JdbcClient jdbc;
    private final Words words;

    RulesOfAPerson(JdbcClient jdbc, Words words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("tutor", TAUGHT, Set.of()), new Rows("kept_apart", ASKED, Set.of("other_contract_id")));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        return List.of(new Chapter(
                "held.beside",
                List.of(
                                counted(
                                        "tutor t where t.contract_id in " + THEIRS,
                                        "held.beside.learns",
                                        person,
                                        language),
                                counted(
                                        "tutor t where t.tutor_contract_id in " + THEIRS,
                                        "held.beside.teaches",
                                        person,
                                        language),
                                counted("kept_apart t where " + ASKED, "held.beside.apart", person, language))
                        .stream()
                        .flatMap(List::stream)
                        .toList()));
    }

    private List<Line> counted(String rows, String key, UUID person, Locale language) {
        int count = jdbc.sql("select count(*) from " + rows)
                .param("person", person)
                .query(Integer.class)
                .single();
        return count == 0 ? List.of() : List.of(new Line(words.getTranslation(key, language), Integer.toString(count)));
    }

    @Override
    public void erase(Leaver person) {
        jdbc.sql("delete from tutor t where " + TAUGHT)
                .param("person", person.id())
                .update();
        jdbc.sql("delete from kept_apart t where t.contract_id in " + THEIRS + " or t.other_contract_id in " + THEIRS)
                .param("person", person.id())
                .update();
    }
}
