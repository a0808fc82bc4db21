package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.shell.Told;
import java.util.List;
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
            Map<RegistrationStep, List<String>> sentences,
            String territory,
            boolean helped,
            Consumer<RegistrationStep> modify) {
        super(RegistrationStep.CHECK, said);
        show(help(t("help")));
        sentences.forEach((step, lines) -> show(card(step, lines, modify)));
        volunteering = new Choice(getTranslation("registration.volunteering"), "handshake", this::volunteer);
        volunteering.addClassName("line");
        if (helped) {
            show(notice("", t("hand", said.identity().firstName()), t("hand.why")));
        }
        show(help(t("volunteering.help")), volunteering, error);
        show(notice(
                "",
                new Told(step().key() + ".readers", territory),
                new Told(step().key() + ".rights", Draft.KEPT_FOR.toDays())));
    }

    private Div card(RegistrationStep step, List<String> lines, Consumer<RegistrationStep> modify) {
        var title = new H2(getTranslation(step.key() + ".short"));
        var titleId = "said-" + step.path();
        title.setId(titleId);
        var change = link(getTranslation("registration.modify"), click -> modify.accept(step));
        change.getElement().setAttribute("aria-describedby", titleId);
        var head = new Div(title, change);
        head.addClassName("said-head");
        var card = new Div(head);
        card.addClassName("said");
        lines.forEach(line -> card.add(new Paragraph(line)));
        return card;
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
