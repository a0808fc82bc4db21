package fr.declic.volunteers;

import fr.declic.As;
import fr.declic.InTerritory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A coordinator is signed in, and there are {@link People} to store and to look for. */
@InTerritory
abstract class AmongPeople {

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    VolunteerFiles files;

    People people;

    @Autowired
    void people(VolunteerRepository volunteers, CandidacyRepository candidacies) {
        people = new People(volunteers, candidacies, transaction);
    }

    @BeforeEach
    void signIn() {
        As.coordinator("Samir Essai");
    }

    @AfterEach
    void signOut() {
        As.nobody();
    }

    /** A person's file as a coordinator opens it. */
    VolunteerFile file(VolunteerId person) {
        return files.open(person).orElseThrow();
    }

    /** The version of a person's file that a screen would show now. */
    int seen(VolunteerId person) {
        return file(person).person().version();
    }

    /** The version of their candidacy. */
    int stood(VolunteerId person) {
        return people.candidacyOf(person).version();
    }

    List<TrailLine> lines(VolunteerId person, String kind) {
        return file(person).trail().stream()
                .filter(line -> line.kind().equals(kind))
                .toList();
    }
}
