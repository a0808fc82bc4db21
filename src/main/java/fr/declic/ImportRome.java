package fr.declic;

import fr.declic.startup.ConsoleWords;
import fr.declic.startup.StartRefused;
import fr.declic.vocabulary.TradeImport;
import java.nio.file.Path;
import java.util.Arrays;
import javax.sql.DataSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/**
 * {@code ./declic import-rome FOLDER}: opens the database, brings its tables up to date and reads the trades, without the
 * rest of the application.
 */
@ComponentScan(basePackages = "fr.declic.database")
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
final class ImportRome {

    ImportRome() {}

    /** The folder, then Spring's options as {@code ./declic} gives them. */
    public static void main(String[] arguments) {
        var options = Arrays.copyOfRange(arguments, 1, arguments.length);
        try (var house = new SpringApplicationBuilder(ImportRome.class)
                .web(WebApplicationType.NONE)
                .run(options)) {
            var owner = house.getBean("ownerDataSource", DataSource.class);
            var report = new TradeImport(Path.of(arguments[0])).into(owner);
            System.out.println(ConsoleWords.say("rome.imported", report.edition(), report.trades(), report.names()));
        } catch (StartRefused refused) {
            System.err.println(refused.analysis().getDescription());
            System.exit(1);
        }
    }
}
