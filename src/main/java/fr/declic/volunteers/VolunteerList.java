package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.vocabulary.WeeklyHours;
import jakarta.annotation.security.RolesAllowed;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of the territory in the order of their candidacy date, contacts last. A coordinator's screen: administrators look
 * after accounts and settings, not after people's files.
 */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.COORDINATOR_NAME)
public class VolunteerList {

    private static final int MEANT_SKILLS = 12;
    private static final int MOST_WORDS = 5;
    private static final Pattern PHONE = Pattern.compile("[+(\\d][\\d .\\-/()]*");
    private static final Pattern DIALLED_FROM_ABROAD = Pattern.compile("^(\\+|00)|\\(0\\)");
    private static final Pattern NOT_DIGIT = Pattern.compile("\\D");

    /** The rank is that of the whole list, whatever part of it is shown. */
    private static final String ROWS = """
            with ranked as (
                select o.id, row_number() over (order by o.candidacy_date, o.receipt_number) as rank
                from candidacy o join volunteer f on f.id = o.id and f.same_as is null
                where o.status in (:ranked))
            select v.id, r.rank, c.candidacy_date, v.first_name, v.last_name, v.birth_date, n.name as neighbourhood,
                   c.status, v.minimum_quarters, v.wished_quarters, v.wishes, v.any_wish, v.last_contact_at, c.minor,
                   v.possible_duplicate is not null as possible_duplicate
            from candidacy c
            join volunteer v on v.territory_id = c.territory_id and v.id = c.id
            left join ranked r on r.id = c.id
            left join neighbourhood n on n.territory_id = v.territory_id and n.id = v.neighbourhood_id
            """;

    private static final String COUNT = """
            select count(*) from candidacy c
            join volunteer v on v.territory_id = c.territory_id and v.id = c.id
            """;

    private static final String ORDER = """
             order by c.candidacy_date nulls last, c.receipt_number, c.first_contact_at, c.id
             limit :limit offset :offset
            """;

    private final JdbcClient jdbc;
    private final Vocabulary vocabulary;
    private final Clock clock;

    VolunteerList(JdbcClient jdbc, Vocabulary vocabulary, Clock clock) {
        this.jdbc = jdbc;
        this.vocabulary = vocabulary;
        this.clock = clock;
    }

    public List<VolunteerRow> rows(VolunteerFilter filter, int offset, int limit) {
        var conditions = conditions(filter);
        return jdbc.sql(ROWS + conditions.where() + ORDER)
                .params(conditions.values)
                .param("ranked", ListPlaces.RANKED)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> row(row))
                .list();
    }

    public int count(VolunteerFilter filter) {
        var conditions = conditions(filter);
        return jdbc.sql(COUNT + conditions.where())
                .params(conditions.values)
                .query(Integer.class)
                .single();
    }

    private Conditions conditions(VolunteerFilter filter) {
        var conditions = new Conditions();
        conditions.add("v.same_as is null and v.erased_on is null");
        conditions.add(
                "c.status in (:statuses)",
                "statuses",
                filter.shown().stream().map(Status::name).toList());
        if (filter.neighbourhood() != null) {
            conditions.add("v.neighbourhood_id = :neighbourhood", "neighbourhood", filter.neighbourhood());
        }
        if (filter.minors()) {
            conditions.add("c.minor");
        }
        if (filter.duplicates()) {
            conditions.add("v.possible_duplicate is not null");
        }
        if (filter.silentDays() != null) {
            var since = clock.instant().minus(Duration.ofDays(filter.silentDays()));
            conditions.add(
                    "coalesce(v.last_contact_at, v.created_at) < :silentSince", "silentSince", Moments.stored(since));
        }
        if (filter.wish() != null) {
            conditions.add(":wish = any (v.wishes)", "wish", filter.wish());
        }
        if (!filter.text().isEmpty()) {
            search(filter.text(), conditions);
        }
        return conditions;
    }

    /** Every word has to be found in the name, phone or own words; or else the text names a savoir-faire the person has. */
    private void search(String text, Conditions conditions) {
        var words = words(text);
        var named = new ArrayList<String>();
        for (var word : words) {
            var name = "word" + named.size();
            named.add("v.id in (select volunteers_named(:%1$s) union all select volunteers_dialled(:%1$s))"
                    .formatted(name));
            conditions.values.put(name, word);
        }
        var found = "(" + String.join(" and ", named) + ")";
        var meant = vocabulary.search(text, MEANT_SKILLS);
        if (!meant.isEmpty() && isSomebodysName(words)) {
            meant = vocabulary.searchToTheLetter(text, MEANT_SKILLS);
        }
        var skills = meant.stream().map(Skill::code).toArray(String[]::new);
        if (skills.length > 0) {
            found = "(" + found + " or v.id in (select volunteers_skilled(:skills)))";
            conditions.values.put("skills", skills);
        }
        conditions.add(found);
    }

    /** «Marie» is not a slip for «mariage» where somebody is called so. */
    private boolean isSomebodysName(List<String> words) {
        return words.size() == 1
                && jdbc.sql("""
                                select exists (
                                    select from volunteer where id in (select volunteers_named(:word))
                                    and fold(:word) in (fold(first_name), fold(last_name)))
                                """)
                        .param("word", words.getFirst())
                        .query(Boolean.class)
                        .single();
    }

    /** A phone number is one word, however it is spaced, and without the zero or country code it begins with. */
    private static List<String> words(String text) {
        if (PHONE.matcher(text).matches()) {
            var dialled = DIALLED_FROM_ABROAD.matcher(text).replaceAll("");
            var digits = NOT_DIGIT.matcher(dialled).replaceAll("");
            if (digits.length() > 3) {
                return List.of(digits.startsWith("0") ? digits.substring(1) : digits);
            }
        }
        return Arrays.stream(text.split("\\s+")).limit(MOST_WORDS).toList();
    }

    private static VolunteerRow row(ResultSet row) throws SQLException {
        var rank = (Long) row.getObject("rank");
        return new VolunteerRow(
                new VolunteerId(row.getObject("id", UUID.class)),
                rank == null ? null : rank.intValue(),
                Moments.readIfAny(row, "candidacy_date"),
                new Identity(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getObject("birth_date", LocalDate.class)),
                row.getString("neighbourhood"),
                Status.valueOf(row.getString("status")),
                hours(row, "minimum_quarters"),
                hours(row, "wished_quarters"),
                List.of(texts(row.getArray("wishes"))),
                row.getBoolean("any_wish"),
                Moments.readIfAny(row, "last_contact_at"),
                row.getBoolean("minor"),
                row.getBoolean("possible_duplicate"));
    }

    private static @Nullable WeeklyHours hours(ResultSet row, String column) throws SQLException {
        var quarters = (Integer) row.getObject(column);
        return quarters == null ? null : new WeeklyHours(quarters);
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    /** Fixed pieces of SQL with the values they name; nothing a person typed is ever part of the statement. */
    private static final class Conditions {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String clause) {
            clauses.add(clause);
        }

        void add(String clause, String name, Object value) {
            clauses.add(clause);
            values.put(name, value);
        }

        String where() {
            return " where " + String.join(" and ", clauses);
        }
    }
}
