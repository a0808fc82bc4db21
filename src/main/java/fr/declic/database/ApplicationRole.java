package fr.declic.database;

import fr.declic.database.Doors.Door;
import fr.declic.startup.StartRefused;
import java.sql.SQLException;

/** Refuses to start as a role that row-level security would not hold. */
final class ApplicationRole {

    /** Membership counts as the thing itself, since a member can become the role at any time. */
    private static final String DANGERS = """
            select exists (select 1 from pg_roles r
                           where (r.rolsuper or r.rolbypassrls or r.rolname = ?)
                             and pg_has_role(current_user, r.oid, 'member'))
                or exists (select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace
                           where n.nspname = 'public' and c.relkind in ('r', 'p')
                             and pg_has_role(current_user, c.relowner, 'member'))
                or exists (select 1 from pg_database d
                           where d.datname = current_database() and pg_has_role(current_user, d.datdba, 'member'))
            """;

    private ApplicationRole() {}

    /** @throws StartRefused when a role does not get in, or when the application's is an owner, a superuser or past row-level security */
    static void refuseUnsafe(Doors doors) {
        ask(doors.owner(), "select true");
        if (ask(doors.application(), DANGERS, doors.owner().user())) {
            throw new StartRefused("database.role-unsafe", doors.application().user());
        }
    }

    private static boolean ask(Door door, String question, String... values) {
        try (var connection = door.direct().getConnection();
                var statement = connection.prepareStatement(question)) {
            for (var i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new StartRefused(e, "database.unreachable", door.variable(), door.url());
        }
    }
}
