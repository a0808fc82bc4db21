package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class WhenAStepWasReachedTest extends AmongPeople {

    private static final LocalDate MISTAKEN = LocalDate.of(2026, 3, 1);
    private static final LocalDate REALLY = LocalDate.of(2026, 3, 20);

    @Autowired
    private PathwayDays days;

    @Autowired
    private JdbcClient jdbc;

    private int minute;

    @Test
    void isTheDayOfTheStepThatStands() {
        var person = people.registered(People.AMEL);
        noted(person, MISTAKEN, "STATUS", "{\"from\": \"REGISTERED\", \"to\": \"MET\"}");
        noted(person, MISTAKEN, "STATUS", "{\"from\": \"MET\", \"to\": \"PRESENTED\"}");
        noted(person, MISTAKEN.plusDays(1), "STEP_UNDONE", "{\"step\": \"PRESENT\", \"reason\": \"erreur\"}");
        noted(person, MISTAKEN.plusDays(1), "STATUS", "{\"from\": \"PRESENTED\", \"to\": \"MET\"}");
        noted(person, MISTAKEN.plusDays(2), "STEP_UNDONE", "{\"step\": \"MEET\", \"reason\": \"erreur\"}");
        noted(person, MISTAKEN.plusDays(2), "STATUS", "{\"from\": \"MET\", \"to\": \"REGISTERED\"}");
        noted(person, REALLY, "STATUS", "{\"from\": \"REGISTERED\", \"to\": \"MET\"}");

        As.signIn(new SignedIn(person.value(), "Amel", Role.VOLUNTEER, null));
        assertThat(days.of(person)).containsEntry(Status.MET, REALLY).doesNotContainKey(Status.PRESENTED);
    }

    @Test
    void isTheDayOfTheProposalAlsoWhereItsAnswerWasTakenBack() {
        var person = people.registered(People.AMEL);
        noted(person, MISTAKEN, "STATUS", "{\"from\": \"PRESENTED\", \"to\": \"LISTED\"}");
        noted(person, MISTAKEN.plusDays(3), "STATUS", "{\"from\": \"LISTED\", \"to\": \"PROPOSED\"}");
        noted(person, REALLY, "STATUS", "{\"from\": \"PROPOSED\", \"to\": \"LISTED\"}");
        noted(person, REALLY, "STATUS", "{\"from\": \"LISTED\", \"to\": \"PROPOSED\"}");
        As.signIn(new SignedIn(person.value(), "Amel", Role.VOLUNTEER, null));
        assertThat(days.of(person)).containsEntry(Status.PROPOSED, REALLY);
        noted(person, REALLY, "ANSWER_TAKEN_BACK", "{}");
        assertThat(days.of(person))
                .containsEntry(Status.PROPOSED, MISTAKEN.plusDays(3))
                .containsEntry(Status.LISTED, MISTAKEN);
    }

    /** Each a minute after the one before. */
    private void noted(VolunteerId person, LocalDate day, String kind, String details) {
        minute++;
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into trail_entry (id, volunteer_id, at, actor_kind, actor_name, kind, details)
                        values (gen_random_uuid(), :id, :at, 'STAFF', 'Samir', :kind, :details::jsonb)
                        """)
                .param("id", person.value())
                .param("at", day.atTime(LocalTime.NOON.plusMinutes(minute)).atOffset(ZoneOffset.UTC))
                .param("kind", kind)
                .param("details", details)
                .update());
    }
}
