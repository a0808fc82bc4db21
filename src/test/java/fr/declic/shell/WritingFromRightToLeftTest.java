package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.bidi.BidiSplitter;
import org.junit.jupiter.api.Test;

/** On paper a letter stands in the form it takes beside its neighbours, and what runs from the right is written from its end. */
class WritingFromRightToLeftTest {

    private final ArabicLetters letters = new ArabicLetters();

    @Test
    void joinsALetterToItsNeighbours() {
        // beh, teh, beh: at the beginning, in the middle, at the end
        assertThat(letters.shapeText("\u0628\u062A\u0628")).isEqualTo("\uFE91\uFE98\uFE90");
        assertThat(letters.shapeText("\u0628 \u0628")).as("two words").isEqualTo("\uFE8F \uFE8F");
    }

    @Test
    void leavesALetterThatJoinsNothingAfterIt() {
        // dal, alef, reh: each by itself; beh, dal: joined
        assertThat(letters.shapeText("\u062F\u0627\u0631")).isEqualTo("\uFEA9\uFE8D\uFEAD");
        assertThat(letters.shapeText("\u0628\u062F\u0628")).isEqualTo("\uFE91\uFEAA\uFE8F");
    }

    @Test
    void writesLamAndAlefAsOne() {
        assertThat(letters.shapeText("\u0644\u0627")).isEqualTo("\uFEFB");
        assertThat(letters.shapeText("\u0628\u0644\u0627")).isEqualTo("\uFE91\uFEFC");
        assertThat(letters.shapeText("\u0644\u0628")).as("no alef").isEqualTo("\uFEDF\uFE90");
    }

    @Test
    void passesOverTheSignsThatStandOnALetter() {
        assertThat(letters.shapeText("\u0628\u064E\u0628")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(letters.reorderRTLTextToLTR("\u0628\u064E\u062A")).isEqualTo("\u062A\u064E\u0628");
    }

    @Test
    void leavesOtherLettersAsTheyAre() {
        assertThat(letters.shapeText("Déclic, 24 h")).isEqualTo("Déclic, 24 h");
        assertThat(letters.deshapeText(letters.shapeText("\u0628\u0644\u0627 a")))
                .isEqualTo("\u0628\u0644\u0627 a");
    }

    @Test
    void turnsBracketsWithWhatTheyHold() {
        assertThat(letters.reorderRTLTextToLTR("(\u0628)")).isEqualTo("(\u0628)");
        assertThat(letters.reorderRTLTextToLTR("\u0628(")).isEqualTo(")\u0628");
    }

    @Test
    void findsWhatRunsTheOtherWay() {
        var directions = new Directions();
        directions.setParagraph("\u0628\u062A Rue \u0628", BidiSplitter.RTL);
        assertThat(directions.countTextRuns()).isEqualTo(3);
        assertThat(directions.getVisualRun(1).getDirection()).isEqualTo(BidiSplitter.LTR);
        assertThat(directions.getVisualRun(1).getStart()).isEqualTo(3);
        assertThat(directions.getVisualRun(1).getLength()).isEqualTo(3);
        directions.setParagraph("Rue", BidiSplitter.LTR);
        assertThat(directions.countTextRuns()).isEqualTo(1);
        directions.setParagraph("", BidiSplitter.RTL);
        assertThat(directions.countTextRuns()).isZero();
    }
}
