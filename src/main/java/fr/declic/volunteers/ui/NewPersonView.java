package fr.declic.volunteers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.access.Role;
import fr.declic.shell.Phones;
import fr.declic.shell.RefusalNotice;
import fr.declic.shell.TeamLayout;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.NewContact;
import fr.declic.volunteers.Refusal;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** Notes somebody the team has met, or whom a partner sends with their agreement; everything else comes later. */
@Route(value = "equipe/volontaires/nouvelle", layout = TeamLayout.class)
@RolesAllowed(Role.COORDINATOR_NAME)
class NewPersonView extends Div implements HasDynamicTitle {

    private static final int LONGEST_PHONE = 40;

    private final FileDesk desk;
    private final TextField firstName = new TextField();
    private final TextField lastName = new TextField();
    private final TextField phone = new TextField();
    private final DayField received;
    private final Checkbox referred = new Checkbox();
    private final TextField partner = new TextField();
    private final Checkbox agreed = new Checkbox();
    private final RefusalNotice refused = new RefusalNotice();
    private boolean noted;

    NewPersonView(FileDesk desk) {
        this.desk = desk;
        addClassNames("team-page", "new-person");
        received = new DayField(getTranslation("person.new.received"), desk.today());
        received.latest(desk.today());
        name(firstName, "field.firstName", Identity.LONGEST_NAME);
        firstName.setRequiredIndicatorVisible(true);
        name(lastName, "field.lastName", Identity.LONGEST_NAME);
        name(phone, "field.phone", LONGEST_PHONE);
        name(partner, "person.new.partner", NewContact.LONGEST_PARTNER);
        referred.setLabel(getTranslation("person.new.referred"));
        agreed.setLabel(getTranslation("person.new.agreed"));
        var referral = new Div(partner, agreed);
        referral.addClassNames("stack", "tight");
        referral.setVisible(false);
        referred.addValueChangeListener(change -> referral.setVisible(change.getValue()));
        var title = new H1(getTranslation("person.new"));
        title.addClassName("team-title");
        var lead = new Paragraph(getTranslation("person.new.lead"));
        lead.addClassName("help");
        var save = new NativeButton(getTranslation("person.new.save"), click -> save());
        save.addClassNames("button", "main");
        var back = new Anchor("/equipe/volontaires", getTranslation("file.cancel"));
        back.addClassNames("button", "quiet");
        var buttons = new Div(save, back);
        buttons.addClassName("row");
        var panel = new Div(firstName, lastName, phone, received, referred, referral, refused, buttons);
        panel.addClassNames("panel", "narrow");
        add(title, lead, panel);
    }

    private void name(TextField field, String key, int longest) {
        field.setLabel(getTranslation(key));
        field.setMaxLength(longest);
        field.setWidthFull();
    }

    private void save() {
        // A second tap finds the first one done.
        if (noted) {
            return;
        }
        var refusal = refusal();
        refused.clear();
        if (refusal.isPresent()) {
            refused.say(getTranslation(refusal.get().key()));
            return;
        }
        var typed = FieldText.of(phone);
        var id = desk.contacts()
                .note(new NewContact(
                        FieldText.of(firstName),
                        FieldText.orNull(lastName),
                        typed.isEmpty() ? null : Phones.international(typed).orElseThrow(),
                        received.day().orElse(desk.today()),
                        referred.getValue() ? FieldText.of(partner) : null,
                        agreed.getValue()));
        noted = true;
        getUI().ifPresent(ui -> ui.navigate("equipe/volontaires/" + id.value()));
    }

    private Optional<Refusal> refusal() {
        var typed = FieldText.of(phone);
        if (FieldText.of(firstName).isEmpty()) {
            return Optional.of(Refusal.NAME_MISSING);
        }
        if (!typed.isEmpty() && Phones.international(typed).isEmpty()) {
            return Optional.of(Refusal.WRONG_PHONE);
        }
        if (received.day().isEmpty()) {
            return Optional.of(Refusal.DATE_MISSING);
        }
        if (received.day().get().isAfter(desk.today())) {
            return Optional.of(Refusal.DATE_IN_FUTURE);
        }
        if (referred.getValue() && FieldText.of(partner).isEmpty()) {
            return Optional.of(Refusal.PARTNER_MISSING);
        }
        return referred.getValue() && !agreed.getValue() ? Optional.of(Refusal.NOT_AGREED) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("person.new") + " · " + getTranslation("app.name");
    }
}
