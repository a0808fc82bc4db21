package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Actor;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.territory.TerritoryId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

class TwoCoordinatorsOneFileTest extends AmongPeople {

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private Trail trail;

    @Test
    void oneSucceedsAndTheOtherIsTold(TerritoryId territory) throws Exception {
        var person = people.registered(People.AMEL);
        var seen = stood(person);
        var both = AtOnce.both(
                territory,
                () -> candidacies.take(person, seen, Step.MEET, StepDetails.NONE),
                () -> candidacies.take(person, seen, Step.PAUSE, StepDetails.because("Vacances")));
        assertThat(both).containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.CHANGED_MEANWHILE));
        assertThat(people.candidacyOf(person).status())
                .isEqualTo(both.getFirst().isEmpty() ? Status.MET : Status.PAUSED);
        assertThat(lines(person, "STATUS")).hasSize(1);
    }

    @Test
    void theSecondSucceedsOnceItHasSeenTheFirst() {
        var person = people.registered(People.AMEL);
        candidacies.take(person, stood(person), Step.MEET, StepDetails.NONE);
        var seen = stood(person);
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
        candidacies.take(person, stood(person), Step.MEET, StepDetails.NONE);
        var seen = stood(person);
        Callable<Optional<Refusal>> undo = () -> candidacies.undoStep(person, seen, "Mauvais dossier");
        assertThat(AtOnce.both(territory, undo, undo))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.CHANGED_MEANWHILE));
        assertThat(people.candidacyOf(person).status()).isEqualTo(Status.REGISTERED);
        assertThat(lines(person, "STEP_UNDONE")).singleElement().satisfies(line -> assertThat(line.details())
                .isEqualTo(Map.of("step", "MEET", "reason", "Mauvais dossier")));
    }

    @Test
    void aMeetingThatNeverWasIsNoContact() {
        var person = people.registered(People.AMEL);
        candidacies.take(person, stood(person), Step.MEET, StepDetails.NONE);
        assertThat(file(person).person().lastContactAt()).isPresent();
        candidacies.undoStep(person, stood(person), "Mauvais dossier");
        assertThat(file(person).person().lastContactAt()).isEmpty();
    }

    @Test
    void aRefusedStepLeavesNoTrace() {
        var person = people.registered(People.AMEL);
        var before = trail.of(person, 10);
        var seen = stood(person);
        assertThat(candidacies.take(person, seen, Step.PREPARE, StepDetails.NONE))
                .contains(Refusal.NOT_ON_THE_LIST);
        assertThat(trail.of(person, 10)).isEqualTo(before);
        assertThat(stood(person)).isEqualTo(seen);
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
}
