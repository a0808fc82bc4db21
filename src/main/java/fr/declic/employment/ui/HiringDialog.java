package fr.declic.employment.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractRefusal;
import fr.declic.employment.ContractTerms;
import fr.declic.employment.Contracts;
import fr.declic.employment.HiringDraft;
import fr.declic.shell.FormDialog;
import fr.declic.shell.HoursInput;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** «Enregistrer l'embauche»: with whom, how many hours, from which day. */
class HiringDialog extends FormDialog {

    private final Contracts contracts;
    private final VolunteerId person;
    private final HiringDraft draft;
    /** Drawn once for this form: a second tap is the same contract. */
    private final ContractId id = ContractId.create();

    private final ComboBox<HiringDraft.Employer> employer = new ComboBox<>();
    private final HoursInput hours;
    private final DateInput start;
    private final DateInput request;

    HiringDialog(Contracts contracts, VolunteerId person, HiringDraft draft, boolean mayAddEmployer, Runnable done) {
        this.contracts = contracts;
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
                getTranslation("hiring.hours"),
                getTranslation("hiring.hours.help"),
                quarters(draft.hours()),
                this::askRequest);
        start = new DateInput(getTranslation("hiring.start"), draft.startsOn());
        request = new DateInput(getTranslation("hiring.request"), null)
                .explain(getTranslation("hiring.request.help", draft.minimum()));
        askRequest();
        ask(employer, hours, start, request);
        onConfirm(getTranslation("hiring.record"), getTranslation("hiring.done", draft.name()), this::record, done);
    }

    private Optional<WeeklyHours> hours() {
        return hours.quarters().filter(quarters -> quarters > 0).map(WeeklyHours::new);
    }

    private static @Nullable Integer quarters(@Nullable WeeklyHours hours) {
        return hours == null ? null : hours.quarters();
    }

    private void askRequest() {
        request.setVisible(
                hours().filter(chosen -> chosen.compareTo(draft.minimum()) < 0).isPresent());
    }

    private Optional<String> record() {
        var chosen = employer.getValue();
        if (chosen == null) {
            return Optional.of("hiring.missing.employer");
        }
        if (hours().isEmpty()) {
            return Optional.of("hiring.missing.hours");
        }
        if (start.day().isEmpty()) {
            return Optional.of("hiring.missing.start");
        }
        var terms = new ContractTerms(
                hours().get(),
                start.day().get(),
                request.isVisible() ? request.day().orElse(null) : null);
        var refusal = draft.employers().contains(chosen)
                ? contracts.record(id, person, chosen.id(), terms)
                : contracts.recordAtNewEmployer(id, person, chosen.id(), chosen.name(), terms);
        return refusal.map(ContractRefusal::key);
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
