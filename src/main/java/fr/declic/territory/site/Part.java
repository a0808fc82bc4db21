package fr.declic.territory.site;

import fr.declic.territory.site.Field.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the public pages that the territory writes itself: a text, or a list with a text above it. */
public enum Part {
    PROJECT("projet", Page.PROJECT),
    FUNDAMENTALS("fondamentaux", Page.PROJECT),
    AMBITION("ambition", Page.PROJECT),
    EBE("ebe", Page.WORDS),
    COMMITTEE("cle", Page.WORDS),
    DATES(
            "dates",
            Page.DATES,
            Field.required("quand", Kind.LINE, 60),
            Field.optional("phase", Kind.LINE, 80),
            Field.required("texte", Kind.PARAGRAPH, 600)),
    TESTIMONIES(
            "temoignages",
            Page.TESTIMONIES,
            Field.required("nom", Kind.LINE, 80),
            Field.optional("qui", Kind.LINE, 120),
            Field.required("paroles", Kind.PARAGRAPH, 1200),
            Field.optional("source", Kind.LINE, 120),
            Field.optional("accord", Kind.DAY, 10),
            Field.optional("comment", Kind.LINE, 200)),
    TEAM(
            "equipe",
            Page.TEAM,
            Field.required("nom", Kind.LINE, 80),
            Field.required("fonction", Kind.LINE, 160),
            Field.required("structure", Kind.LINE, 160),
            Field.optional("telephone", Kind.PHONE, 20),
            Field.optional("courriel", Kind.EMAIL, 254)),
    PARTNERS(
            "partenaires",
            Page.TEAM,
            Field.required("nom", Kind.LINE, 120),
            Field.optional("role", Kind.PARAGRAPH, 300),
            Field.optional("site", Kind.LINK, 200)),
    POINTS(
            "points",
            Page.POINTS,
            Field.required("nom", Kind.LINE, 120),
            Field.required("adresse", Kind.LINE, 200),
            Field.optional("ouverture", Kind.LINE, 200),
            Field.optional("telephone", Kind.PHONE, 20)),
    ORDER("liste", Page.ORDER),
    ACCESSIBILITY("accessibilite", Page.ACCESSIBILITY),
    PRIVACY("confidentialite", Page.PRIVACY),
    CREDITS("credits", Page.CREDITS);

    private final String slug;
    private final Page page;
    /** Never changes: an enum says so of itself, but a list cannot. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Field> fields;

    Part(String slug, Page page, Field... fields) {
        this.slug = slug;
        this.page = page;
        this.fields = List.of(fields);
    }

    /** The part that has this name in addresses and among the files. */
    public static Optional<Part> named(String slug) {
        return Stream.of(values()).filter(part -> part.slug.equals(slug)).findFirst();
    }

    public String slug() {
        return slug;
    }

    /** Where it is read. */
    public Page page() {
        return page;
    }

    /** Of each line of the list; empty where the part is a text. */
    public List<Field> fields() {
        return fields;
    }

    public boolean isList() {
        return !fields.isEmpty();
    }
}
