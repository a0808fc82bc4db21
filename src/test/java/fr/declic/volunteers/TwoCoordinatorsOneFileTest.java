package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.access.Actor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

class TwoCoordinatorsOneFileTest extends AmongPeople {

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private Trail trail;

    @Autowired
    private VolunteerFiles files;

    @Test
    void oneSucceedsAndTheOtherIsTold(TerritoryId territory) throws Exception {
        var person = people.registered(People.AMEL);
        var seen = people.candidacyOf(person).version();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var met = threads.submit(() -> inTerritory(territory, "Nadia Essai", () -> {
                together.await();
                return candidacies.take(person, seen, Step.MEET, StepDetails.NONE);
            }));
            var paused = threads.submit(() -> inTerritory(territory, "Samir Essai", () -> {
                together.await();
                return candidacies.take(person, seen, Step.PAUSE, StepDetails.because("Vacances"));
            }));
            assertThat(List.of(met.get(), paused.get()))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.CHANGED_MEANWHILE));
            assertThat(people.candidacyOf(person).status()).isEqualTo(succeeded(met) ? Status.MET : Status.PAUSED);
        }
        assertThat(trail.of(person, 10))
                .filteredOn(line -> line.kind().equals("STATUS"))
                .hasSize(1);
    }

    @Test
    void theSecondSucceedsOnceItHasSeenTheFirst() {
        var person = people.registered(People.AMEL);
        candidacies.take(person, people.candidacyOf(person).version(), Step.MEET, StepDetails.NONE);
        var seen = people.candidacyOf(person).version();
        assertThat(candidacies.take(person, seen, Step.PAUSE, StepDetails.because("Vacances")))
                .isEmpty();
        assertThat(trail.of(person, 1).getFirst()).satisfies(line -> {
            assertThat(line.actor().kind()).isEqualTo(Actor.Kind.STAFF);
            assertThat(line.actor().name()).isEqualTo("Samir Essai");
            assertThat(line.details()).isEqualTo(Map.of("from", "MET", "to", "PAUSED", "reason", "Vacances"));
        });
    }

    @Test
    void theSameStepIsTakenBackOnceByWhoeverIsFirst(TerritoryId territory) throws Exception {
        var person = people.registered(People.AMEL);
        candidacies.take(person, people.candidacyOf(person).version(), Step.MEET, StepDetails.NONE);
        var seen = people.candidacyOf(person).version();
        var together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var both = Stream.of("Nadia Essai", "Samir Essai")
                    .map(name -> threads.submit(() -> inTerritory(territory, name, () -> {
                        together.await();
                        return candidacies.undoStep(person, seen, "Mauvais dossier");
                    })))
                    .toList();
            assertThat(List.of(both.getFirst().get(), both.getLast().get()))
                    .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.CHANGED_MEANWHILE));
        }
        assertThat(people.candidacyOf(person).status()).isEqualTo(Status.REGISTERED);
        assertThat(trail.of(person, 10))
                .filteredOn(line -> line.kind().equals("STEP_UNDONE"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.details()).isEqualTo(Map.of("step", "MEET", "reason", "Mauvais dossier")));
    }

    @Test
    void aMeetingThatNeverWasIsNoContact() {
        var person = people.registered(People.AMEL);
        candidacies.take(person, people.candidacyOf(person).version(), Step.MEET, StepDetails.NONE);
        assertThat(files.open(person).orElseThrow().person().lastContactAt()).isPresent();
        candidacies.undoStep(person, people.candidacyOf(person).version(), "Mauvais dossier");
        assertThat(files.open(person).orElseThrow().person().lastContactAt()).isEmpty();
    }

    @Test
    void aRefusedStepLeavesNoTrace() {
        var person = people.registered(People.AMEL);
        var before = trail.of(person, 10);
        var seen = people.candidacyOf(person).version();
        assertThat(candidacies.take(person, seen, Step.PREPARE, StepDetails.NONE))
                .contains(Refusal.NOT_ON_THE_LIST);
        assertThat(trail.of(person, 10)).isEqualTo(before);
        assertThat(people.candidacyOf(person).version()).isEqualTo(seen);
    }

    @Test
    void theTrailIsOnlyWrittenWithWhatItTells() {
        assertThatThrownBy(() -> trail.record(VolunteerId.create(), "CALLED", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void nobodyButACoordinatorTakesAStep() {
        var person = people.registered(People.AMEL);
        for (var role : Role.values()) {
            As.signIn(new SignedIn(person.value(), "Essai", role, null));
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> candidacies.take(person, 0, Step.MEET, StepDetails.NONE))
                        .as(role.name())
                        .isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    private static boolean succeeded(Future<Optional<Refusal>> step) throws Exception {
        return step.get().isEmpty();
    }

    private static <T> T inTerritory(TerritoryId territory, String name, Callable<T> work) throws Exception {
        As.coordinator(name);
        return CurrentTerritory.call(territory, work);
    }
}
