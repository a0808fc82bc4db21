package fr.declic.activities.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.activities.ActivityRefusal;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerDetails.Kind;
import fr.declic.shell.FormDialog;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one says of an employer. It takes a record and gives a record. */
class EmployerDialog extends FormDialog {

    private static final String NAME_MISSING = "employer.name.missing";

    private final TextField name = new TextField();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField address = new TextField();
    private final TextArea description = new TextArea();
    private final @Nullable EmployerDetails former;

    /**
     * @param former none for an employer to be
     * @param mayChooseKind true for a coordinator
     * @param save answers why it was not saved, or nothing
     */
    EmployerDialog(
            @Nullable EmployerDetails former,
            boolean mayChooseKind,
            Function<EmployerDetails, Optional<ActivityRefusal>> save,
            Runnable saved) {
        this.former = former;
        setHeaderTitle(getTranslation(former == null ? "employer.new" : "employer.edit"));
        name.setLabel(getTranslation("employer.name"));
        name.setMaxLength(EmployerDetails.LONGEST_NAME);
        kind.setLabel(getTranslation("employer.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("employer.kind." + one));
        kind.setVisible(mayChooseKind);
        address.setLabel(getTranslation("employer.address"));
        address.setMaxLength(EmployerDetails.LONGEST_ADDRESS);
        description.setLabel(getTranslation("employer.description"));
        description.setMaxLength(EmployerDetails.LONGEST_DESCRIPTION);
        kind.setValue(former == null ? Kind.EBE : former.kind());
        if (former != null) {
            name.setValue(former.name());
            address.setValue(former.address() == null ? "" : former.address());
            description.setValue(former.description() == null ? "" : former.description());
        }
        ask(name, kind, address, description);
        sayAt(name, NAME_MISSING);
        onConfirm(getTranslation("activities.save"), () -> save(save), saved);
    }

    private Optional<String> save(Function<EmployerDetails, Optional<ActivityRefusal>> save) {
        if (name.getValue().isBlank()) {
            return Optional.of(NAME_MISSING);
        }
        var details = new EmployerDetails(
                kind.getValue(),
                name.getValue().strip(),
                description.getValue().isBlank() ? null : description.getValue().strip(),
                address.getValue().isBlank() ? null : address.getValue().strip(),
                former == null ? null : former.openedOn());
        return save.apply(details).map(ActivityRefusal::key);
    }
}
