package fr.declic.planning.ui;

import com.vaadin.flow.component.html.ListItem;
import fr.declic.shell.Pictogram;
import fr.declic.shell.Told;
import fr.declic.vocabulary.HalfDay;
import java.util.stream.Stream;

/** What one does in a half-day: its picture, and a sentence that begins with its name. */
class HalfDayLine extends ListItem {

    /** @param others what the sentence says after the half-day */
    HalfDayLine(HalfDay halfDay, String key, Object... others) {
        add(new Pictogram(halfDay.pictogram()), new Told(key, language -> Stream.concat(
                        Stream.of(getTranslation(language, "halfday." + halfDay)), Stream.of(others))
                .toArray()));
    }
}
