package fr.declic.database;

import java.sql.SQLException;
import javax.sql.DataSource;

/** Refuses to start as a role that row-level security would not hold. */
final class ApplicationRole {

    private static final String DANGERS = """
            select rolsuper, rolbypassrls,
                   exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where n.nspname = 'public' and c.relkind in ('r', 'p')
                             and pg_has_role(current_user, c.relowner, 'member'))
                   or exists (select 1 from pg_database d
                              where d.datname = current_database() and pg_has_role(current_user, d.datdba, 'member'))
            from pg_roles where rolname = current_user
            """;

    private ApplicationRole() {}

    /** @throws IllegalStateException when the role owns the tables, is a superuser or bypasses row-level security */
    static void refuseUnsafe(DataSource dataSource) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(DANGERS)) {
            row.next();
            if (row.getBoolean(1) || row.getBoolean(2) || row.getBoolean(3)) {
                throw new IllegalStateException(
                        "DECLIC_DB_USER must be a role without ownership, superuser or BYPASSRLS: it would see every territory.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "PostgreSQL does not answer as DECLIC_DB_USER; check DECLIC_DB_URL, the role and its password.", e);
        }
    }
}
