package fr.declic.employment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.declic.activities.Activities;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractRefusal;
import fr.declic.employment.ContractTerms;
import fr.declic.employment.Contracts;
import fr.declic.employment.HiringDraft;
import fr.declic.volunteers.VolunteerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** «Enregistrer l'embauche»: with whom, how many hours, from which day. */
class HiringDialog extends FormDialog {

    private final Contracts contracts;
    private final Activities activities;
    private final VolunteerId person;
    private final HiringDraft draft;
    /** Drawn once for this form: a second tap is the same contract. */
    private final ContractId id = ContractId.create();

    private final ComboBox<HiringDraft.Employer> employer = new ComboBox<>();
    private final HoursInput hours;
    private final DateInput start;
    private final DateInput request;

    HiringDialog(
            Contracts contracts,
            Activities activities,
            VolunteerId person,
            HiringDraft draft,
            boolean mayAddEmployer,
            Runnable done) {
        super("");
        this.contracts = contracts;
        this.activities = activities;
        this.person = person;
        this.draft = draft;
        setHeaderTitle(getTranslation("hiring.title", draft.name()));
        employer.setLabel(getTranslation("hiring.employer"));
        employer.setItems(draft.employers());
        employer.setItemLabelGenerator(HiringDraft.Employer::name);
        employer.setValue(draft.employer());
        employer.setWidthFull();
        if (mayAddEmployer) {
            employer.setHelperText(getTranslation("hiring.employer.help"));
            employer.setAllowCustomValue(true);
            employer.addCustomValueSetListener(typed -> employer.setValue(named(typed.getDetail())));
        } else {
            employer.setReadOnly(true);
        }
        hours = new HoursInput(
                getTranslation("hiring.hours"), getTranslation("hiring.hours.help"), draft.hours(), this::askRequest);
        start = new DateInput(getTranslation("hiring.start"), draft.startsOn());
        request = new DateInput(getTranslation("hiring.request"), null)
                .explain(getTranslation("hiring.request.help", draft.minimum()));
        askRequest();
        ask(employer, hours, start, request);
        onConfirm(getTranslation("hiring.record"), getTranslation("hiring.done", draft.name()), this::record, done);
    }

    private void askRequest() {
        request.setVisible(hours.hours()
                .filter(chosen -> chosen.compareTo(draft.minimum()) < 0)
                .isPresent());
    }

    private Optional<String> record() {
        var chosen = employer.getValue();
        if (chosen == null) {
            return Optional.of("hiring.missing.employer");
        }
        if (hours.hours().isEmpty()) {
            return Optional.of("hiring.missing.hours");
        }
        if (start.day().isEmpty()) {
            return Optional.of("hiring.missing.start");
        }
        var terms = new ContractTerms(
                hours.hours().get(),
                start.day().get(),
                request.isVisible() ? request.day().orElse(null) : null);
        return contracts.record(id, person, known(chosen), terms).map(ContractRefusal::key);
    }

    /** An employer that was typed is added the moment the contract is recorded, and not before. */
    private EmployerId known(HiringDraft.Employer chosen) {
        if (draft.employers().stream().noneMatch(chosen::equals)) {
            activities.add(
                    chosen.id(), new EmployerDetails(EmployerDetails.Kind.OTHER, chosen.name(), null, null, null));
        }
        return chosen.id();
    }

    private HiringDraft.@Nullable Employer named(String typed) {
        var name = typed.strip();
        if (name.isEmpty() || name.length() > EmployerDetails.LONGEST_NAME) {
            return null;
        }
        return draft.employers().stream()
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseGet(() -> new HiringDraft.Employer(EmployerId.create(), name));
    }
}
