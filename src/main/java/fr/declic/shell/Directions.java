package fr.declic.shell;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import org.jspecify.annotations.Nullable;

/** Which part of a paragraph runs in which direction, on a paper: what Java knows of it, as the paper's maker asks for it. */
final class Directions implements BidiSplitter {

    private @Nullable Bidi paragraph;

    @Override
    public void setParagraph(String text, byte direction) {
        paragraph = text.isEmpty()
                ? null
                : new Bidi(
                        text,
                        switch (direction) {
                            case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
                            case LTR -> Bidi.DIRECTION_LEFT_TO_RIGHT;
                            default -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
                        });
    }

    @Override
    public int countTextRuns() {
        return paragraph == null ? 0 : paragraph.getRunCount();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        if (paragraph == null) {
            throw new IllegalStateException("There is nothing to run");
        }
        var start = paragraph.getRunStart(run);
        var fromTheRight = paragraph.getRunLevel(run) % 2 == 1;
        return new BidiTextRun(start, paragraph.getRunLimit(run) - start, fromTheRight ? RTL : LTR);
    }

    @Override
    public byte getBaseDirection(String text) {
        if (text.isEmpty()) {
            return NEUTRAL;
        }
        var base = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        return base.baseIsLeftToRight() ? LTR : RTL;
    }
}
