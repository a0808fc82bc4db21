package fr.declic.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.shell.Phones;
import fr.declic.territory.CandidacyDateEvent;
import fr.declic.territory.LegalBasis;
import fr.declic.territory.TerritorySettings;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the territory has decided for itself: thresholds, delays, targets, whom to call. */
class TerritoryForm extends Div {

    private static final int QUARTERS_PER_HOUR = 4;

    private final TextField name = text("name", TerritorySettings.LONGEST_NAME);
    private final TextField committee = text("committee", TerritorySettings.LONGEST_NAME);
    private final TextArea colleges = new TextArea(getTranslation("access.territory.colleges"));
    private final IntegerField deprivation = number("deprivation", 0, TerritorySettings.MOST_MONTHS);
    private final IntegerField residence = number("residence", 0, TerritorySettings.MOST_MONTHS);
    private final NumberField contract = new NumberField(getTranslation("access.territory.contract"));
    private final IntegerField delay = number("delay", 1, TerritorySettings.MOST_DAYS);
    private final IntegerField firstCall = number("firstCall", 1, TerritorySettings.MOST_DAYS);
    private final IntegerField ceiling = number("ceiling", 0, TerritorySettings.MOST_MESSAGES);
    private final IntegerField targetEbe = number("targetEbe", 0, TerritorySettings.MOST_JOBS);
    private final IntegerField targetElsewhere = number("targetElsewhere", 0, TerritorySettings.MOST_JOBS);
    private final Select<CandidacyDateEvent> candidacyDate = choice("candidacyDate", CandidacyDateEvent.values());
    private final Select<LegalBasis> legalBasis = choice("legalBasis", LegalBasis.values());
    private final TextField contactName = text("contactName", TerritorySettings.LONGEST_NAME);
    private final TextField contactPhone = text("contactPhone", TerritorySettings.LONGEST_PHONE);
    private final EmailField contactEmail = new EmailField(getTranslation("access.territory.contactEmail"));

    TerritoryForm(TerritorySettings settings, Consumer<TerritorySettings> change) {
        addClassNames("stack");
        contract.setHelperText(getTranslation("access.territory.contractHelp"));
        contract.setMin(1.0 / QUARTERS_PER_HOUR);
        contract.setMax((double) TerritorySettings.MOST_QUARTERS / QUARTERS_PER_HOUR);
        contract.setStep(1.0 / QUARTERS_PER_HOUR);
        colleges.setHelperText(getTranslation("access.territory.collegesHelp"));
        contactEmail.setMaxLength(TerritorySettings.LONGEST_EMAIL);
        show(settings);
        var fields = new Div(
                name,
                committee,
                colleges,
                deprivation,
                residence,
                contract,
                delay,
                firstCall,
                ceiling,
                targetEbe,
                targetElsewhere,
                candidacyDate,
                legalBasis,
                contactName,
                contactPhone,
                contactEmail);
        fields.addClassName("field-grid");
        var save = new NativeButton(getTranslation("access.territory.save"), click -> save(change));
        save.addClassNames("button", "main");
        var actions = new Div(save);
        actions.addClassName("row");
        add(fields, actions);
    }

    private void show(TerritorySettings settings) {
        name.setValue(settings.name());
        committee.setValue(settings.committeeName());
        colleges.setValue(String.join("\n", settings.committeeColleges()));
        deprivation.setValue(settings.minimumDeprivationMonths());
        residence.setValue(settings.minimumResidenceMonths());
        contract.setValue((double) settings.minimumContractQuarters() / QUARTERS_PER_HOUR);
        delay.setValue(settings.answerDelayDays());
        firstCall.setValue(settings.firstCallDays());
        ceiling.setValue(settings.dailySmsCeiling());
        targetEbe.setValue(settings.targetEbe());
        targetElsewhere.setValue(settings.targetElsewhere());
        candidacyDate.setValue(settings.candidacyDateEvent());
        legalBasis.setValue(settings.legalBasis());
        contactName.setValue(Objects.requireNonNullElse(settings.contactName(), ""));
        var phone = settings.contactPhone();
        contactPhone.setValue(phone == null ? "" : Phones.typed(phone));
        contactEmail.setValue(Objects.requireNonNullElse(settings.contactEmail(), ""));
    }

    private void save(Consumer<TerritorySettings> change) {
        var numbers = List.of(deprivation, residence, delay, firstCall, ceiling, targetEbe, targetElsewhere);
        var wrong = numbers.stream().anyMatch(field -> field.isEmpty() || field.isInvalid())
                || contract.isEmpty()
                || contract.isInvalid()
                || contactEmail.isInvalid()
                || !areColleges(colleges())
                || name.getValue().isBlank()
                || committee.getValue().isBlank();
        if (wrong) {
            Notification.show(getTranslation("access.territory.wrong"));
            return;
        }
        change.accept(read());
        Notification.show(getTranslation("access.territory.saved"));
    }

    private TerritorySettings read() {
        return new TerritorySettings(
                name.getValue().strip(),
                deprivation.getValue(),
                residence.getValue(),
                (int) Math.round(contract.getValue() * QUARTERS_PER_HOUR),
                delay.getValue(),
                firstCall.getValue(),
                ceiling.getValue(),
                targetEbe.getValue(),
                targetElsewhere.getValue(),
                candidacyDate.getValue(),
                legalBasis.getValue(),
                committee.getValue().strip(),
                colleges(),
                orNothing(contactName.getValue()),
                phone(contactPhone.getValue()),
                orNothing(contactEmail.getValue()));
    }

    /** One for each line. */
    private List<String> colleges() {
        return colleges.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static boolean areColleges(List<String> names) {
        return names.size() <= TerritorySettings.MOST_COLLEGES
                && names.stream().allMatch(college -> college.length() <= TerritorySettings.LONGEST_NAME);
    }

    /** As numbers are kept; what is none, a short one for example, stays as it was typed. */
    private static @Nullable String phone(String typed) {
        var stripped = orNothing(typed);
        return stripped == null ? null : Phones.international(stripped).orElse(stripped);
    }

    private static @Nullable String orNothing(String typed) {
        return typed.isBlank() ? null : typed.strip();
    }

    private TextField text(String key, int longest) {
        var field = new TextField(getTranslation("access.territory." + key));
        field.setMaxLength(longest);
        return field;
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation("access.territory." + key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setErrorMessage(getTranslation("access.territory.number", least, most));
        return field;
    }

    private <T extends Enum<T>> Select<T> choice(String key, T[] values) {
        var field = new Select<T>();
        field.setLabel(getTranslation("access.territory." + key));
        field.setItems(values);
        field.setItemLabelGenerator(value -> getTranslation("access.territory." + key + "." + value));
        return field;
    }
}
