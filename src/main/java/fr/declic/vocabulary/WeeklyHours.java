package fr.declic.vocabulary;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/**
 * Hours of work in a week, kept in quarter hours so that no rounding ever happens.
 *
 * @param quarters quarter hours, more than none and no more than a week has
 */
public record WeeklyHours(int quarters) implements Comparable<WeeklyHours> {

    private static final int IN_AN_HOUR = 4;

    public WeeklyHours {
        if (quarters <= 0 || quarters > 7 * 24 * IN_AN_HOUR) {
            throw new IllegalArgumentException("Not a number of quarter hours in a week: " + quarters);
        }
    }

    public static WeeklyHours ofHours(int hours) {
        return new WeeklyHours(hours * IN_AN_HOUR);
    }

    /** Whole hours, without the quarters left over. */
    public int hours() {
        return quarters / IN_AN_HOUR;
    }

    /** Minutes past the whole hours: 0, 15, 30 or 45. */
    public int minutes() {
        return quarters % IN_AN_HOUR * 15;
    }

    @Override
    public int compareTo(WeeklyHours other) {
        return Integer.compare(quarters, other.quarters);
    }

    /** As one writes it in the reader's language. */
    public String in(Locale language, I18NProvider words) {
        return minutes() == 0
                ? words.getTranslation("hours.whole", language, hours())
                : words.getTranslation("hours.part", language, hours(), minutes());
    }

    /** As one writes it in French: «24 h», «17 h 30». */
    @Override
    public String toString() {
        return minutes() == 0 ? hours() + "\u00a0h" : hours() + "\u00a0h\u00a0" + minutes();
    }
}
