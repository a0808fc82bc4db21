package fr.declic.territory.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A public page that is made of the territory's own parts. */
public enum Page {
    PROJECT("/le-projet", "project.title", "project", "handshake"),
    WORDS("/le-projet/ebe-et-cle", "pages.WORDS", "words", "question"),
    ORDER("/le-projet/liste", "pages.ORDER", "order", "list"),
    DATES("/le-projet/dates", "pages.DATES", "dates", "appointment"),
    TESTIMONIES("/le-projet/temoignages", "pages.TESTIMONIES", "testimonies", "message"),
    TEAM("/le-projet/equipe", "pages.TEAM", "team", "meeting"),
    POINTS("/le-projet/points-accueil", "pages.POINTS", "points", "house"),
    ACCESSIBILITY("/accessibilite", "accessibility.title", "accessibility", ""),
    PRIVACY("/confidentialite", "privacy.title", "text", ""),
    CREDITS("/credits", "credits.title", "text", ""),
    PLAN("/plan-du-site", "plan.title", "plan", "");

    private final String path;
    private final String key;
    private final String template;
    private final String pictogram;

    Page(String path, String key, String template, String pictogram) {
        this.path = path;
        this.key = key;
        this.template = template;
        this.pictogram = pictogram;
    }

    public String path() {
        return path;
    }

    /** Key of the title. */
    public String key() {
        return key;
    }

    /** Key of what a search engine shows. */
    String description() {
        return "pages." + this + ".description";
    }

    public String pictogram() {
        return pictogram;
    }

    String template() {
        return "site/" + template;
    }

    /** Whether it is a chapter of what the project is, rather than a page about the site itself. */
    boolean isChapter() {
        return !pictogram.isEmpty();
    }

    static List<Page> chapters() {
        return Stream.of(values()).filter(Page::isChapter).toList();
    }

    List<Part> parts() {
        return Stream.of(Part.values()).filter(part -> part.page() == this).toList();
    }

    static Optional<Page> at(String path) {
        return Stream.of(values()).filter(page -> page.path.equals(path)).findFirst();
    }
}
