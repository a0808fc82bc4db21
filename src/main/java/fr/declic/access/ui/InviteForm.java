package fr.declic.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.access.EmployerNames.EmployerName;
import fr.declic.access.Invitee;
import fr.declic.access.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Asks somebody to join the team. */
class InviteForm extends Div {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_EMAIL = 254;

    private final TextField name = new TextField(getTranslation("access.invitation.name"));
    private final EmailField email = new EmailField(getTranslation("access.staff.email"));
    private final Select<Role> role = new Select<>();
    private final Select<EmployerName> ebe = new Select<>();
    private final Function<Invitee, Optional<String>> invite;

    /** @param invite answers the link itself where no e-mail leaves */
    InviteForm(List<EmployerName> ebes, Function<Invitee, Optional<String>> invite) {
        this.invite = invite;
        addClassNames("stack", "tight");
        name.setMaxLength(LONGEST_NAME);
        name.setRequired(true);
        email.setMaxLength(LONGEST_EMAIL);
        email.setRequired(true);
        role.setLabel(getTranslation("access.settings.role"));
        role.setItems(Arrays.stream(Role.values()).filter(Role::isStaff).toList());
        role.setItemLabelGenerator(one -> getTranslation("role." + one));
        role.setValue(Role.HELPER);
        ebe.setLabel(getTranslation("access.settings.ebe"));
        ebe.setHelperText(getTranslation("access.settings.ebeHelp"));
        ebe.setItems(ebes);
        ebe.setItemLabelGenerator(EmployerName::name);
        ebe.setVisible(false);
        role.addValueChangeListener(change -> ebe.setVisible(change.getValue() == Role.EBE_MANAGER));
        var send = new NativeButton(getTranslation("access.settings.send"), click -> send());
        send.addClassNames("button", "main");
        add(name, email, role, ebe, send);
    }

    private void send() {
        var manager = role.getValue() == Role.EBE_MANAGER;
        mark(name, name.isEmpty(), "access.invitation.error.NAME_MISSING");
        mark(email, email.isEmpty() || email.isInvalid(), "access.invitation.error.EMAIL_WRONG");
        ebe.setErrorMessage(getTranslation("access.settings.ebeMissing"));
        ebe.setInvalid(manager && ebe.isEmpty());
        if (name.isInvalid() || email.isInvalid() || ebe.isInvalid()) {
            return;
        }
        var employer = manager ? ebe.getValue().id() : null;
        var address = email.getValue().strip();
        var invitee = new Invitee(address, name.getValue().strip(), role.getValue(), employer);
        LinkHandover.tell(address, invite.apply(invitee));
        name.clear();
        email.clear();
        name.setInvalid(false);
        email.setInvalid(false);
    }

    private <T extends com.vaadin.flow.component.HasElement & com.vaadin.flow.component.shared.HasValidationProperties>
            void mark(T field, boolean wrong, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(wrong);
    }
}
