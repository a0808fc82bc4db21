package fr.declic.volunteers;

import fr.declic.As;
import fr.declic.InTerritory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A coordinator is signed in, and there are {@link People} to store and to look for. */
@InTerritory
abstract class AmongPeople {

    @Autowired
    TransactionTemplate transaction;

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
}
