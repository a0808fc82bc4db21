package fr.declic.territory.translation;

import fr.declic.shell.Glossary;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What anybody reads. A page asks for dozens of phrases: a language is read as a whole, and kept for a short while, since another
 * process of the same installation may write too.
 */
@Service
@PermitAll
class Translations implements Glossary {

    private static final Duration TRUSTED_FOR = Duration.ofSeconds(30);

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final TranslationRows rows;
    private final Clock clock;

    Translations(TranslationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    private record Key(TerritoryId territory, String language) {}

    private record Kept(Instant until, Map<String, String> words) {}

    @Override
    public Optional<String> find(String french, Locale language) {
        var territory = CurrentTerritory.get();
        if (territory.isEmpty() || language.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            return Optional.empty();
        }
        var key = new Key(territory.get(), language.getLanguage());
        var now = clock.instant();
        var words = kept.get(key);
        if (words == null || words.until.isBefore(now)) {
            // Not inside the map's own lock, which others would wait for as long as this waits for a connection.
            words = read(key.language, now);
            kept.put(key, words);
        }
        return Optional.ofNullable(words.words.get(french));
    }

    private Kept read(String language, Instant now) {
        var words = new HashMap<String, String>();
        rows.in(language).forEach((french, written) -> words.put(french, written.words()));
        return new Kept(now.plus(TRUSTED_FOR), words);
    }

    /** Lets everybody read what the running transaction writes, once it is committed. */
    void changed(String language) {
        var key = new Key(CurrentTerritory.get().orElseThrow(), language);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                kept.remove(key);
            }
        });
    }
}
