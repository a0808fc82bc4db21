package fr.declic.dropin.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.dropin.DropInPoints;
import fr.declic.dropin.NewPoint;
import fr.declic.shell.Phones;
import java.util.Optional;

/** A new drop-in point: its name and where it is, at least. */
class PointDialog extends Dialog {

    private static final int LONGEST_PHONE = 40;

    private final TextField name = new TextField();
    private final TextField address = new TextField();
    private final TextField opening = new TextField();
    private final TextField phone = new TextField();
    private final Paragraph refused = new Paragraph();

    PointDialog(DropInPoints points, Runnable done) {
        setHeaderTitle(getTranslation("points.new"));
        setWidth("34rem");
        setMaxWidth("100%");
        setCloseOnOutsideClick(false);
        refused.addClassNames("notice", "warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var fields = new Div(
                field(name, "points.name", NewPoint.LONGEST_NAME),
                field(address, "points.address", NewPoint.LONGEST_ADDRESS),
                field(opening, "points.opening", NewPoint.LONGEST_OPENING),
                field(phone, "points.phone", LONGEST_PHONE),
                refused);
        fields.addClassName("stack");
        add(fields);
        var save = new NativeButton(getTranslation("points.save"), click -> {
            var why = save(points);
            why.ifPresent(key -> refused.setText(getTranslation(key)));
            refused.setVisible(why.isPresent());
            if (why.isEmpty()) {
                close();
                done.run();
            }
        });
        save.addClassNames("button", "main");
        var cancel = new NativeButton(getTranslation("points.cancel"), click -> close());
        cancel.addClassNames("button", "quiet");
        getFooter().add(cancel, save);
    }

    private TextField field(TextField field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    /** Why it was not kept, if so. */
    private Optional<String> save(DropInPoints points) {
        if (name.getValue().isBlank()) {
            return Optional.of("points.missing.name");
        }
        if (address.getValue().isBlank()) {
            return Optional.of("points.missing.address");
        }
        var typed = phone.getValue().strip();
        var international = Phones.international(typed);
        if (!typed.isEmpty() && international.isEmpty()) {
            return Optional.of("refusal.WRONG_PHONE");
        }
        var hours = opening.getValue().strip();
        var kept = points.open(new NewPoint(
                name.getValue(), address.getValue(), hours.isEmpty() ? null : hours, international.orElse(null)));
        return kept ? Optional.empty() : Optional.of("points.alreadyThere");
    }
}
