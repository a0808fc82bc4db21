package fr.declic.matching.wave;

import fr.declic.volunteers.VolunteerId;
import java.util.List;

/**
 * The rule of the experiment, run over a wave: going down the list once, each person keeps the best class they can have while
 * everyone before them keeps theirs. See {@code docs/decisions/0020-hiring-waves.md}.
 *
 * <p>It holds no state but what {@link #run} computed, and may be asked by several threads.
 */
public final class HiringWave {

    private final WaveInput input;
    private final WaveOutcome outcome;

    private HiringWave(WaveInput input, WaveOutcome outcome) {
        this.input = input;
        this.outcome = outcome;
    }

    /** Runs the rule: exact, and the same for the same input on every machine. */
    public static HiringWave run(WaveInput input) {
        return new HiringWave(input, new WaveOutcome(List.of(), List.of())); // being written
    }

    public WaveInput input() {
        return input;
    }

    public WaveOutcome outcome() {
        return outcome;
    }

    /**
     * Why this person has this place, or none; searched from the state before them.
     *
     * @throws IllegalArgumentException for somebody who is not in the wave
     */
    public WaveExplanation explain(VolunteerId person) {
        return new WaveExplanation( // being written
                new WavePlacement(person, WavePlacement.Standing.WITHOUT, null, null, 0), 0, List.of(), List.of());
    }

    /** Empty places which an earlier person's free choice would let somebody fill; in the order of who would gain, then of who is asked. */
    public List<FreeChoice> freeChoices() {
        return List.of(); // being written
    }

    /** The hours the outcome would bring, for the activities of the wave in the order of their places. */
    public List<ActivityLoad> loads() {
        return List.of(); // being written
    }
}
