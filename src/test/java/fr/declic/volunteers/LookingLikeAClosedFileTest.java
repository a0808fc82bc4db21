package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who looks like a file that is closed looks like the one that goes on, and a coordinator can still say whether it is. */
class LookingLikeAClosedFileTest extends AmongPeople {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Autowired
    private Contacts contacts;

    @Autowired
    private FileMerge merge;

    @Autowired
    private Registrations registrations;

    @Autowired
    private JdbcClient jdbc;

    private Identity somebody;
    private VolunteerId closed;
    private VolunteerId kept;

    @BeforeEach
    void twoFilesOfOnePerson() {
        somebody = new Identity("Amel", "Ressemblance" + NUMBERS.incrementAndGet(), LocalDate.of(1984, 5, 12));
        closed = people.registered(somebody);
        kept = people.registered(somebody);
    }

    @Test
    void aNewRegistrationLooksLikeTheFileThatGoesOn() {
        contacts.areOne(kept, closed);
        assertThat(lookalike(received())).isEqualTo(kept);
    }

    @Test
    void aThirdFileThatLookedLikeTheClosedOneLooksLikeTheOther() {
        var third = received();
        assertThat(lookalike(third)).isEqualTo(closed);
        assertThat(contacts.areOne(kept, closed)).isEmpty();
        assertThat(lookalike(third)).isEqualTo(kept);
        assertThat(openTasks(third))
                .as("the one task about the two that are left")
                .isEqualTo(1);
        assertThat(lines(third, "NOT_THE_SAME")).as("nobody has said so").isEmpty();
        assertThat(contacts.areTwo(third, kept)).isEmpty();
        assertThat(lookalike(third)).isNull();
        assertThat(openTasks(third)).isZero();
    }

    @Test
    void whomTheClosedFileLookedLikeIsComparedWithTheOther() {
        var third = people.registered(somebody);
        mark(closed, third);
        assertThat(contacts.areOne(kept, closed)).isEmpty();
        assertThat(lookalike(closed)).isNull();
        assertThat(lookalike(kept)).isEqualTo(third);
    }

    @Test
    void aMarkLeftOnAClosedFileMovesWithTheFirstAnswerWhicheverItIs() {
        contacts.areOne(kept, closed);
        var third = people.registered(somebody);
        mark(third, closed);
        assertThat(contacts.areTwo(third, closed)).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(lookalike(third)).isEqualTo(kept);
        assertThat(contacts.areTwo(third, kept)).isEmpty();
        assertThat(lookalike(third)).isNull();
        mark(third, closed);
        assertThat(merged(closed, third)).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(merged(kept, third)).isEmpty();
        assertThat(file(third).goesOnAs())
                .extracting(VolunteerFile.OtherFile::id)
                .isEqualTo(kept);
    }

    @Test
    void noFileLooksLikeItself() {
        contacts.areOne(kept, closed);
        mark(kept, closed);
        assertThat(contacts.areTwo(kept, closed)).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(lookalike(kept)).isNull();
    }

    private Optional<Refusal> merged(VolunteerId goesOn, VolunteerId other) {
        return merge.merge(goesOn, other, merge.compare(goesOn, other), Set.of());
    }

    private @Nullable VolunteerId lookalike(VolunteerId person) {
        var other = file(person).lookalike();
        return other == null ? null : other.id();
    }

    private VolunteerId received() {
        var id = VolunteerId.create();
        registrations.receive(
                id,
                new Registration(
                        somebody,
                        new Reach(null, "amel@exemple.invalid", null),
                        Home.UNKNOWN,
                        new Deprivation(Deprivation.Kind.UNKNOWN, null),
                        Answers.NONE));
        return id;
    }

    private void mark(VolunteerId person, VolunteerId other) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update volunteer set possible_duplicate = :other where id = :id")
                        .param("other", other.value())
                        .param("id", person.value())
                        .update());
    }

    private int openTasks(VolunteerId person) {
        return transaction.execute(status ->
                jdbc.sql("""
                        select count(*) from task
                        where kind = 'POSSIBLE_DUPLICATE' and volunteer_id = :id and done_at is null
                        """).param("id", person.value()).query(Integer.class).single());
    }
}
