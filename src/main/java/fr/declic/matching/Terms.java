package fr.declic.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On which terms places are proposed.
 *
 * @param wave what a wave gives of the opening; none for all that it has
 * @param startsOn from when; none for the day that the opening itself says
 */
public record Terms(@Nullable WaveTerms wave, @Nullable LocalDate startsOn) {

    /** As the activity offers them. */
    public static final Terms AS_OFFERED = new Terms(null, null);

    Offered on(Offered offered) {
        var from = startsOn == null ? offered.startsOn() : startsOn;
        var opening = offered.opening();
        if (wave == null) {
            return offered.on(opening, from);
        }
        return offered.on(
                new Opening(
                        opening.id(),
                        opening.activity(),
                        opening.kind(),
                        opening.firstDay(),
                        opening.learnt(),
                        opening.limits(),
                        opening.halfDays().and(wave.halfDays()),
                        wave.least(),
                        wave.most()),
                from);
    }
}
