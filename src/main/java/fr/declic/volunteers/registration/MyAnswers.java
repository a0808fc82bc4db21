package fr.declic.volunteers.registration;

import fr.declic.access.Confirmation;
import fr.declic.volunteers.Correction;
import fr.declic.volunteers.Corrections;
import fr.declic.volunteers.MyVoices;
import fr.declic.volunteers.OwnFile;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** A person's own answers as the registration's screens take and give them. */
@Component
record MyAnswers(OwnFile file, Corrections corrections, MyVoices voices, Confirmation confirmation) {

    /**
     * @param kept as it is stored
     * @param said as it stands on the screens
     */
    record Mine(Said kept, Said said, int version, Status status) {

        Mine saying(UnaryOperator<Said> change) {
            return new Mine(kept, change.apply(said), version, status);
        }
    }

    Mine mine() {
        var mine = file.mine();
        var said = new Said(mine.identity(), mine.reach(), mine.home(), mine.deprivation(), mine.answers(), Map.of());
        return new Mine(said, said, mine.version(), mine.status());
    }

    /** Keeps what differs, and tells where somebody else was faster; what was said by voice goes to the team. */
    Optional<Refusal> keep(Mine before, RegistrationStep asked, UnaryOperator<Said> change) {
        var me = VolunteerId.mine();
        var version = before.version();
        for (var correction : corrections(before.kept(), change.apply(before.said()))) {
            var refusal = corrections.correct(me, version, correction);
            if (refusal.isPresent()) {
                return refusal;
            }
            version = file.mine().version();
        }
        voices.send(asked.name());
        return Optional.empty();
    }

    private static List<Correction> corrections(Said kept, Said said) {
        var corrections = new ArrayList<Correction>();
        if (!said.identity().equals(kept.identity())) {
            corrections.add(new Correction.Who(said.identity()));
        }
        if (said.reach() != null && !said.reach().equals(kept.reach())) {
            corrections.add(new Correction.Reached(said.reach()));
        }
        if (said.home() != null && !said.home().equals(kept.home())) {
            corrections.add(new Correction.Lives(said.home()));
        }
        if (!Objects.equals(said.deprivation(), kept.deprivation())) {
            corrections.add(new Correction.Deprived(said.deprivation()));
        }
        if (!said.answers().equals(kept.answers())) {
            corrections.add(new Correction.Said(said.answers()));
        }
        return corrections;
    }
}
