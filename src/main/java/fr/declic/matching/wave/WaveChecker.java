package fr.declic.matching.wave;

import java.util.List;

/**
 * Holds an outcome against the rule without running it again: for each person a set of places, all full with people who came earlier
 * and have nothing outside it in their own class, proves that nothing better was free.
 */
public final class WaveChecker {

    private WaveChecker() {}

    public static WaveVerdict check(WaveInput input, WaveOutcome outcome) {
        return new WaveVerdict( // being written
                input.people().size() == outcome.people().size()
                        ? List.of()
                        : List.of(new WaveVerdict.Finding(
                                input.people().getFirst().id(), WaveVerdict.Fault.NOT_THE_PERSON)));
    }
}
