package fr.declic.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** What becomes of each column when a person is forgotten, as {@code personal-values.csv} says. */
record PersonalValues(String table, String column, Becomes becomes, String why) {

    enum Becomes {
        ERASED,
        RESET,
        MONTH,
        GONE,
        KEPT,
        FREE
    }

    static List<PersonalValues> declared() {
        try {
            return new ClassPathResource("personal-values.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .map(line -> new PersonalValues(
                            line[0], line[1], Becomes.valueOf(line[2].toUpperCase(java.util.Locale.ROOT)), line[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
