package fr.declic.territory;

/** Counts the jobs of the territory the running work is bound to, for everybody to see. Whoever keeps the contracts implements it. */
public interface PublicCounter {

    /** As of today, in Paris. */
    JobCount count();
}
