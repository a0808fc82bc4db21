package fr.declic.territory.site.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fr.declic.shell.Dates;
import fr.declic.shell.TeamLayout;
import fr.declic.territory.site.Page;
import fr.declic.territory.site.Part;
import fr.declic.territory.site.SiteEditing;
import fr.declic.territory.site.Version;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the territory writes itself on the public pages, page by page. */
@Route(value = "equipe/reglages/contenu", layout = TeamLayout.class)
@RolesAllowed("ADMINISTRATOR")
class SiteContentView extends Div implements HasDynamicTitle {

    SiteContentView(SiteEditing editing) {
        addClassName("team-page");
        var title = new H1(getTranslation("content.write.title"));
        title.addClassName("team-title");
        var back = new Anchor("equipe/reglages", getTranslation("content.write.back"));
        back.addClassName("link");
        add(new Div(back), title, new Paragraph(getTranslation("content.write.lead")));
        var versions = editing.overview();
        var drafts = editing.drafts();
        for (var page : Page.values()) {
            add(section(page, versions, drafts));
        }
    }

    private Section section(Page page, Map<Part, Version> versions, Set<Part> drafts) {
        var list = new UnorderedList();
        list.addClassName("activity-list");
        for (var part : Part.values()) {
            if (part.page() == page) {
                list.add(item(part, versions.get(part), drafts.contains(part)));
            }
        }
        var section = new Section(new H2(getTranslation(page.key())), list);
        section.addClassName("panel");
        return section;
    }

    private ListItem item(Part part, @Nullable Version version, boolean draft) {
        var name = new Anchor("equipe/reglages/contenu/" + part.slug(), getTranslation("content.part." + part));
        name.addClassName("link");
        var facts = new Paragraph(version == null ? getTranslation("content.write.given") : describe(version));
        facts.addClassName("help");
        var item = new ListItem(new Div(name, facts));
        if (draft) {
            var waiting = new Span(getTranslation("content.write.draft"));
            waiting.addClassNames("status-badge", "now");
            item.add(waiting);
        }
        return item;
    }

    private String describe(Version version) {
        var when = Dates.compact(version.publishedAt());
        return version.author()
                .map(author -> getTranslation("content.write.version", when, author))
                .orElseGet(() -> getTranslation("content.write.version.given", when));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("content.write.title") + " · " + getTranslation("app.name");
    }
}
