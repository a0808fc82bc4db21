package fr.declic.volunteers.registration;

import fr.declic.shell.Told;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What was said, in sentences; «Je suis volontaire»; who reads this and my rights; then it is sent. */
class CheckQuestion extends Question {

    private final Choice volunteering;
    private final Alert error = new Alert();

    /** @param helped somebody of the team is beside the person, who says themself that they are a volunteer */
    CheckQuestion(
            Said said,
            Map<RegistrationStep, Answered> answered,
            String territory,
            boolean helped,
            Consumer<RegistrationStep> modify) {
        super(RegistrationStep.CHECK, said);
        show(help(t("help")));
        answered.forEach((step, what) -> show(new SaidCard(step, what, modify)));
        volunteering = new Choice(getTranslation("registration.volunteering"), "handshake", this::volunteer);
        volunteering.addClassName("line");
        error.mendedBy(volunteering);
        if (helped) {
            show(notice("", t("hand", said.identity().firstName()), t("hand.why")));
        }
        show(help(t("volunteering.help")), volunteering, error);
        show(notice(
                "",
                new Told(step().key() + ".readers", territory),
                new Told(step().key() + ".rights", Draft.KEPT_FOR.toDays())));
    }

    @Override
    void takeOver(@Nullable Screen former) {
        volunteering.choose(former instanceof CheckQuestion tapped && tapped.volunteering.isChosen());
    }

    private void volunteer() {
        volunteering.choose(!volunteering.isChosen());
        error.clear();
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        if (!volunteering.isChosen()) {
            error.say(t("volunteering.missing"));
            volunteering.getElement().callJsFunction("focus");
            return Optional.empty();
        }
        return Optional.of(said -> said);
    }

    @Override
    String onward() {
        return getTranslation("registration.send");
    }
}
