package fr.declic.demo;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** What is invented stands in files beside the code. */
final class DemoFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final Properties SENTENCES = properties();

    private DemoFiles() {}

    static List<CSVRecord> rows(String file) {
        try (var reader = new InputStreamReader(resource(file).getInputStream(), StandardCharsets.UTF_8);
                var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's " + file + " cannot be read", e);
        }
    }

    static byte[] bytes(String file) {
        try {
            return resource(file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's " + file + " cannot be read", e);
        }
    }

    /** @throws IllegalArgumentException for a key that the file does not have */
    static String sentence(String key) {
        var sentence = SENTENCES.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("No sentence " + key);
        }
        return sentence;
    }

    private static Properties properties() {
        var properties = new Properties();
        try (var reader =
                new InputStreamReader(resource("sentences.properties").getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The demonstration's sentences cannot be read", e);
        }
        return properties;
    }

    private static ClassPathResource resource(String file) {
        return new ClassPathResource("demo/" + file);
    }
}
