package fr.declic.access;

/** Where each role starts from. */
public final class Homes {

    public static final String VOLUNTEER = "/mon-espace";
    public static final String TEAM = "/equipe";
    public static final String DROP_IN = "/borne";
    public static final String COMMITTEE = "/equipe/cle";
    public static final String SETTINGS = "/equipe/reglages";

    private Homes() {}

    /** The page shown after signing in. */
    public static String of(Role role) {
        return role.isStaff() ? TEAM : VOLUNTEER;
    }
}
