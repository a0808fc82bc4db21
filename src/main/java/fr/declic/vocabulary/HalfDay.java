package fr.declic.vocabulary;

import java.time.DayOfWeek;

/** A morning or an afternoon of the working week. */
public enum HalfDay {
    MONDAY_MORNING(DayOfWeek.MONDAY, true),
    MONDAY_AFTERNOON(DayOfWeek.MONDAY, false),
    TUESDAY_MORNING(DayOfWeek.TUESDAY, true),
    TUESDAY_AFTERNOON(DayOfWeek.TUESDAY, false),
    WEDNESDAY_MORNING(DayOfWeek.WEDNESDAY, true),
    WEDNESDAY_AFTERNOON(DayOfWeek.WEDNESDAY, false),
    THURSDAY_MORNING(DayOfWeek.THURSDAY, true),
    THURSDAY_AFTERNOON(DayOfWeek.THURSDAY, false),
    FRIDAY_MORNING(DayOfWeek.FRIDAY, true),
    FRIDAY_AFTERNOON(DayOfWeek.FRIDAY, false),
    SATURDAY_MORNING(DayOfWeek.SATURDAY, true),
    SATURDAY_AFTERNOON(DayOfWeek.SATURDAY, false);

    private final DayOfWeek day;
    private final boolean morning;

    HalfDay(DayOfWeek day, boolean morning) {
        this.day = day;
        this.morning = morning;
    }

    public DayOfWeek day() {
        return day;
    }

    public boolean isMorning() {
        return morning;
    }

    public String pictogram() {
        return morning ? "halfday-morning" : "halfday-afternoon";
    }

    /** Place of this half-day in the week, from 0: the bit it is stored as. */
    int position() {
        return (day.getValue() - 1) * 2 + (morning ? 0 : 1);
    }
}
