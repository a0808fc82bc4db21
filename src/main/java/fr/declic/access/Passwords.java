package fr.declic.access;

import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id, and no more of it at once than the machine can bear. */
@Component
class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder encoder =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String nobody = ofNobody();

    /**
     * Compared where there is no account, so that its absence takes as long. It is of the form that Argon2 gives and of random bytes:
     * to compute one takes half a second of a start.
     */
    static String ofNobody() {
        var letters = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        MEMORY_KIB,
                        PASSES,
                        LANES,
                        letters.encodeToString(Secrets.bytes(SALT_BYTES)),
                        letters.encodeToString(Secrets.bytes(HASH_BYTES)));
    }

    String encode(String password) {
        return inTurn(() -> Objects.requireNonNull(encoder.encode(password)));
    }

    /** The hash to keep from now on, when the password is right; the same one unless its cost has changed. */
    Optional<String> check(String password, @Nullable String hash) {
        var right = inTurn(() -> encoder.matches(password, hash == null ? nobody : hash));
        if (hash == null || !right) {
            return Optional.empty();
        }
        return Optional.of(encoder.upgradeEncoding(hash) ? encode(password) : hash);
    }

    private <T> T inTurn(java.util.function.Supplier<T> work) {
        turns.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
