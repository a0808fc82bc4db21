package fr.declic.territory.site;

/** A text as it is read. */
record Prose(String html, String language, String direction) {

    public boolean isEmpty() {
        return html.isEmpty();
    }
}
