package fr.declic.territory.translation;

import java.util.Optional;

/** What became of a translation that was sent. */
public sealed interface Saved {

    /** It is what people read now; nothing where the translation was taken away. */
    record Done(Optional<Written> now) implements Saved {}

    /** @param longest letters */
    record TooLong(int longest) implements Saved {}

    /** Somebody else wrote in between: theirs stands, and nothing was kept of what was sent. */
    record Overtaken(Optional<Written> theirs) implements Saved {}
}
