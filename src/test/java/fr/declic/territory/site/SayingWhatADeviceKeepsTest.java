package fr.declic.territory.site;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.privacy.Erasures;
import fr.declic.voice.Voices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The public page on privacy names whatever the program leaves on a device: a new cookie fails here until the page says so. */
class SayingWhatADeviceKeepsTest {

    private static final Path PAGE = Path.of("src/main/resources/content/partout/confidentialite.md");

    /** The server's own name for a session. */
    private static final String SESSION = "JSESSIONID";

    /** A name in a class that speaks of cookies: none is called otherwise. */
    private static final Pattern COOKIE = Pattern.compile("\"(declic-[a-z]+)\"");

    /** What scripts leave: a database, a cache or what is typed by a name that starts like ours, a word in the local storage. */
    private static final Pattern STORE = Pattern.compile(
            "indexedDB\\.open\\('([^']+)'|KEPT = '([^']+)'|(?:local|session)Storage\\.(?!setItem|getItem|removeItem|clear)(\\w+)");

    private static final Pattern OTHER_STORE = Pattern.compile("(?:Storage\\.setItem|caches\\.open)\\((?!KEPT\\b)");

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    @Test
    void byItsName() throws IOException {
        var left = new TreeSet<>(Set.of(SESSION));
        sources().forEach(source -> {
            if (source.contains("Cookie")) {
                COOKIE.matcher(source).results().forEach(found -> left.add(found.group(1)));
            }
            STORE.matcher(source).results().forEach(found -> Stream.of(1, 2, 3)
                    .map(found::group)
                    .filter(name -> name != null)
                    .forEach(left::add));
        });
        assertThat(left).contains("declic-idees", "declic-langue", "declic-inscription", "declic-saisie", "declic-1");
        assertThat(left).contains("declic", "letters");
        var named = new TreeSet<String>();
        NAMED.matcher(Files.readString(PAGE)).results().forEach(found -> named.add(found.group(1)));
        assertThat(named).isEqualTo(left);
    }

    /** What is kept by another name than a constant's would not be found above. */
    @Test
    void andNothingIsKeptByANameThatIsHardToFind() {
        assertThat(sources().filter(source -> OTHER_STORE.matcher(source).find()))
                .isEmpty();
    }

    @Test
    void andForHowLong() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains("Le son est effacé %d jours après.".formatted(Voices.KEPT_ONCE_WRITTEN.toDays()))
                .contains("Nous le faisons après %d jours."
                        .formatted(
                                LocalDate.EPOCH.plus(Erasures.SECOND_THOUGHTS).toEpochDay()));
    }

    private static Stream<String> sources() {
        return Stream.of("src/main/java", "src/main/resources/META-INF/resources", "frontend")
                .map(Path::of)
                .flatMap(SayingWhatADeviceKeepsTest::filesIn)
                .filter(file -> file.toString().matches(".*\\.(java|js|ts|html)"))
                .filter(file -> !file.startsWith(Path.of("frontend", "generated")))
                .map(SayingWhatADeviceKeepsTest::read);
    }

    private static Stream<Path> filesIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
