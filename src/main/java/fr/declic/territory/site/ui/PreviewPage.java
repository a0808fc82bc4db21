package fr.declic.territory.site.ui;

import fr.declic.territory.site.Part;
import fr.declic.territory.site.SiteEditing;
import fr.declic.territory.site.SitePages;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The whole public page with the draft of whoever is signed in, before anybody else reads it. */
@Controller
@RolesAllowed("ADMINISTRATOR")
class PreviewPage {

    private final SiteEditing editing;
    private final SitePages pages;

    PreviewPage(SiteEditing editing, SitePages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping("/equipe/reglages/contenu/{part}/apercu")
    public String show(@PathVariable String part, Locale language, Model page) {
        var shown = Part.named(part).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var model = pages.model(shown.page(), editing.preview(shown), language);
        page.addAllAttributes(model);
        page.addAttribute("preview", true);
        page.addAttribute("back", "/equipe/reglages/contenu/" + shown.slug());
        return String.valueOf(model.get("view"));
    }
}
