package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.bench.BenchTable;
import fr.declic.volunteers.VolunteerFilter.Group;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How long a coordinator waits for the first rows of a list of 20,000 people: their number and the rows themselves. */
@InTerritory
class LongListBench {

    private static final int PEOPLE = 20_000;
    private static final int ROWS = 50;
    private static final int RUNS = 9;
    private static final String TARGET = "300 ms au plus";

    @Autowired
    private VolunteerList list;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    /** Names are syllables: as many different ones as a town has. */
    @BeforeEach
    void twentyThousandPeople() {
        As.coordinator("Mesure Essai");
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into volunteer (id, created_at, first_name, last_name, birth_date, phone, skills, wishes,
                                                   minimum_quarters, wished_quarters, last_contact_at)
                            select gen_random_uuid(), now(), (array['Amel','Bruno','Célia','Driss','Élise','Farid','Gaëlle','Hugo'])[1 + i % 8],
                                   initcap((array['bel','mar','le','du','kar','van','no','sau'])[1 + (i / 8) % 8]
                                       || (array['ka','ti','fe','mou','se','ri','gue','lo'])[1 + (i / 64) % 8]
                                       || (array['cem','net','vre','lin','ra','ko','den','tte'])[1 + (i / 512) % 8]),
                                   date '1950-01-01' + i % 20000, '+336399800' || lpad((i % 100)::text, 2, '0'),
                                   array[case when i % 20 = 0 then 'repasser-chemise' else 'skill-' || i % 200 end], array['kind-' || i % 35], 60, 100, now() - make_interval(hours => i)
                            from generate_series(1, :people) i
                            """).param("people", PEOPLE).update();
            jdbc.sql("""
                            insert into candidacy (id, status, candidacy_date, receipt_number, status_since, registered_at)
                            select id, (array['REGISTERED','MET','LISTED','PREPARING','PAUSED'])[1 + n % 5],
                                   timestamptz '2023-01-01' + make_interval(mins => n), n, now(), now()
                            from (select id, row_number() over (order by id)::integer as n from volunteer) numbered
                            """).update();
        });
        assertThat(list.count(all())).isEqualTo(PEOPLE);
        assertThat(list.rows(search("belkasem"), 0, ROWS)).isNotEmpty();
        assertThat(list.rows(search("repasage"), 0, ROWS)).hasSize(ROWS);
    }

    @AfterEach
    void signOut() {
        As.nobody();
    }

    @Test
    void firstRows() {
        measure("premières lignes", all(), 0);
        measure("lignes 15 000 et suivantes", all(), 15_000);
        measure("recherche avec faute", search("belkasem"), 0);
        measure("recherche d’un savoir-faire", search("repasage"), 0);
    }

    private void measure(String what, VolunteerFilter filter, int offset) {
        var millis = BenchTable.medianMillis(RUNS, () -> {
            list.count(filter);
            list.rows(filter, offset, ROWS);
        });
        BenchTable.row("Liste de 20 000 personnes, " + what, millis + " ms", TARGET);
    }

    private static VolunteerFilter all() {
        return new VolunteerFilter(Group.ALL, Set.of(), null, false, false, null, null, "");
    }

    private static VolunteerFilter search(String text) {
        return new VolunteerFilter(Group.ALL, Set.of(), null, false, false, null, null, text);
    }
}
