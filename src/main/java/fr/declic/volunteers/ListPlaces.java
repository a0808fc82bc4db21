package fr.declic.volunteers;

import fr.declic.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells one person's place in the list, a volunteer's own only, and how long the list is. */
@Service
public class ListPlaces {

    /** The statuses that are counted, for the queries of this module. */
    static final List<String> RANKED = Arrays.stream(Status.values())
            .filter(Status::isRanked)
            .map(Status::name)
            .toList();

    /** A second file that was closed has no place beside the one that goes on, whatever its status. */
    private static final String COUNTED =
            "candidacy o join volunteer f on f.id = o.id and f.same_as is null where o.status in (:ranked)";

    private static final String PLACE = """
            select c.status, p.same_as is not null as closed,
                   (select count(*) from %1$s) as people,
                   (select count(*) from %1$s
                       and (o.candidacy_date, o.receipt_number) <= (c.candidacy_date, c.receipt_number)) as rank
            from candidacy c join volunteer p on p.id = c.id where c.id = :id
            """.formatted(COUNTED);

    private final JdbcClient jdbc;

    ListPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @throws java.util.NoSuchElementException for a person this territory does not know
     * @throws org.springframework.security.access.AccessDeniedException for a volunteer who asks about somebody else
     */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.VOLUNTEER_NAME})
    @Transactional(readOnly = true)
    public ListPlace of(VolunteerId person) {
        person.refuseOtherVolunteers();
        return jdbc.sql(PLACE)
                .param("ranked", RANKED)
                .param("id", person.value())
                .query((row, index) -> {
                    var status = Status.valueOf(row.getString("status"));
                    return new ListPlace(
                            status.isRanked() && !row.getBoolean("closed") ? row.getInt("rank") : null,
                            row.getInt("people"),
                            ListPlace.Unranked.of(status).orElse(null));
                })
                .optional()
                .orElseThrow();
    }

    /** How many people are counted in the list. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME, Role.ADMINISTRATOR_NAME})
    @Transactional(readOnly = true)
    public int count() {
        return jdbc.sql("select count(*) from " + COUNTED)
                .param("ranked", RANKED)
                .query(Integer.class)
                .single();
    }
}
