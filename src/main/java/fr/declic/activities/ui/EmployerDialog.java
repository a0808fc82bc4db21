package fr.declic.activities.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.activities.ActivityRefusal;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerDetails.Kind;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What one says of an employer. It takes a record and gives a record. */
class EmployerDialog extends Dialog {

    private final TextField name = new TextField();
    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final TextField address = new TextField();
    private final TextArea description = new TextArea();
    private final Paragraph refused = new Paragraph();
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
        setWidth("32rem");
        setMaxWidth("100%");
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
        refused.addClassNames("notice", "warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var fields = new Div(name, kind, address, description, refused);
        fields.addClassNames("form-column");
        add(fields);
        getFooter()
                .add(
                        button("activities.cancel", "quiet", this::close),
                        button("activities.save", "main", () -> save(save, saved)));
    }

    private void save(Function<EmployerDetails, Optional<ActivityRefusal>> save, Runnable saved) {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("employer.name.missing"));
        if (name.isInvalid()) {
            name.focus();
            return;
        }
        var refusal = save.apply(new EmployerDetails(
                kind.getValue(),
                name.getValue().strip(),
                description.getValue().isBlank() ? null : description.getValue().strip(),
                address.getValue().isBlank() ? null : address.getValue().strip(),
                former == null ? null : former.openedOn()));
        if (refusal.isPresent()) {
            refused.setText(getTranslation(refusal.get().key()));
            refused.setVisible(true);
        } else {
            close();
            saved.run();
        }
    }

    private NativeButton button(String key, String look, Runnable act) {
        var button = new NativeButton(getTranslation(key), click -> act.run());
        button.addClassNames("button", look);
        return button;
    }
}
