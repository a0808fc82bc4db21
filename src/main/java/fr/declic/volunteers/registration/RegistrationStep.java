package fr.declic.volunteers.registration;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The screens of the registration in their order, one question each. */
enum RegistrationStep {
    WHO("qui", 1),
    REACH("contact", 1),
    ADDRESS("adresse", 2),
    RESIDENCE("depuis", 2),
    WORK("travail", 3),
    SKILLS("savoir-faire", 4),
    WISHES("envies", 5),
    LEARN("apprendre", 5),
    HOURS("heures", 6),
    HALF_DAYS("jours", 6),
    MOBILITY("trajet", 6),
    LIMITS("limites", 6),
    CHECK("verifier", 7);

    /** The numbered parts that people see. */
    static final int PARTS = 7;

    private static final List<RegistrationStep> IN_ORDER = List.of(values());

    private final String path;
    private final int part;

    RegistrationStep(String path, int part) {
        this.path = path;
        this.part = part;
    }

    /** Last part of the screen's address. */
    String path() {
        return path;
    }

    int part() {
        return part;
    }

    /** Key under which the screen's words stand. */
    String key() {
        return "registration." + path;
    }

    /** Place among all screens, from 1. */
    int place() {
        return IN_ORDER.indexOf(this) + 1;
    }

    static int count() {
        return IN_ORDER.size();
    }

    boolean isFirst() {
        return this == WHO;
    }

    RegistrationStep next() {
        return at(IN_ORDER.indexOf(this) + 1);
    }

    RegistrationStep previous() {
        return at(IN_ORDER.indexOf(this) - 1);
    }

    /** The nearest there is. */
    private static RegistrationStep at(int place) {
        return IN_ORDER.get(Math.clamp(place, 0, IN_ORDER.size() - 1));
    }

    static Optional<RegistrationStep> at(String path) {
        return Arrays.stream(values()).filter(step -> step.path.equals(path)).findFirst();
    }
}
