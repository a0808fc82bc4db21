package fr.declic.matching;

import static fr.declic.vocabulary.HalfDay.FRIDAY_MORNING;
import static fr.declic.vocabulary.HalfDay.MONDAY_MORNING;
import static fr.declic.vocabulary.HalfDay.THURSDAY_MORNING;
import static fr.declic.vocabulary.HalfDay.TUESDAY_MORNING;
import static fr.declic.vocabulary.HalfDay.WEDNESDAY_MORNING;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person whom the ironing suits in every way, and the ironing; a test changes one thing. */
final class Somebody {

    static final SkillSet.Codes CODES =
            new SkillSet.Codes(List.of("repasser-chemise", "plier-linge", "accueillir-client"));
    static final ActivityId IRONING = ActivityId.create();
    static final HalfDays MORNINGS =
            HalfDays.of(MONDAY_MORNING, TUESDAY_MORNING, WEDNESDAY_MORNING, THURSDAY_MORNING, FRIDAY_MORNING);

    private List<String> skills = List.of("repasser-chemise");
    private List<String> learns = List.of();
    private List<String> wishes = List.of("repassage");
    private boolean anyWish;
    private @Nullable WeeklyHours minimum = WeeklyHours.ofHours(10);
    private @Nullable WeeklyHours wished = WeeklyHours.ofHours(20);
    private HalfDays halfDays = MORNINGS;
    private Set<Limit> limits = Set.of();
    private Set<ActivityId> takenOut = Set.of();

    Somebody knows(String... skills) {
        this.skills = List.of(skills);
        return this;
    }

    Somebody wouldLearn(String... skills) {
        this.learns = List.of(skills);
        return this;
    }

    Somebody wishes(String... kinds) {
        this.wishes = List.of(kinds);
        return this;
    }

    Somebody whateverTheActivity() {
        this.anyWish = true;
        return this;
    }

    Somebody wantsHours(@Nullable WeeklyHours minimum, @Nullable WeeklyHours wished) {
        this.minimum = minimum;
        this.wished = wished;
        return this;
    }

    Somebody isFree(HalfDays halfDays) {
        this.halfDays = halfDays;
        return this;
    }

    Somebody cannot(Limit... limits) {
        this.limits = Set.of(limits);
        return this;
    }

    Somebody tookOut(ActivityId activity) {
        this.takenOut = Set.of(activity);
        return this;
    }

    Profile profile() {
        return new Profile(
                VolunteerId.create(),
                CODES.setOf(skills),
                CODES.setOf(learns),
                wishes,
                anyWish,
                minimum,
                wished,
                halfDays,
                limits,
                takenOut);
    }

    Listed listed(int rank) {
        return new Listed(profile(), "Somebody", Status.LISTED, rank);
    }

    /** Ironing shirts from the first day, folding learnt there; five mornings, from 16 to 20 hours, standing. */
    static Opening ironing() {
        return ironing(WeeklyHours.ofHours(16), WeeklyHours.ofHours(20), MORNINGS);
    }

    static Opening ironing(WeeklyHours least, WeeklyHours most, HalfDays halfDays) {
        return new Opening(
                OpeningId.create(),
                IRONING,
                "repassage",
                CODES.setOf(List.of("repasser-chemise")),
                CODES.setOf(List.of("plier-linge")),
                Set.of(Limit.STANDING_LONG, Limit.NOISE),
                halfDays,
                least,
                most);
    }
}
