package fr.declic.territory;

/**
 * Jobs created.
 *
 * @param ebe contracts ever started in an entreprise à but d'emploi
 * @param elsewhere contracts ever started with another employer
 * @param running those, of both, that still run
 * @param toCome contracts recorded whose first day is yet to come
 */
public record JobCount(int ebe, int elsewhere, int running, int toCome) {

    /** Contracts ever started. */
    public int started() {
        return ebe + elsewhere;
    }
}
