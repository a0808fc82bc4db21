package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.vocabulary.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class VolunteerStorageTest {

    @Autowired
    private VolunteerRepository volunteers;

    @Autowired
    private Territories territories;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsWhatWasSaid() {
        var id = stored();
        var answers = new Answers(
                List.of("repasser-chemise"),
                List.of("faire des crêpes"),
                List.of("repassage", "couture"),
                true,
                null,
                List.of("reparer-velo"),
                WeeklyHours.ofHours(10),
                new WeeklyHours(70),
                HalfDays.of(HalfDay.MONDAY_MORNING, HalfDay.FRIDAY_AFTERNOON),
                Set.of(Mobility.BUS),
                Set.of(Limit.HEAVY_LOADS, Limit.COLD));
        transaction.executeWithoutResult(status -> {
            var person = volunteers.findById(id).orElseThrow();
            person.answer(answers);
            volunteers.save(person);
        });
        var read = transaction.execute(status -> volunteers.findById(id).orElseThrow());
        assertThat(read.answers()).isEqualTo(answers);
    }

    @Test
    void aForgetfulQueryOfAnotherTerritorySeesNobody() {
        stored();
        var other = territories.open(new Territory("other" + System.nanoTime(), "Ailleurs", "A", true));
        CurrentTerritory.run(other.id(), () -> assertThat(count()).isZero());
        assertThat(count()).isPositive();
    }

    private VolunteerId stored() {
        var id = VolunteerId.create();
        transaction.executeWithoutResult(status -> volunteers.save(new Volunteer(
                id,
                new Identity("Amel", "Exemple", LocalDate.of(1980, 2, 29)),
                new Reach("+33639980001", null, null),
                Instant.EPOCH)));
        return id;
    }

    private int count() {
        return transaction.execute(status ->
                jdbc.sql("select count(*) from volunteer").query(Integer.class).single());
    }
}
