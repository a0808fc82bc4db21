package fr.declic.vocabulary;

import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the ROME 4.0 as France Travail publishes it in CSV files (Licence Ouverte 2.0): the trades, the names they are known by
 * and the moves between them. All of it or nothing: what an earlier edition left is replaced in one transaction.
 */
public final class TradeImport {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final int AT_ONCE = 1000;
    private static final int LONGEST = 250;

    /** What is known when all files are read. */
    private record Rome(String edition, Map<String, String> trades, Set<TradeName> names, Map<Move, Integer> moves) {}

    private record TradeName(String code, String name) {}

    private record Move(String from, String to) {}

    /**
     * What the database holds afterwards.
     *
     * @param edition as the files name themselves
     */
    public record Report(String edition, int trades, int names) {}

    private final Path folder;

    /** @param folder where the files lie, under the names they were published with */
    public TradeImport(Path folder) {
        this.folder = folder;
    }

    /**
     * Replaces what the database knows of trades.
     *
     * @param owner of the tables: the application itself may only read them
     * @throws StartRefused when a file is missing or is not what its name says; nothing has changed then
     */
    public Report into(DataSource owner) {
        var rome = read();
        var jdbc = new JdbcTemplate(owner);
        new TransactionTemplate(new JdbcTransactionManager(owner)).executeWithoutResult(unused -> store(rome, jdbc));
        return new Report(rome.edition(), rome.trades().size(), rome.names().size());
    }

    private static void store(Rome rome, JdbcTemplate jdbc) {
        jdbc.execute("delete from trade_near; delete from trade_name; delete from trade");
        jdbc.batchUpdate(
                "insert into trade (code, name, edition) values (?, ?, ?)",
                rome.trades().entrySet(),
                AT_ONCE,
                (row, trade) -> {
                    row.setString(1, trade.getKey());
                    row.setString(2, trade.getValue());
                    row.setString(3, rome.edition());
                });
        jdbc.batchUpdate("insert into trade_name (code, name) values (?, ?)", rome.names(), AT_ONCE, (row, name) -> {
            row.setString(1, name.code());
            row.setString(2, name.name());
        });
        jdbc.batchUpdate(
                "insert into trade_near (code, near, position) values (?, ?, ?)",
                rome.moves().entrySet(),
                AT_ONCE,
                (row, move) -> {
                    row.setString(1, move.getKey().from());
                    row.setString(2, move.getKey().to());
                    row.setInt(3, move.getValue());
                });
        jdbc.execute("analyze trade_name");
    }

    private Rome read() {
        var trades = new LinkedHashMap<String, String>();
        each("unix_referentiel_code_rome_v", row -> trades.put(code(row, "code_rome"), text(row, "libelle_rome")));
        var names = new HashSet<TradeName>();
        trades.forEach((code, name) -> names.add(new TradeName(code, name)));
        each("unix_referentiel_appellation_v", row -> {
            var code = code(row, "code_rome");
            if (trades.containsKey(code)) {
                names.add(new TradeName(code, text(row, "libelle_appellation_long")));
            }
        });
        var moves = new LinkedHashMap<Move, Integer>();
        each("unix_rubrique_mobilite_v", row -> {
            var move = new Move(code(row, "code_rome"), code(row, "code_rome_cible"));
            if (trades.containsKey(move.from()) && trades.containsKey(move.to())) {
                moves.merge(move, Integer.parseInt(row.get("numero_ordre").strip()), Math::min);
            }
        });
        if (trades.isEmpty() || names.size() == trades.size()) {
            throw new StartRefused("rome.empty", folder);
        }
        return new Rome(edition(), trades, names, moves);
    }

    private void each(String prefix, Consumer<CSVRecord> row) {
        var file = file(prefix);
        try (var reader = Files.newBufferedReader(file);
                var rows = FORMAT.parse(reader)) {
            rows.forEach(row);
        } catch (IOException | UncheckedIOException | IllegalArgumentException | IllegalStateException e) {
            throw new StartRefused(e, "rome.unreadable", file);
        }
    }

    /** The names end with the edition, «…_v460_utf8.csv». */
    private Path file(String prefix) {
        try (var files = Files.newDirectoryStream(folder, prefix + "[0-9]*.csv")) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            if (found.size() == 1) {
                return found.getFirst();
            }
        } catch (IOException e) {
            throw new StartRefused(e, "rome.absent", prefix, folder);
        }
        throw new StartRefused("rome.absent", prefix, folder);
    }

    private String edition() {
        var version = folder.resolve("version.txt");
        try {
            return Files.exists(version) ? edition(Files.readAllLines(version)) : "ROME 4.0";
        } catch (IOException e) {
            throw new StartRefused(e, "rome.unreadable", version);
        }
    }

    private static String edition(List<String> lines) {
        var number = said(lines, "Numero de version");
        var date = said(lines, "Date de publication");
        return "ROME 4.0" + (number.isEmpty() ? "" : " version " + number) + (date.isEmpty() ? "" : " (" + date + ")");
    }

    private static String said(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what) && line.contains(":"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .filter(value -> value.length() <= 20)
                .findFirst()
                .orElse("");
    }

    private static String code(CSVRecord row, String column) {
        var code = row.get(column).strip();
        if (code.length() != 5) {
            throw new IllegalArgumentException("Not a code of the ROME on line " + row.getRecordNumber());
        }
        return code;
    }

    private static String text(CSVRecord row, String column) {
        var text = row.get(column).strip().replace("''", "'");
        return text.substring(0, Math.min(text.length(), LONGEST));
    }
}
