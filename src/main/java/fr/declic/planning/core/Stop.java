package fr.declic.planning.core;

/** Ends a search early, from any thread. */
public final class Stop {

    private volatile boolean asked;
    private Runnable action = () -> {};

    public synchronized void now() {
        asked = true;
        action.run();
    }

    public boolean isAsked() {
        return asked;
    }

    synchronized void calls(Runnable how) {
        action = how;
        if (asked) {
            how.run();
        }
    }
}
