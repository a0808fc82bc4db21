package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.matching.wave.HiringWave;
import fr.declic.matching.wave.WaveComparison;
import fr.declic.matching.wave.WaveInput;
import fr.declic.matching.wave.WaveOutcome;
import fr.declic.matching.wave.WavePerson;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** «Essayer autrement»: who gains and who loses beside the saved run, if places or a person were otherwise. It writes nothing. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.COORDINATOR_NAME)
public class WaveTrials {

    private final WaveHeads heads;
    private final WaveRuns runs;
    private final WaveData data;

    WaveTrials(WaveHeads heads, WaveRuns runs, WaveData data) {
        this.heads = heads;
        this.runs = runs;
        this.data = data;
    }

    /** What the saved run knew of a person; empty without a run, or for somebody who was not in it. */
    public Optional<WavePerson> said(WaveId wave, VolunteerId person) {
        return saved(wave).flatMap(kept -> kept.input().people().stream()
                .filter(one -> one.id().equals(person))
                .findFirst());
    }

    /** Empty while no run is saved. */
    public Optional<WaveTrial.Result> attempt(WaveId wave, WaveTrial trial) {
        return saved(wave).map(kept -> {
            var then = HiringWave.run(changed(kept.input(), trial)).outcome();
            var now = WaveRuns.outcome(kept);
            var compared = WaveComparison.between(now, then);
            var names = data.names(Stream.concat(compared.better().stream(), compared.worse().stream())
                    .map(move -> move.after().person())
                    .toList());
            var placed = placed(then);
            return new WaveTrial.Result(
                    placed,
                    placed(now),
                    then.people().size() - placed,
                    then.empty().stream()
                            .mapToInt(WaveOutcome.EmptyPlaces::count)
                            .sum(),
                    WaveReader.moved(compared.better(), names),
                    WaveReader.moved(compared.worse(), names));
        });
    }

    private static int placed(WaveOutcome outcome) {
        return (int) outcome.people().stream().filter(one -> one.hasPlace()).count();
    }

    private Optional<WaveRuns.Kept> saved(WaveId wave) {
        return heads.of(wave).map(WaveHead::run).flatMap(run -> runs.run(wave, run));
    }

    private static WaveInput changed(WaveInput input, WaveTrial trial) {
        var changed = input;
        for (var entry : trial.places().entrySet()) {
            changed = changed.with(entry.getKey(), places -> entry.getValue().on(places));
        }
        var otherwise = trial.person();
        return otherwise == null ? changed : changed.with(otherwise.person(), otherwise::on);
    }
}
