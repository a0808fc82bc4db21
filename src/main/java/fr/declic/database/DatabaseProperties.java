package fr.declic.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the data live.
 *
 * @param url JDBC address of the user's own PostgreSQL; without one, an embedded server keeps its files in {@code data}
 * @param ownerUser role that owns the tables and runs the migrations
 * @param user role the application works as: no owner, no superuser, and never past row-level security
 * @param data folder of the embedded server
 */
@ConfigurationProperties("declic.db")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        @Nullable String user,
        @Nullable String password,
        Path data) {

    boolean embedded() {
        return url == null || url.isBlank();
    }
}
