package fr.declic.territory.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * What a territory begins with: its own files under {@code content/<slug>/} where it has some, else those that hold everywhere. A
 * text is {@code part.md}; a list is {@code part.csv}, with its text in {@code part.md} beside it.
 */
final class ContentFiles {

    private static final String EVERYWHERE = "partout";

    private ContentFiles() {}

    static Content of(String territory, Part part) {
        var text = file(territory, part.slug() + ".md");
        var entries = new ArrayList<Entry>();
        if (part.isList()) {
            read(file(territory, part.slug() + ".csv"), part, entries);
        }
        return new Content(text.strip(), entries);
    }

    /** What is owed to others for the application itself, the same everywhere. */
    static String software() {
        return file(EVERYWHERE, "logiciel.md");
    }

    private static void read(String csv, Part part, List<Entry> entries) {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        try (var records = format.parse(new StringReader(csv))) {
            for (var row : records) {
                entries.add(entry(row, part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id comes from the words: the same line of the same file is the same entry at the next start. */
    private static Entry entry(CSVRecord row, Part part) {
        var values = new HashMap<String, String>();
        for (var field : part.fields()) {
            if (row.isSet(field.name()) && !row.get(field.name()).isEmpty()) {
                values.put(field.name(), row.get(field.name()));
            }
        }
        var words = part + "\n" + String.join("\n", row.toList());
        return new Entry(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)), values);
    }

    private static String file(String territory, String name) {
        var own = new ClassPathResource("content/" + territory + "/" + name);
        var file = own.exists() ? own : new ClassPathResource("content/" + EVERYWHERE + "/" + name);
        if (!file.exists()) {
            return "";
        }
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file.getPath() + " cannot be read", e);
        }
    }
}
