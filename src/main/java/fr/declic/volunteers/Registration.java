package fr.declic.volunteers;

/**
 * What a person says when they send their registration.
 *
 * @param identity with a birth date
 * @param language in which they are written to, as in the name of its file of words
 */
public record Registration(
        Identity identity, Reach reach, Home home, Deprivation deprivation, Answers answers, String language) {

    /** Age from which one may register. */
    public static final int YOUNGEST = 16;

    /** Age above which a birth date is a slip. */
    public static final int OLDEST = 110;

    /** Age under which a contract needs the representative's written agreement (Code du travail, L. 4153-1 and following). */
    public static final int OF_AGE = 18;

    public Registration {
        if (identity.birthDate() == null) {
            throw new IllegalArgumentException("A registration has a birth date");
        }
    }

    /** Of somebody who is written to in French. */
    public Registration(Identity identity, Reach reach, Home home, Deprivation deprivation, Answers answers) {
        this(identity, reach, home, deprivation, answers, "fr");
    }
}
