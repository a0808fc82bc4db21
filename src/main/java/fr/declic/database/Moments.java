package fr.declic.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moments as PostgreSQL keeps them, in columns of {@code timestamptz}: its driver neither takes nor gives an {@link Instant}. */
public final class Moments {

    private Moments() {}

    /** As a statement takes it. */
    public static OffsetDateTime stored(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** Of a column that is never empty. */
    public static Instant read(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(readIfAny(row, column), column);
    }

    /** Null where the column is empty. */
    public static @Nullable Instant readIfAny(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
