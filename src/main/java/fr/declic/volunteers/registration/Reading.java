package fr.declic.volunteers.registration;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What somebody typed, once read: a value, or why it cannot be kept, as a sentence's key. */
sealed interface Reading<T> {

    /** A value that may be kept. */
    record Read<T>(T what) implements Reading<T> {}

    /** Not kept. The arguments are those of the sentence. */
    record Refused<T>(String key, List<Object> arguments) implements Reading<T> {}

    static <T> Reading<T> of(T value) {
        return new Read<>(value);
    }

    static <T> Reading<T> refused(String key, Object... arguments) {
        return new Refused<>(key, List.of(arguments));
    }

    default Optional<T> asRead() {
        return this instanceof Read<T>(var read) ? Optional.of(read) : Optional.empty();
    }

    default <U> Reading<U> then(Function<T, Reading<U>> next) {
        return switch (this) {
            case Read<T>(var read) -> next.apply(read);
            case Refused<T>(var key, var arguments) -> new Refused<>(key, arguments);
        };
    }
}
