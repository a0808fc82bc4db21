package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import fr.declic.access.PersonalData;
import fr.declic.privacy.PersonalValues.Becomes;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever adds a column says what becomes of it the day a person wants to be forgotten. */
@InTerritory
class EveryValueIsAccountedForTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private List<PersonalData> parts;

    @Test
    void eachColumnOfTheDatabaseIsDeclared() {
        var columns =
                transaction.execute(status -> jdbc.sql("""
                        select c.table_name || '.' || c.column_name
                        from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name not like 'flyway%'
                        """).query(String.class).list());
        var declared = PersonalValues.declared().stream()
                .map(one -> one.table() + "." + one.column())
                .toList();
        assertThat(declared).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(columns);
    }

    @Test
    void whateverIsFreeOrKeptSaysWhy() {
        assertThat(PersonalValues.declared())
                .filteredOn(one -> one.becomes() == Becomes.FREE || one.becomes() == Becomes.KEPT)
                .allSatisfy(one -> assertThat(one.why()).isNotBlank());
    }

    @Test
    void eachTableWithSomethingOfAPersonIsInTheCopyTheyMayTake() {
        var copied = parts.stream()
                .flatMap(part -> part.rows().stream())
                .map(PersonalData.Rows::table)
                .collect(Collectors.toSet());
        assertThat(PersonalValues.declared().stream()
                        .filter(one -> one.becomes() != Becomes.FREE)
                        .map(PersonalValues::table)
                        .filter(table -> !table.equals("erasure"))
                        .collect(Collectors.toSet()))
                .isEqualTo(copied);
    }
}
