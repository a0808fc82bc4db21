package fr.declic.planning.core;

/** Two people who asked not to be together. No message and no reason ever names it. */
public record Pair(int one, int other) {

    public Pair {
        if (one == other) {
            throw new IllegalArgumentException("Nobody is apart from themselves");
        }
    }
}
