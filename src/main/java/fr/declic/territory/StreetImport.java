package fr.declic.territory;

import jakarta.annotation.security.RolesAllowed;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the territory's street table from a CSV file, all of it or nothing: the file replaces the table. Its columns are
 * {@value #STREET}, {@value #FROM}, {@value #TO}, {@value #SIDE} (pair, impair or nothing), {@value #NEIGHBOURHOOD} and
 * {@value #INSIDE} (oui or non), separated by commas or semicolons, in UTF-8 or as a French spreadsheet writes it.
 */
@Service
public class StreetImport {

    static final String STREET = "voie";
    static final String FROM = "de";
    static final String TO = "a";
    static final String SIDE = "cote";
    static final String NEIGHBOURHOOD = "quartier";
    static final String INSIDE = "dedans";

    private static final int LONGEST_NAME = 120;
    private static final int MOST_ROWS = 50_000;
    private static final int MOST_PROBLEMS = 20;

    /**
     * What keeps a line from being read.
     *
     * @param line of the file, from 1
     * @param key of the sentence that says it, whose arguments are the line and the value
     */
    public record Problem(long line, String key, String value) {}

    /** @param streets rows that were stored: none when there is any problem */
    public record Report(int streets, List<Problem> problems) {}

    private record Row(
            String name,
            @Nullable Integer from,
            @Nullable Integer to,
            String parity,
            @Nullable String neighbourhood,
            boolean inside) {}

    private final JdbcTemplate jdbc;

    StreetImport(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    @RolesAllowed("ADMINISTRATOR")
    public Report replaceBy(byte[] file) {
        var problems = new ArrayList<Problem>();
        var rows = read(decode(file), problems);
        if (problems.isEmpty() && rows.isEmpty()) {
            problems.add(new Problem(1, "street.import.empty", ""));
        }
        if (!problems.isEmpty()) {
            return new Report(0, problems);
        }
        store(rows);
        return new Report(rows.size(), List.of());
    }

    /** Rows of the table as it is now. */
    @Transactional(readOnly = true)
    @RolesAllowed("ADMINISTRATOR")
    public int stored() {
        var count = jdbc.queryForObject("select count(*) from street", Integer.class);
        return count == null ? 0 : count;
    }

    private static List<Row> read(String text, List<Problem> problems) {
        var header = text.lines().findFirst().orElse("");
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(header.contains(";") ? ';' : ',')
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
        var rows = new ArrayList<Row>();
        try (var records = format.parse(new java.io.StringReader(text))) {
            for (var column : List.of(STREET, INSIDE)) {
                if (records.getHeaderNames().stream().noneMatch(column::equalsIgnoreCase)) {
                    problems.add(new Problem(1, "street.import.columnMissing", column));
                }
            }
            if (!problems.isEmpty()) {
                return rows;
            }
            for (var row : records) {
                if (rows.size() >= MOST_ROWS) {
                    problems.add(new Problem(row.getRecordNumber() + 1, "street.import.tooMany", "" + MOST_ROWS));
                }
                if (problems.size() >= MOST_PROBLEMS) {
                    return rows;
                }
                row(row, problems, rows);
            }
        } catch (java.io.IOException | java.io.UncheckedIOException | IllegalArgumentException e) {
            problems.add(new Problem(1, "street.import.unreadable", ""));
        }
        return rows;
    }

    private static void row(CSVRecord row, List<Problem> problems, List<Row> rows) {
        var line = row.getRecordNumber() + 1;
        var before = problems.size();
        var name = value(row, STREET);
        if (name.isEmpty()) {
            problems.add(new Problem(line, "street.import.nameMissing", ""));
        } else if (name.length() > LONGEST_NAME || name.indexOf('\0') >= 0) {
            problems.add(new Problem(line, "street.import.nameTooLong", "" + LONGEST_NAME));
        }
        var from = number(row, FROM, line, problems);
        var to = number(row, TO, line, problems);
        if (from != null && to != null && to < from) {
            problems.add(new Problem(line, "street.import.backwards", from + "–" + to));
        }
        var parity = word(row, SIDE, Map.of("", "BOTH", "tous", "BOTH", "pair", "EVEN", "impair", "ODD"));
        if (parity == null) {
            problems.add(new Problem(line, "street.import.side", value(row, SIDE)));
        }
        var inside = word(row, INSIDE, Map.of("oui", "oui", "non", "non"));
        if (inside == null) {
            problems.add(new Problem(line, "street.import.inside", value(row, INSIDE)));
        }
        var neighbourhood = value(row, NEIGHBOURHOOD);
        if (neighbourhood.length() > LONGEST_NAME) {
            problems.add(new Problem(line, "street.import.nameTooLong", "" + LONGEST_NAME));
        }
        if (problems.size() == before && parity != null && inside != null) {
            rows.add(new Row(
                    name, from, to, parity, neighbourhood.isEmpty() ? null : neighbourhood, inside.equals("oui")));
        }
    }

    private static @Nullable Integer number(CSVRecord row, String column, long line, List<Problem> problems) {
        var value = value(row, column);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("\\d{1,5}")) {
            problems.add(new Problem(line, "street.import.number", value));
            return null;
        }
        return Integer.valueOf(value);
    }

    private static @Nullable String word(CSVRecord row, String column, Map<String, String> known) {
        return known.get(value(row, column).toLowerCase(Locale.ROOT));
    }

    private static String value(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : "";
    }

    private void store(List<Row> rows) {
        jdbc.update("delete from street");
        var neighbourhoods = new LinkedHashMap<String, UUID>();
        for (var row : rows) {
            if (row.neighbourhood() != null) {
                neighbourhoods.computeIfAbsent(row.neighbourhood(), this::neighbourhood);
            }
        }
        jdbc.batchUpdate(
                "insert into street (id, name, neighbourhood_id, from_number, to_number, parity, inside) "
                        + "values (?, ?, ?, ?, ?, ?, ?)",
                rows,
                500,
                (statement, row) -> {
                    statement.setObject(1, UUID.randomUUID());
                    statement.setString(2, row.name());
                    statement.setObject(
                            3,
                            row.neighbourhood() == null ? null : neighbourhoods.get(row.neighbourhood()),
                            Types.OTHER);
                    statement.setObject(4, row.from(), Types.INTEGER);
                    statement.setObject(5, row.to(), Types.INTEGER);
                    statement.setString(6, row.parity());
                    statement.setBoolean(7, row.inside());
                });
    }

    /** A neighbourhood keeps its id over imports: people are filed under it. */
    private UUID neighbourhood(String name) {
        jdbc.update(
                "insert into neighbourhood (id, name) values (?, ?) on conflict (territory_id, name) do nothing",
                UUID.randomUUID(),
                name);
        var id = jdbc.queryForObject("select id from neighbourhood where name = ?", UUID.class, name);
        return java.util.Objects.requireNonNull(id);
    }

    private static String decode(byte[] file) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(file, Charset.forName("windows-1252"));
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
