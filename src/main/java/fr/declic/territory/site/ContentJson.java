package fr.declic.territory.site;

import tools.jackson.databind.json.JsonMapper;

/** A part as one JSON document: it changes as a whole, and each version is kept as it was. */
final class ContentJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ContentJson() {}

    static String write(Content content) {
        return JSON.writeValueAsString(content);
    }

    static Content read(String json) {
        return JSON.readValue(json, Content.class);
    }
}
