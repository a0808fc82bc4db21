package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HowLongItUsuallyTakesTest extends AmongPeople {

    @Autowired
    private PathwayDays days;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    @BeforeEach
    void aVolunteerAsks() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Amel", Role.VOLUNTEER, null));
    }

    @Test
    @Order(1)
    void isNotSaidOfFourPeople() {
        hired(2, 10);
        hired(4, 10);
        hired(8, 10);
        hired(20, 10);
        assertThat(days.typicalWait()).isEmpty();
    }

    @Test
    @Order(2)
    void doesNotCountAHireOfMoreThanAYearAgo() {
        hired(1, 380);
        assertThat(days.typicalWait()).isEmpty();
    }

    @Test
    @Order(3)
    void isTheMonthsOfTheOneInTheMiddle() {
        hired(9, 300);
        assertThat(days.typicalWait()).contains(8);
    }

    private void hired(int months, int daysAgo) {
        var person = people.listed(People.AMEL);
        var at = clock.instant().minus(Duration.ofDays(daysAgo));
        transaction.executeWithoutResult(status -> {
            jdbc.sql("update candidacy set candidacy_date = :date, status = 'HIRED_EBE' where id = :id")
                    .param(
                            "date",
                            at.minus(Duration.ofDays(Math.round(months * 30.44)))
                                    .atOffset(java.time.ZoneOffset.UTC))
                    .param("id", person.value())
                    .update();
            jdbc.sql("""
                            insert into trail_entry (id, volunteer_id, at, actor_kind, actor_name, kind, details)
                            values (gen_random_uuid(), :id, :at, 'STAFF', 'Samir', 'STATUS', '{"from": "LISTED", "to": "HIRED_EBE"}')
                            """)
                    .param("id", person.value())
                    .param("at", at.atOffset(java.time.ZoneOffset.UTC))
                    .update();
        });
    }
}
