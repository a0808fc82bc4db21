package fr.declic.planning;

import fr.declic.vocabulary.HalfDay;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * From when to when a half-day is worked.
 *
 * @param starts in minutes of the day
 * @param ends in minutes of the day
 */
public record HalfDayHours(int starts, int ends) {

    /** Minutes in the unit that hours are counted in. */
    public static final int QUARTER = 15;

    private static final HalfDayHours MORNING = new HalfDayHours(8 * 60 + 30, 12 * 60);
    private static final HalfDayHours AFTERNOON = new HalfDayHours(13 * 60 + 30, 17 * 60);

    /** Quarter hours of a half-day of which nobody said otherwise. */
    static final int USUAL_LENGTH = MORNING.length();

    public HalfDayHours {
        if (starts < 0 || ends <= starts || ends > 24 * 60 || starts % QUARTER != 0 || ends % QUARTER != 0) {
            throw new IllegalArgumentException("No half-day from minute " + starts + " to " + ends);
        }
    }

    /** Where an activity says nothing else: a morning from 8:30 to 12:00, an afternoon from 13:30 to 17:00. */
    public static HalfDayHours usual(HalfDay half) {
        return half.isMorning() ? MORNING : AFTERNOON;
    }

    /** As the columns {@code starts} and {@code ends} have it, or the usual where they have nothing. */
    static HalfDayHours of(ResultSet row, HalfDay half) throws SQLException {
        var starts = row.getObject("starts", Integer.class);
        var ends = row.getObject("ends", Integer.class);
        return starts == null || ends == null ? usual(half) : new HalfDayHours(starts, ends);
    }

    /** Quarter hours. */
    public int length() {
        return (ends - starts) / QUARTER;
    }
}
