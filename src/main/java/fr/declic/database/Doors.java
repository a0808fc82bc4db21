package fr.declic.database;

import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * The two ways into the database.
 *
 * @param owner for migrations only: row-level security does not hold the owner
 * @param application for everything else
 * @param embedded the server they lead to, when it is ours
 */
record Doors(Door owner, Door application, @Nullable EmbeddedServer embedded) implements AutoCloseable {

    private static final String OWNER_VARIABLE = "DECLIC_DB_OWNER_USER";
    private static final String USER_VARIABLE = "DECLIC_DB_USER";

    /**
     * One role's way in.
     *
     * @param variable that names the role, for whoever has to correct it
     */
    record Door(String variable, String url, String user, String password) {

        /** Without a pool: for a few statements at the start. */
        SimpleDriverDataSource direct() {
            return new SimpleDriverDataSource(new Driver(), url, user, password);
        }

        @Override
        public String toString() {
            return user + " on " + url;
        }
    }

    static Doors ofEmbedded(EmbeddedServer server) {
        return new Doors(
                new Door(EmbeddedServer.OWNER, server.url(), EmbeddedServer.OWNER, server.ownerPassword()),
                new Door(
                        EmbeddedServer.APPLICATION,
                        server.url(),
                        EmbeddedServer.APPLICATION,
                        server.applicationPassword()),
                server);
    }

    /** @throws StartRefused when a role is missing */
    static Doors ofExternal(DatabaseProperties properties) {
        var url = orEmpty(properties.url());
        var owner = orEmpty(properties.ownerUser());
        var user = orEmpty(properties.user());
        var missing = new ArrayList<String>();
        if (owner.isBlank()) {
            missing.add(OWNER_VARIABLE);
        }
        if (user.isBlank()) {
            missing.add(USER_VARIABLE);
        }
        if (!missing.isEmpty()) {
            throw new StartRefused("database.incomplete", String.join(", ", missing));
        }
        return new Doors(
                new Door(OWNER_VARIABLE, url, owner, orEmpty(properties.ownerPassword())),
                new Door(USER_VARIABLE, url, user, orEmpty(properties.password())),
                null);
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Override
    public void close() {
        if (embedded != null) {
            try {
                embedded.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
