package fr.declic.planning;

import fr.declic.employment.ContractId;
import fr.declic.vocabulary.WeeklyHours;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one EBE's week, as they were seen: whoever confirms or corrects gives them back, so that nobody confirms what somebody
 * else has changed meanwhile.
 *
 * @param readyOn the first day on which this week may be confirmed
 * @param ready true from that day on
 */
public record HoursDoneWeek(LocalDate monday, LocalDate readyOn, boolean ready, List<Line> lines) {

    public HoursDoneWeek {
        lines = List.copyOf(lines);
    }

    /**
     * One person's week, in quarter hours.
     *
     * @param name empty for somebody who was forgotten
     * @param planned as published, without the half-days of absence; none where nothing was published for them
     * @param absences half-days
     * @param done as confirmed; none until then
     * @param changes of what was planned or confirmed, the oldest first
     */
    public record Line(
            ContractId contract,
            String name,
            @Nullable Integer planned,
            int absences,
            @Nullable Integer done,
            List<Change> changes) {

        public Line {
            changes = List.copyOf(changes);
        }

        /** Whether «tout confirmer» takes this line. */
        public boolean isToConfirm() {
            return done == null && planned != null;
        }

        /** What stands there now: what is confirmed, or else what was planned. */
        public @Nullable Integer standing() {
            return done == null ? planned : done;
        }
    }

    /**
     * Other hours than those that stood there.
     *
     * @param before none where nothing stood there
     * @param reason none where nothing stood there, or where the person was forgotten
     */
    public record Change(
            @Nullable Integer before,
            int quarters,
            @Nullable String reason,
            String by,
            Instant at) {}

    /** As one writes it in French, none too: «17 h 30», «0 h». */
    public static String written(int quarters) {
        return quarters == 0 ? "0\u00a0h" : new WeeklyHours(quarters).toString();
    }

    /** How many lines «tout confirmer» takes. */
    public int toConfirm() {
        return (int) lines.stream().filter(Line::isToConfirm).count();
    }

    /** How many have no hours yet and must be filled in one by one. */
    public int toFill() {
        return (int) lines.stream().filter(line -> line.standing() == null).count();
    }
}
