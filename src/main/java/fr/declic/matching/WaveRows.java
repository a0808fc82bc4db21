package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WaveClass;
import fr.declic.volunteers.VolunteerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that many tables of a wave have. */
final class WaveRows {

    private WaveRows() {}

    static @Nullable WaveClass dear(ResultSet row) throws SQLException {
        var rank = row.getInt("rank");
        return row.wasNull() ? null : new WaveClass(rank, row.getInt("distance"));
    }

    static VolunteerId volunteer(ResultSet row) throws SQLException {
        return new VolunteerId(row.getObject("volunteer_id", UUID.class));
    }

    static OpeningId opening(ResultSet row) throws SQLException {
        return new OpeningId(row.getObject("opening_id", UUID.class));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
