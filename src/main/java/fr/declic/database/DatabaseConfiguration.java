package fr.declic.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Two doors to the same database: the owner's, for migrations only, and the application's, behind row-level security. */
@Configuration
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    Doors doors(DatabaseProperties properties, @Value("${declic.demo:false}") boolean demo) {
        var doors = properties.url() == null || properties.url().isBlank()
                ? Doors.ofEmbedded(new EmbeddedServer(properties, demo))
                : Doors.ofExternal(properties);
        try {
            ApplicationRole.refuseUnsafe(doors);
        } catch (RuntimeException e) {
            doors.close();
            throw e;
        }
        return doors;
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(Doors doors) {
        return doors.owner().direct();
    }

    @Bean
    @Primary
    HikariDataSource dataSource(Doors doors) {
        var pool = new HikariDataSource();
        pool.setPoolName("declic");
        pool.setMaximumPoolSize(10);
        pool.setJdbcUrl(doors.application().url());
        pool.setUsername(doors.application().user());
        pool.setPassword(doors.application().password());
        // the server's details repeat names and addresses, and errors are logged
        pool.addDataSourceProperty("logServerErrorDetail", "false");
        return pool;
    }

    @Bean
    FlywayConfigurationCustomizer applicationRolePlaceholder(Doors doors) {
        return flyway ->
                flyway.placeholders(Map.of("appRole", doors.application().user()));
    }
}
