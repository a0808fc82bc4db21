package fr.declic.volunteers.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.volunteers.Decision;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.Step;
import fr.declic.volunteers.StepDetails;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Asks what a step needs to know: nothing, a reason, the day of a session, or the committee's decision. */
class StepDialog {

    private final DayField session;
    private final TextArea reason = new TextArea();
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>();
    private final AskDialog dialog;

    StepDialog(
            Step step,
            LocalDate today,
            Function<String, String> words,
            Function<StepDetails, Optional<Refusal>> take,
            Runnable changed) {
        session = new DayField(words.apply("step.session"), today);
        reason.setLabel(words.apply(step == Step.DECIDE ? "step.reason.decision" : "step.reason." + step));
        reason.setMaxLength(StepDetails.LONGEST_REASON);
        reason.setWidthFull();
        decision.setLabel(words.apply("step.decision"));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(value -> words.apply("decision." + value));
        decision.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        dialog = new AskDialog(
                words.apply("step." + step), words.apply("step.confirm"), () -> take.apply(details()), changed);
        dialog.explain(words.apply("step.explain." + step));
        switch (step.asks()) {
            case NOTHING -> {}
            case REASON -> dialog.ask(reason);
            case SESSION -> dialog.ask(session);
            case DECISION -> {
                session.latest(today);
                dialog.ask(decision, session, reason);
            }
        }
    }

    void open() {
        dialog.open();
    }

    private StepDetails details() {
        return new StepDetails(session.day().orElse(null), decision.getValue(), FieldText.of(reason));
    }
}
