package fr.declic.database;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Two doors to the same database: the owner's, for migrations only, and the application's, behind row-level security. */
@Configuration
@EnableConfigurationProperties(DatabaseProperties.class)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnExpression("'${declic.db.url:}' == ''")
    EmbeddedServer embeddedServer(DatabaseProperties properties) {
        return new EmbeddedServer(properties.data());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource ownerDataSource(DatabaseProperties properties, ObjectProvider<EmbeddedServer> embedded) {
        var server = embedded.getIfAvailable();
        return server == null
                ? direct(properties.url(), properties.ownerUser(), properties.ownerPassword())
                : direct(server.url(), EmbeddedServer.OWNER, null);
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseProperties properties, ObjectProvider<EmbeddedServer> embedded) {
        var server = embedded.getIfAvailable();
        var pool = new HikariDataSource();
        pool.setPoolName("declic");
        pool.setMaximumPoolSize(10);
        pool.setJdbcUrl(server == null ? properties.url() : server.url());
        pool.setUsername(server == null ? properties.user() : EmbeddedServer.APPLICATION);
        if (server == null) {
            pool.setPassword(properties.password());
        }
        ApplicationRole.refuseUnsafe(pool);
        return pool;
    }

    @Bean
    FlywayConfigurationCustomizer applicationRolePlaceholder(
            DatabaseProperties properties, ObjectProvider<EmbeddedServer> embedded) {
        var user = properties.user();
        var role = embedded.getIfAvailable() != null || user == null ? EmbeddedServer.APPLICATION : user;
        return flyway -> flyway.placeholders(java.util.Map.of("appRole", role));
    }

    private static DataSource direct(@Nullable String url, @Nullable String user, @Nullable String password) {
        if (url == null || user == null) {
            throw new IllegalStateException("DECLIC_DB_URL, DECLIC_DB_OWNER_USER and DECLIC_DB_USER go together.");
        }
        return new SimpleDriverDataSource(new org.postgresql.Driver(), url, user, password == null ? "" : password);
    }
}
