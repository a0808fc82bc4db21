package fr.declic.volunteers.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Keeps a draft's answers as one JSON document: they change together, and nobody searches in them. */
@Converter
class SaidAsJson implements AttributeConverter<@Nullable Said, @Nullable String> {

    private static final JsonMapper JSON = new JsonMapper();

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Said said) {
        return said == null ? null : JSON.writeValueAsString(said);
    }

    @Override
    public @Nullable Said convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Said.class);
    }
}
