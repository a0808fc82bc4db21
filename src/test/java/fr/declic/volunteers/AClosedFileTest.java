package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.access.VolunteerDirectory;
import fr.declic.matching.Matching;
import fr.declic.messaging.Channel;
import fr.declic.messaging.SharedReach;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second file that was closed: it opens nothing, goes nowhere, and takes nobody's place. */
class AClosedFileTest extends AmongPeople {

    private static final AtomicInteger NUMBERS = new AtomicInteger(7000);

    @Autowired
    private Contacts contacts;

    @Autowired
    private Corrections corrections;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private OwnFile own;

    @Autowired
    private ListPlaces places;

    @Autowired
    private VolunteerList list;

    @Autowired
    private Matching matching;

    @Autowired
    private VolunteerDirectory directory;

    @Autowired
    private SharedReach shared;

    @Autowired
    private RegistrationNotes notes;

    @Autowired
    private JdbcClient jdbc;

    private String phone;
    private VolunteerId kept;
    private VolunteerId closed;

    @BeforeEach
    void closeTheSecondFile() {
        phone = "+3363998" + NUMBERS.incrementAndGet();
        var reach = new Reach(phone, "amel" + phone + "@exemple.invalid", null);
        closed = people.listed(People.AMEL, told -> told.reachBy(reach));
        kept = people.listed(People.AMEL, told -> told.reachBy(reach));
        assertThat(contacts.areOne(kept, closed)).isEmpty();
    }

    @Test
    void makesNobodysPhoneShared() {
        assertThat(shared.isShared(Channel.SMS, phone)).isFalse();
        assertThat(shared.isShared(Channel.EMAIL, "amel" + phone + "@exemple.invalid"))
                .isFalse();
        people.listed(People.AMEL, told -> told.reachBy(new Reach(phone, null, null)));
        assertThat(shared.isShared(Channel.SMS, phone)).as("with somebody else").isTrue();
    }

    @Test
    void isNobodyBehindAPhoneAndLeadsToTheOneThatGoesOn() {
        assertThat(directory.withPhone(phone))
                .extracting(VolunteerDirectory.Entry::id)
                .containsExactly(kept.value());
        assertThat(directory.withEmail("AMEL" + phone + "@exemple.invalid"))
                .extracting(VolunteerDirectory.Entry::id)
                .containsExactly(kept.value());
        assertThat(directory.withId(closed.value()))
                .hasValueSatisfying(entry -> assertThat(entry.id()).isEqualTo(kept.value()));
        var last = people.listed(People.AMEL);
        assertThat(contacts.areOne(last, kept)).isEmpty();
        assertThat(directory.withId(closed.value()))
                .hasValueSatisfying(entry -> assertThat(entry.id()).isEqualTo(last.value()));
        assertThat(directory.withPhone(phone)).isEmpty();
    }

    @Test
    void neverComesBackOntoTheList() {
        asThePersonOf(closed);
        assertThat(own.comeBack()).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(own.pause()).contains(Refusal.CHANGED_MEANWHILE);
        As.coordinator("Samir Essai");
        assertThat(candidacies.take(closed, stood(closed), Step.COME_BACK, StepDetails.NONE))
                .contains(Refusal.CHANGED_MEANWHILE);
        assertThat(candidacies.undoStep(closed, stood(closed), "Erreur")).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(people.candidacyOf(closed).status()).isEqualTo(Status.WITHDRAWN);
        asThePersonOf(kept);
        assertThat(own.pause()).isEmpty();
        assertThat(own.comeBack()).isEmpty();
    }

    @Test
    void takesNoMoreAnswers() {
        var seen = seen(closed);
        asThePersonOf(closed);
        var said = new Correction.Said(Answers.NONE.withSkills(List.of("garder-enfants"), List.of()));
        assertThat(corrections.correct(closed, seen, said)).contains(Refusal.CHANGED_MEANWHILE);
        As.coordinator("Samir Essai");
        assertThat(file(closed).person().answers().skills()).isEmpty();
    }

    @Test
    void takesNobodysPlaceEvenWhereItCameBack() {
        var counted = places.count();
        var rank = places.of(kept).rank();
        transaction.executeWithoutResult(status -> jdbc.sql("update candidacy set status = 'LISTED' where id = :id")
                .param("id", closed.value())
                .update());
        assertThat(places.count()).isEqualTo(counted);
        assertThat(places.of(kept)).satisfies(place -> {
            assertThat(place.rank()).isEqualTo(rank);
            assertThat(place.people()).isEqualTo(counted);
        });
        assertThat(places.of(closed).rank()).isNull();
        var everyone = new VolunteerFilter(VolunteerFilter.Group.ALL, Set.of(), null, false, false, null, null, "");
        assertThat(list.rows(everyone, 0, 1000))
                .filteredOn(row -> row.id().equals(kept))
                .singleElement()
                .satisfies(row -> assertThat(row.rank()).isEqualTo(rank));
        assertThat(matching.people("Belkacem", 0, 1000))
                .extracting(Matching.FoundPerson::id)
                .contains(kept)
                .doesNotContain(closed);
    }

    @Test
    void theHelpSomebodyHadWithItIsContestedFromTheFileThatGoesOn() {
        transaction.executeWithoutResult(
                status -> notes.write(closed, new RegistrationNote.Beside(null, UUID.randomUUID(), "Nadia Essai")));
        asThePersonOf(kept);
        assertThat(notes.of(kept).flatMap(RegistrationNote::helper)).contains("Nadia Essai");
        assertThat(notes.contest(kept)).isTrue();
        assertThat(notes.contest(kept)).isFalse();
        assertThat(notes.of(kept).flatMap(RegistrationNote::contestedAt)).isPresent();
        As.coordinator("Samir Essai");
        assertThat(lines(kept, "REGISTRATION_CONTESTED")).hasSize(1);
    }

    private static void asThePersonOf(VolunteerId file) {
        As.signIn(new SignedIn(file.value(), "Amel Belkacem", Role.VOLUNTEER, null));
    }
}
