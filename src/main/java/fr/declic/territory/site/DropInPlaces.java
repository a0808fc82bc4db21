package fr.declic.territory.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The places where one is welcomed, as the public pages tell of them. The table is their truth, since people's files name them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class DropInPlaces {

    private final JdbcClient jdbc;

    DropInPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Entry> open() {
        return jdbc.sql("""
                        select id, name, address, opening, phone from drop_in_point
                        where not closed order by position, name
                        """)
                .query((row, index) -> {
                    var values = new HashMap<String, String>();
                    put(values, "nom", row.getString("name"));
                    put(values, "adresse", row.getString("address"));
                    put(values, "ouverture", row.getString("opening"));
                    put(values, "telephone", row.getString("phone"));
                    return new Entry(row.getObject("id", UUID.class), values);
                })
                .list();
    }

    private static void put(Map<String, String> values, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            values.put(field, value);
        }
    }

    /** These are open, in this order, and no other is. */
    public void replaceBy(List<Entry> entries) {
        jdbc.sql("update drop_in_point set closed = true, version = version + 1 where not closed")
                .update();
        var ids = entries.stream().map(Entry::id).toList();
        if (!ids.isEmpty()) {
            // two places may have changed names with each other
            jdbc.sql("update drop_in_point set name = id::text where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
        for (var position = 0; position < entries.size(); position++) {
            var place = entries.get(position);
            if (write(place, position, "id = :id") == 0 && write(place, position, "name = :name and closed") == 0) {
                add(place, position);
            }
        }
    }

    private int write(Entry place, int position, String which) {
        return jdbc.sql("""
                        update drop_in_point set name = :name, address = :address, opening = :opening, phone = :phone,
                            position = :position, closed = false, version = version + 1 where
                        """ + which)
                .param("id", place.id())
                .param("name", place.get("nom"))
                .param("address", place.get("adresse"))
                .param("opening", orNothing(place.get("ouverture")))
                .param("phone", orNothing(place.get("telephone")))
                .param("position", position)
                .update();
    }

    private void add(Entry place, int position) {
        jdbc.sql("""
                        insert into drop_in_point (id, name, address, opening, phone, position)
                        values (:id, :name, :address, :opening, :phone, :position)
                        """)
                .param("id", place.id())
                .param("name", place.get("nom"))
                .param("address", place.get("adresse"))
                .param("opening", orNothing(place.get("ouverture")))
                .param("phone", orNothing(place.get("telephone")))
                .param("position", position)
                .update();
    }

    private static @Nullable String orNothing(String value) {
        return value.isEmpty() ? null : value;
    }
}
