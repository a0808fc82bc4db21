package fr.declic.matching;

import fr.declic.activities.OpeningId;
import fr.declic.activities.PlacesTaken;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which places a running proposal or a contract holds. */
@Component
class TakenPlaces implements PlacesTaken {

    private final JdbcClient jdbc;

    TakenPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<OpeningId, Integer> takenOf(Collection<OpeningId> openings) {
        var taken = new HashMap<OpeningId, Integer>();
        if (openings.isEmpty()) {
            return taken;
        }
        jdbc.sql("""
                        select opening_id, count(*) as taken from proposal
                        where opening_id = any(:openings) and status in ('OPEN', 'ACCEPTED', 'HIRED')
                        group by opening_id
                        """)
                .param("openings", openings.stream().map(OpeningId::value).toArray(UUID[]::new))
                .query(row -> {
                    taken.put(new OpeningId(row.getObject("opening_id", UUID.class)), row.getInt("taken"));
                });
        return taken;
    }

    /**
     * Holds the opening until the end of the transaction, so that nobody else takes the same place, and finds one that is free.
     *
     * @return the number of a free place; none where all are taken, or the activity is closed
     */
    OptionalInt lockAndFind(OpeningId opening) {
        var places = jdbc.sql("""
                        select o.places from opening o
                        join activity a on a.territory_id = o.territory_id and a.id = o.activity_id
                        where o.id = :id and not o.closed and not a.closed
                        for update of o
                        """)
                .param("id", opening.value())
                .query(Integer.class)
                .optional()
                .orElse(0);
        var taken = new BitSet();
        jdbc.sql("""
                        select place_number from proposal
                        where opening_id = :id and status in ('OPEN', 'ACCEPTED', 'HIRED')
                        """).param("id", opening.value()).query(Integer.class).list().forEach(taken::set);
        return taken.cardinality() >= places ? OptionalInt.empty() : OptionalInt.of(taken.nextClearBit(1));
    }
}
