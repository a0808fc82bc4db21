package fr.declic.territory;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The streets of the territory. Anybody may look for a street by its name, and learns of one address whether it is inside; which
 * streets and numbers are is not public, so nothing here lists them.
 */
@Service
@PermitAll
@Transactional(readOnly = true)
public class Streets {

    /** As many letters of an address as are looked at. */
    private static final int LONGEST_LOOKED_AT = 120;

    private static final Pattern LEADING_DIGITS = Pattern.compile("^\\d{1,5}");

    private record Row(
            String name,
            @Nullable Integer from,
            @Nullable Integer to,
            String parity,
            boolean inside,
            @Nullable UUID neighbourhood) {

        boolean holds(int number) {
            return (from == null || from <= number)
                    && (to == null || number <= to)
                    && (parity.equals("BOTH") || parity.equals("EVEN") == (number % 2 == 0));
        }
    }

    private final JdbcClient jdbc;

    Streets(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Streets by a part of their name, without accents, in short forms or with a slip, the nearest first.
     *
     * @param typed anything at all; only its beginning is looked at
     */
    public List<String> search(String typed, int limit) {
        // Row-level security would keep a trigram index from being used: a territory's streets are few enough to be
        // read.
        return jdbc.sql("""
                        select name
                        from (select distinct name, plain_name from street) known,
                             plain_street(:typed) as asked
                        where length(asked) >= 2
                          and (word_similarity(asked, plain_name) >= 0.5 or position(asked in plain_name) > 0)
                        order by position(asked in plain_name) = 0,
                                 word_similarity(asked, plain_name) desc, length(name), name
                        limit :limit
                        """)
                .param("typed", beginning(typed))
                .param("limit", limit)
                .query(String.class)
                .list();
    }

    /**
     * What is known of an address.
     *
     * @param number of the house, with its «bis» if any
     * @param street as it was typed or chosen
     * @return empty for a street that the table does not have
     */
    public Optional<Place> locate(@Nullable String number, String street) {
        var rows = jdbc.sql("""
                        select name, from_number, to_number, parity, inside, neighbourhood_id
                        from street
                        where plain_name = plain_street(:street)
                        order by inside desc, from_number nulls first
                        """)
                .param("street", beginning(street))
                .query((row, index) -> new Row(
                        row.getString("name"),
                        row.getObject("from_number", Integer.class),
                        row.getObject("to_number", Integer.class),
                        row.getString("parity"),
                        row.getBoolean("inside"),
                        row.getObject("neighbourhood_id", UUID.class)))
                .list();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var house = houseNumber(number);
        return Optional.of(house.isPresent() ? byNumber(rows, house.get()) : withoutNumber(rows));
    }

    public List<Neighbourhood> neighbourhoods() {
        return jdbc.sql("select id, name from neighbourhood order by name")
                .query((row, index) -> new Neighbourhood(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    private static Place byNumber(List<Row> rows, int number) {
        var holding = rows.stream().filter(row -> row.holds(number)).findFirst();
        var inside = holding.filter(Row::inside);
        return new Place(
                rows.getFirst().name(),
                inside.isPresent(),
                inside.map(Row::neighbourhood).orElse(null));
    }

    private static Place withoutNumber(List<Row> rows) {
        var whole = rows.stream()
                .allMatch(row ->
                        row.from() == null && row.to() == null && row.parity().equals("BOTH"));
        var answers = rows.stream().map(Row::inside).distinct().toList();
        if (answers.size() > 1 || (answers.getFirst() && !whole)) {
            return new Place(rows.getFirst().name(), null, null);
        }
        var inside = answers.getFirst();
        var neighbourhoods = rows.stream()
                .map(Row::neighbourhood)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Place(
                rows.getFirst().name(),
                inside,
                inside && neighbourhoods.size() == 1 ? neighbourhoods.getFirst() : null);
    }

    private static Optional<Integer> houseNumber(@Nullable String number) {
        if (number == null) {
            return Optional.empty();
        }
        var digits = LEADING_DIGITS.matcher(number.strip());
        return digits.find() ? Optional.of(Integer.valueOf(digits.group())) : Optional.empty();
    }

    private static String beginning(String typed) {
        var looked = typed.length() > LONGEST_LOOKED_AT ? typed.substring(0, LONGEST_LOOKED_AT) : typed;
        return looked.replace('\0', ' ');
    }
}
