package fr.declic.volunteers;

import java.util.List;

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

    private final List<String> parts;

    FileField(String... parts) {
        this.parts = List.of(parts);
    }

    /** Names of what it holds, each put into words by the key {@code field.<name>}. */
    public List<String> parts() {
        return parts;
    }

    /** Key of its name. */
    public String key() {
        return "field." + parts.getFirst();
    }
}
