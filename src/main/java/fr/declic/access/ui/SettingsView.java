package fr.declic.access.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.access.EmployerNames;
import fr.declic.access.Role;
import fr.declic.access.StaffAccounts;
import fr.declic.access.StaffInvitations;
import fr.declic.shell.SettingsPart;
import fr.declic.shell.TeamLayout;
import fr.declic.territory.StreetImport;
import fr.declic.territory.Territories;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;

/** The accounts of the team, and what the territory has decided for itself. */
@Route(value = "equipe/reglages", layout = TeamLayout.class)
@Menu(title = "access.settings.title", order = 90)
@RolesAllowed(Role.ADMINISTRATOR_NAME)
class SettingsView extends Div implements HasDynamicTitle {

    SettingsView(
            StaffAccounts accounts,
            StaffInvitations invitations,
            ObjectProvider<EmployerNames> employers,
            Territories territories,
            StreetImport streets,
            List<SettingsPart> parts) {
        addClassName("team-page");
        var title = new H1(getTranslation("access.settings.title"));
        title.addClassName("team-title");
        var ebes = employers.stream().flatMap(names -> names.ebes().stream()).toList();
        var members = new MemberList(accounts, invitations, ebes);
        var invite = new InviteForm(ebes, invitee -> {
            var link = invitations.invite(invitee);
            members.refresh();
            return link;
        });
        var rules = new TerritoryForm(territories.current().settings(), territories::change);
        var columns = new Div(panel("access.settings.members", members), panel("access.settings.invite", invite));
        columns.addClassName("columns");
        add(
                title,
                columns,
                panel("access.settings.site", site()),
                panel("access.settings.territory", rules),
                panel("access.streets.title", new StreetsPanel(streets)));
        parts.forEach(part -> add(panel(part.titleKey(), part.content())));
    }

    private Div site() {
        var open = new Anchor("equipe/reglages/contenu", getTranslation("access.settings.site.open"));
        open.addClassName("button");
        var translations = new Anchor("equipe/traductions", getTranslation("translations.open"));
        translations.addClassName("button");
        var actions = new Div(open, translations);
        actions.addClassName("row");
        var row = new Div(new Paragraph(getTranslation("access.settings.site.text")), actions);
        row.addClassName("pair-head");
        return row;
    }

    private Section panel(String titleKey, com.vaadin.flow.component.Component content) {
        var heading = new H2(getTranslation(titleKey));
        var panel = new Section(heading, content);
        panel.addClassName("panel");
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.settings.title") + " · " + getTranslation("app.name");
    }
}
