package fr.declic.matching;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WaveClass;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns that many statements of this module read, each read in one way. */
final class Columns {

    private Columns() {}

    static VolunteerId volunteer(ResultSet row) throws SQLException {
        return new VolunteerId(row.getObject("volunteer_id", UUID.class));
    }

    static OpeningId opening(ResultSet row) throws SQLException {
        return new OpeningId(row.getObject("opening_id", UUID.class));
    }

    /** First name, and the last where it is known. */
    static String name(ResultSet row) throws SQLException {
        var lastName = row.getString("last_name");
        return row.getString("first_name") + (lastName == null ? "" : " " + lastName);
    }

    /** Null where nothing was said. */
    static @Nullable WeeklyHours hours(ResultSet row, String quarters) throws SQLException {
        var many = row.getInt(quarters);
        return row.wasNull() ? null : new WeeklyHours(many);
    }

    /** None where the column is empty. */
    static List<String> texts(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    static List<Limit> limits(ResultSet row) throws SQLException {
        return texts(row, "limits").stream().map(Limit::valueOf).toList();
    }

    /** Activities that the person said «Non merci» to. */
    static List<ActivityId> takenOut(ResultSet row) throws SQLException {
        var array = row.getArray("taken_out");
        return array == null
                ? List.of()
                : List.of((UUID[]) array.getArray()).stream()
                        .map(ActivityId::new)
                        .toList();
    }

    /** The class of the places a run gave; null for who has none, or held theirs before. */
    static @Nullable WaveClass dear(ResultSet row) throws SQLException {
        var rank = row.getInt("rank");
        return row.wasNull() ? null : new WaveClass(rank, row.getInt("distance"));
    }
}
