package fr.declic.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the data live.
 *
 * @param url JDBC address of the user's own PostgreSQL; without one, an embedded server keeps its files in {@code data}
 * @param ownerUser role that owns the tables and runs the migrations
 * @param user role the application works as: no owner, no superuser, and never past row-level security
 * @param data folder of the embedded server
 * @param binaries folder where the embedded server's programs are unpacked, once for all installations of a user
 * @param fresh whether a demonstration starts anew, erasing what the folder holds
 * @param durable whether what was committed survives a power cut; only tests can do without
 */
@ConfigurationProperties("declic.db")
record DatabaseProperties(
        @Nullable String url,
        @Nullable String ownerUser,
        @Nullable String ownerPassword,
        @Nullable String user,
        @Nullable String password,
        Path data,
        Path binaries,
        @DefaultValue("false") boolean fresh,
        @DefaultValue("true") boolean durable) {}
