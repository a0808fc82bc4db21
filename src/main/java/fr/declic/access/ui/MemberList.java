package fr.declic.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import fr.declic.access.EmployerNames.EmployerName;
import fr.declic.access.Invitee;
import fr.declic.access.StaffAccounts;
import fr.declic.access.StaffInvitations;
import fr.declic.access.StaffMember;
import fr.declic.shell.Dates;
import java.util.List;

/** Who is in the team, and who has been asked to join. */
class MemberList extends Div {

    private final StaffAccounts accounts;
    private final StaffInvitations invitations;
    private final List<EmployerName> ebes;

    MemberList(StaffAccounts accounts, StaffInvitations invitations, List<EmployerName> ebes) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.ebes = ebes;
        addClassNames("stack", "members");
        refresh();
    }

    final void refresh() {
        removeAll();
        var members = list(accounts.all().stream().map(this::member).toList());
        add(members);
        var waiting = invitations.pending();
        if (!waiting.isEmpty()) {
            add(
                    new H3(getTranslation("access.settings.waiting")),
                    list(waiting.stream().map(this::waiting).toList()));
        }
    }

    private static UnorderedList list(List<ListItem> items) {
        var list = new UnorderedList(items.toArray(ListItem[]::new));
        list.addClassName("trail");
        return list;
    }

    private ListItem member(StaffMember member) {
        var name = new H3(member.name());
        var role = new Paragraph(role(member) + " · " + member.email());
        var last = new Paragraph(
                member.disabled()
                        ? getTranslation("access.settings.closed")
                        : member.lastSignInAt()
                                .map(at -> getTranslation("access.settings.last", Dates.compact(at)))
                                .orElse(getTranslation("access.settings.never")));
        last.addClassName("help");
        return new ListItem(name, role, last, buttons(member));
    }

    private String role(StaffMember member) {
        var role = getTranslation("role." + member.role());
        return member.employer()
                .flatMap(id -> ebes.stream().filter(ebe -> ebe.id().equals(id)).findFirst())
                .map(ebe -> role + " (" + ebe.name() + ")")
                .orElse(role);
    }

    private Component buttons(StaffMember member) {
        var buttons = new Div();
        buttons.addClassName("row");
        if (member.disabled()) {
            buttons.add(button("access.settings.open", member, () -> accounts.enable(member.id())));
        } else {
            buttons.add(
                    button("access.settings.link", member, () -> sendLink(member)),
                    button("access.settings.close", member, () -> askToClose(member)));
        }
        return buttons;
    }

    private NativeButton button(String key, StaffMember member, Runnable action) {
        var button = new NativeButton(getTranslation(key), click -> {
            action.run();
            refresh();
        });
        button.addClassName("link");
        // several buttons have the same words: a screen reader hears whose it is
        button.setAriaLabel(getTranslation(key) + " : " + member.name());
        return button;
    }

    private void sendLink(StaffMember member) {
        var link = invitations.invite(new Invitee(
                member.email(), member.name(), member.role(), member.employer().orElse(null)));
        LinkHandover.tell(member.email(), link);
    }

    private void askToClose(StaffMember member) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("access.settings.closeTitle", member.name()));
        dialog.setText(getTranslation("access.settings.closeText"));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("access.settings.cancel"));
        dialog.setConfirmText(getTranslation("access.settings.close"));
        dialog.addConfirmListener(confirmed -> {
            if (!accounts.disable(member.id())) {
                Notification.show(getTranslation("access.settings.lastAdministrator"));
            }
            refresh();
        });
        dialog.open();
    }

    private ListItem waiting(StaffInvitations.Pending pending) {
        var invitee = pending.invitee();
        var who = new Paragraph(
                (invitee.email() == null ? "" : invitee.email() + " · ") + getTranslation("role." + invitee.role()));
        var until = new Paragraph(getTranslation("access.settings.until", Dates.compact(pending.expiresAt())));
        until.addClassName("help");
        return new ListItem(who, until);
    }
}
