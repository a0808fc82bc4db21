package fr.declic.volunteers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What two files of the same person may say differently; what only makes sense together is one field. */
public enum FileField {
    FIRST_NAME("firstName"),
    LAST_NAME("lastName"),
    BIRTH_DATE("birthDate"),
    PHONE("phone"),
    EMAIL("email"),
    DROP_IN_POINT("dropInPoint"),
    HOME("address", "inside"),
    RESIDENT_SINCE("residentSince"),
    DEPRIVATION("deprivation"),
    SKILLS("skills"),
    OWN_WORDS("ownWords"),
    WISHES("wishes", "anyWish"),
    WISH_WORDS("wishWords"),
    LEARNS("learns"),
    HOURS("minimum", "wished"),
    HALF_DAYS("halfDays"),
    MOBILITY("mobility"),
    LIMITS("limits");

    private final String name;
    private final @Nullable String beside;

    FileField(String name) {
        this(name, null);
    }

    FileField(String name, @Nullable String beside) {
        this.name = name;
        this.beside = beside;
    }

    /** Names of what it holds, each put into words by the key {@code field.<name>}. */
    public List<String> parts() {
        return beside == null ? List.of(name) : List.of(name, beside);
    }

    /** Key of its name. */
    public String key() {
        return "field." + name;
    }
}
