package fr.declic.planning;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The public holidays of France (Code du travail, L. 3133-1): nobody is planned, and the hours are not made up (L. 3133-2). */
@Component
class Holidays {

    private final HolidayManager france = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    boolean contains(LocalDate day) {
        return france.isHoliday(day);
    }
}
