package fr.declic.volunteers;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
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

    /** Two coordinators, Nadia and Samir, do something at the same instant, each in a thread of their own. */
    static <T> List<T> atOnce(TerritoryId territory, Callable<T> nadia, Callable<T> samir) throws Exception {
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> atWork(territory, "Nadia Essai", together, nadia));
            var second = threads.submit(() -> atWork(territory, "Samir Essai", together, samir));
            return List.of(first.get(), second.get());
        }
    }

    private static <T> T atWork(TerritoryId territory, String name, CyclicBarrier together, Callable<T> work)
            throws Exception {
        As.coordinator(name);
        return CurrentTerritory.call(territory, () -> {
            together.await();
            return work.call();
        });
    }
}
