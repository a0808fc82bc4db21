package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WaveOutcome.EmptyPlaces;
import fr.declic.matching.wave.WavePlacement.Standing;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule of the experiment, run over a wave: going down the list once, each person keeps the best class they can have while
 * everyone before them keeps theirs. See {@code docs/decisions/0020-hiring-waves.md}.
 *
 * <p>It holds no state but what {@link #run} computed, and may be asked by several threads: what is found on the way is kept in
 * values that do not change, and two threads that look for the same find the same.
 */
public final class HiringWave {

    /** From so many sorts of places on, what «peu importe» brings is not written down for each person. */
    private static final int LARGE = 5_000;

    private final Numbered wave;
    private final WaveOutcome outcome;

    private HiringWave(Numbered wave, WaveOutcome outcome) {
        this.wave = wave;
        this.outcome = outcome;
    }

    /** Runs the rule: exact, and the same for the same input on every machine. */
    public static HiringWave run(WaveInput input) {
        return run(input, input.places().size() >= LARGE);
    }

    static HiringWave run(WaveInput input, boolean large) {
        var wave = new Numbered(input);
        var descent = new Descent(wave, large).downTo(wave.people()).fixPlaces();
        return new HiringWave(wave, outcome(wave, descent));
    }

    private static WaveOutcome outcome(Numbered wave, Descent descent) {
        var seated = new int[wave.size()];
        for (var i = 0; i < wave.people(); i++) {
            if (descent.isHeld(i)) {
                seated[descent.seats().at(i)]++;
            }
        }
        var contracts = new int[wave.size()];
        var people = new ArrayList<WavePlacement>(wave.people());
        for (var i = 0; i < wave.people(); i++) {
            var id = wave.input().people().get(i).id();
            if (!descent.hasPlace(i)) {
                people.add(new WavePlacement(id, Standing.WITHOUT, null, null, 0));
                continue;
            }
            var at = descent.seats().at(i);
            var places = wave.places(at).id();
            people.add(
                    descent.isHeld(i)
                            ? new WavePlacement(id, Standing.HELD, null, places, ++contracts[at])
                            : new WavePlacement(
                                    id,
                                    Standing.PLACED,
                                    new WaveClass(descent.rank(i), descent.distance(i)),
                                    places,
                                    ++seated[at]));
        }
        var empty = new ArrayList<EmptyPlaces>();
        for (var i = 0; i < wave.size(); i++) {
            if (descent.seats().free(i) > 0) {
                empty.add(new EmptyPlaces(wave.places(i).id(), descent.seats().free(i)));
            }
        }
        return new WaveOutcome(people, empty);
    }

    public WaveInput input() {
        return wave.input();
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
        var people = outcome.people();
        for (var i = 0; i < people.size(); i++) {
            if (people.get(i).person().equals(person)) {
                return new Explaining(wave, outcome, wave.size() >= LARGE, i).explain();
            }
        }
        throw new IllegalArgumentException("Not in this wave: " + person);
    }

    /**
     * Empty places which an earlier person's free choice would let somebody fill, found by running the rule again with that choice:
     * a search of its own, for a coordinator who asks for it.
     *
     * @param most how many are enough
     * @return in the order of the empty places, then of who is asked
     */
    public List<FreeChoice> freeChoices(int most) {
        return new FreeChoices(wave, outcome, wave.size() >= LARGE).find(most);
    }

    /**
     * Whom it would pass over to give a person these places out of order, by hand.
     *
     * @return who came earlier and whom these places suit better than what they have, in candidacy order
     * @throws IllegalArgumentException for a person or places that are not in the wave
     */
    public List<VolunteerId> passedOver(VolunteerId person, OpeningId places) {
        var number = wave.numberOf(places);
        if (number < 0) {
            throw new IllegalArgumentException("Not in this wave: " + places);
        }
        var passed = new ArrayList<VolunteerId>();
        for (var i = 0; i < outcome.people().size(); i++) {
            var one = outcome.people().get(i);
            if (one.person().equals(person)) {
                return passed;
            }
            var wanting = wave.person(i);
            var given = one.given();
            if (one.standing() != Standing.HELD
                    && wanting.rankOf(number) > 0
                    && wanting.suits(number)
                    && (given == null || wanting.classOf(number).compareTo(given) < 0)) {
                passed.add(one.person());
            }
        }
        throw new IllegalArgumentException("Not in this wave: " + person);
    }
}
