package fr.declic.volunteers.registration;

import fr.declic.vocabulary.WeeklyHours;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Hours of a week: those without which a job is of no use, and those one would like. */
class HoursQuestion extends Question {

    private static final WeeklyHours FIRST_MINIMUM = WeeklyHours.ofHours(15);
    private static final WeeklyHours FIRST_WISH = WeeklyHours.ofHours(24);

    private final Stepper minimum;
    private final Stepper wished;

    HoursQuestion(Said said) {
        super(RegistrationStep.HOURS, said);
        var answers = said.answers();
        wished = new Stepper(
                "hours-wished",
                t("wished"),
                Objects.requireNonNullElse(answers.wished(), FIRST_WISH),
                hours -> raiseOrLower(true));
        minimum = new Stepper(
                "hours-minimum",
                t("minimum"),
                Objects.requireNonNullElse(answers.minimum(), FIRST_MINIMUM),
                hours -> raiseOrLower(false));
        show(help(t("help")), wished, minimum);
    }

    /** The least is never more than the wish: the one just tapped pulls the other along. */
    private void raiseOrLower(boolean wishTapped) {
        if (minimum.hours().compareTo(wished.hours()) > 0) {
            if (wishTapped) {
                minimum.show(wished.hours());
            } else {
                wished.show(minimum.hours());
            }
        }
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return Optional.of(readUnfinished());
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var least = minimum.hours();
        var wish = wished.hours();
        return said -> said.answering(said.answers().withHours(least, wish));
    }
}
