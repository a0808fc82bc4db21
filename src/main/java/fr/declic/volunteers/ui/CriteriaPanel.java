package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.shell.Dates;
import fr.declic.volunteers.CriterionState;
import fr.declic.volunteers.Refusal;
import fr.declic.volunteers.VolunteerFile;
import java.util.Optional;
import java.util.function.Supplier;

/** Each condition of the experiment, three times: declared by the person, seen by the team, decided by the committee. */
class CriteriaPanel extends Section {

    private final FileDesk desk;
    private final OpenFile open;
    private final VolunteerFile file;

    CriteriaPanel(FileDesk desk, OpenFile open) {
        this.desk = desk;
        this.open = open;
        this.file = open.shown();
        addClassName("panel");
        var help = new Paragraph(getTranslation("file.criteria.help"));
        help.addClassName("help");
        add(new H2(getTranslation("file.criteria")), help);
        file.criteria().forEach(state -> add(criterion(state)));
    }

    private Div criterion(CriterionState state) {
        var seen = new NativeButton(getTranslation("criterion.see"), click -> askWhatWasSeen(state));
        seen.addClassName("button");
        var decided = new NativeButton(getTranslation("criterion.decide"), click -> askWhatWasDecided(state));
        decided.addClassName("button");
        var buttons = new Div(seen, decided);
        buttons.addClassNames("row", "asides", "no-print");
        var facts = new Facts()
                .fact("criterion.declared", declared(state))
                .fact("criterion.seen", seen(state))
                .fact("criterion.decided", decided(state));
        var criterion = new Div(new H3(getTranslation(state.kind().key())), facts, buttons);
        criterion.addClassNames("stack", "tight", "criterion");
        return criterion;
    }

    private String declared(CriterionState state) {
        var spoken = new Spoken(this::getTranslation);
        return switch (state.kind()) {
            case DEPRIVATION -> spoken.deprivation(file.person().deprivation().orElse(null));
            case RESIDENCE -> spoken.residence(file.person().home());
            case VOLUNTEERING ->
                file.candidacy()
                        .volunteeringAt()
                        .map(at -> getTranslation("said.volunteering", Dates.full(at)))
                        .orElse(getTranslation("said.nothing"));
        };
    }

    private String seen(CriterionState state) {
        var on = state.seenOn();
        return on == null || state.seenWhat() == null || state.seenBy() == null
                ? getTranslation("criterion.notSeen")
                : getTranslation("criterion.seenThen", state.seenWhat(), Dates.plain(on), state.seenBy());
    }

    private String decided(CriterionState state) {
        var on = state.decidedOn();
        if (on == null || state.decided() == null) {
            return getTranslation("criterion.notDecided");
        }
        return getTranslation(state.decided() ? "criterion.metThen" : "criterion.notMetThen", Dates.plain(on));
    }

    private void askWhatWasSeen(CriterionState state) {
        var what = new TextField(getTranslation("criterion.what"));
        what.setMaxLength(CriterionState.LONGEST_WHAT);
        what.setWidthFull();
        var on = new DayField(getTranslation("criterion.on"), desk.today());
        on.latest(desk.today());
        dialog(state, "criterion.see", () -> on.day()
                        .map(day -> desk.criteria().wasSeen(file.person().id(), state.kind(), FieldText.of(what), day))
                        .orElse(Optional.of(Refusal.DATE_MISSING)))
                .explain(getTranslation("criterion.see.explain"))
                .ask(what, on)
                .open();
    }

    private void askWhatWasDecided(CriterionState state) {
        var met = new RadioButtonGroup<Boolean>(getTranslation("criterion.isMet"));
        met.setItems(true, false);
        met.setItemLabelGenerator(yes -> getTranslation(yes ? "criterion.met" : "criterion.notMet"));
        met.setValue(state.decided());
        var on = new DayField(
                getTranslation("step.session"), file.candidacy().sessionDate().orElse(desk.today()));
        on.latest(desk.today());
        dialog(
                        state,
                        "criterion.decide",
                        () -> met.getValue() == null
                                ? Optional.of(Refusal.DECISION_MISSING)
                                : on.day()
                                        .map(day -> desk.criteria()
                                                .wasDecided(file.person().id(), state.kind(), met.getValue(), day))
                                        .orElse(Optional.of(Refusal.DATE_MISSING)))
                .explain(getTranslation("criterion.decide.explain"))
                .ask(met, on)
                .open();
    }

    private AskDialog dialog(CriterionState state, String title, Supplier<Optional<Refusal>> action) {
        return new AskDialog(
                getTranslation(title) + "\u00a0: " + getTranslation(state.kind().key()),
                getTranslation("step.confirm"),
                action,
                open::readAnew);
    }
}
