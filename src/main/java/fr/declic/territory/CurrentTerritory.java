package fr.declic.territory;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The territory that the running piece of work belongs to. A request is bound by its host name, a job or listener once per
 * territory; every transaction begun inside hands it to PostgreSQL, which then shows the rows of that territory only. Work
 * that is bound to none sees nothing.
 */
public final class CurrentTerritory {

    private static final ScopedValue<TerritoryId> BOUND = ScopedValue.newInstance();

    private CurrentTerritory() {}

    public static Optional<TerritoryId> get() {
        return BOUND.isBound() ? Optional.of(BOUND.get()) : Optional.empty();
    }

    /** Runs the work for this territory, and for no longer. */
    public static <T> T call(TerritoryId territory, Callable<T> work) throws Exception {
        return ScopedValue.where(BOUND, territory).call(work::call);
    }

    /** Runs the work for this territory, and for no longer. */
    public static void run(TerritoryId territory, Runnable work) {
        ScopedValue.where(BOUND, territory).run(work);
    }
}
