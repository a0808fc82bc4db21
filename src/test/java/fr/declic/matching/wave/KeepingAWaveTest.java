package fr.declic.matching.wave;

import static fr.declic.matching.wave.WaveSketch.activity;
import static fr.declic.matching.wave.WaveSketch.anything;
import static fr.declic.matching.wave.WaveSketch.opening;
import static fr.declic.matching.wave.WaveSketch.person;
import static fr.declic.matching.wave.WaveSketch.places;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.vocabulary.HalfDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepingAWaveTest {

    private static final WaveInput INPUT = new WaveInput(
            List.of(places(1, "couture", 2), places(2, "100 %, du\tlin\n", 1)),
            List.of(anything(1, "couture").learning("coudre"), person(2).signed(opening(2))),
            List.of(new Workstations(activity(1), HalfDay.FRIDAY_MORNING, 3)));

    /** What was stored years ago must still be read: this text does not change, a new version gets a new number. */
    private static final String VERSION_1 = """
            declic-wave 1
            places→00000000-0000-0001-0000-000000000001→00000000-0000-0002-0000-000000000001→couture→2→4095→64→80→→→
            places→00000000-0000-0001-0000-000000000002→00000000-0000-0002-0000-000000000002→100 %25%2C du%09lin%0A→1→4095→64→80→→→
            person→00000000-0000-0003-0000-000000000001→couture→any→40→80→4095→→→coudre→→→
            person→00000000-0000-0003-0000-000000000002→→→40→80→4095→→→→→→00000000-0000-0001-0000-000000000002
            workstations→00000000-0000-0002-0000-000000000001→FRIDAY_MORNING→3
            end
            """;

    @Test
    void writesItInOneForm() {
        assertThat(WaveText.write(INPUT).replace('\t', '→')).isEqualTo(VERSION_1);
    }

    @Test
    void readsItBack() {
        assertThat(WaveText.read(VERSION_1.replace('→', '\t'))).isEqualTo(INPUT);
    }

    @Test
    void saysTheSameThingInOneWay() {
        assertThat(person(1).learning("b").learning("a"))
                .isEqualTo(person(1).learning("a").learning("b"));
    }

    @Test
    void knowsADigestThatAnybodyCanCompute() {
        assertThat(WaveText.digest("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void refusesWhatWasCutOffOrIsOfAnotherVersion() {
        var text = WaveText.write(INPUT);
        assertThatThrownBy(() -> WaveText.read(text.substring(0, text.length() - 4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WaveText.read(text.replace("declic-wave 1", "declic-wave 2")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WaveText.read(text.replace("places", "place")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAPersonNamedTwice() {
        assertThatThrownBy(() -> WaveSketch.wave(List.of(), person(1), person(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAContractForPlacesOutsideTheWave() {
        assertThatThrownBy(() -> WaveSketch.wave(List.of(), person(1).signed(opening(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
