package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.territory.ReceiptNumbers;
import fr.declic.territory.Territories;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a person's file, for a coordinator: with as many statements for a long trail as for a short one. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.COORDINATOR_NAME)
public class VolunteerFiles {

    /** As many lines of the trail as a screen shows. */
    public static final int TRAIL_LINES = 200;

    private static final String NAMES = """
            select n.name as neighbourhood, d.name as drop_in_point
            from volunteer v
            left join neighbourhood n on n.territory_id = v.territory_id and n.id = v.neighbourhood_id
            left join drop_in_point d on d.territory_id = v.territory_id and d.id = v.drop_in_point_id
            where v.id = :id
            """;

    private static final String OTHERS = """
            select v.id, v.first_name, v.last_name, v.birth_date, v.phone, c.status
            from volunteer v join candidacy c on c.territory_id = v.territory_id and c.id = v.id
            where v.id in (:ids)
            """;

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final ListPlaces places;
    private final Criteria criteria;
    private final Slips slips;
    private final VoiceNotes voices;
    private final Trail trail;
    private final Territories territories;
    private final ReceiptNumbers receipts;
    private final JdbcClient jdbc;

    VolunteerFiles(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            ListPlaces places,
            Criteria criteria,
            Slips slips,
            VoiceNotes voices,
            Trail trail,
            Territories territories,
            ReceiptNumbers receipts,
            JdbcClient jdbc) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.places = places;
        this.criteria = criteria;
        this.slips = slips;
        this.voices = voices;
        this.trail = trail;
        this.territories = territories;
        this.receipts = receipts;
        this.jdbc = jdbc;
    }

    /** Empty for a person this territory does not know, or has forgotten. */
    public Optional<VolunteerFile> open(VolunteerId id) {
        var person = volunteers.findById(id).filter(one -> !one.isErased());
        var candidacy = candidacies.findById(id);
        return person.isEmpty() || candidacy.isEmpty()
                ? Optional.empty()
                : Optional.of(file(person.get(), candidacy.get()));
    }

    private VolunteerFile file(Volunteer person, Candidacy candidacy) {
        var id = person.id();
        var names = jdbc.sql(NAMES)
                .param("id", id.value())
                .query((row, index) -> new String[] {row.getString("neighbourhood"), row.getString("drop_in_point")})
                .single();
        var others = others(person);
        return new VolunteerFile(
                person,
                candidacy,
                places.of(id),
                candidacy.receiptNumber().map(receipts::written).orElse(null),
                names[0],
                names[1],
                others.get(person.possibleDuplicate().orElse(null)),
                others.get(person.sameAs().orElse(null)),
                territories.current().candidacyDateEvent(),
                criteria.of(id),
                slips.of(id).orElse(null),
                voices.of(id),
                trail.of(id, TRAIL_LINES));
    }

    private Map<@Nullable VolunteerId, VolunteerFile.OtherFile> others(Volunteer person) {
        var ids = new ArrayList<UUID>();
        person.possibleDuplicate().map(VolunteerId::value).ifPresent(ids::add);
        person.sameAs().map(VolunteerId::value).ifPresent(ids::add);
        var others = new HashMap<@Nullable VolunteerId, VolunteerFile.OtherFile>();
        if (!ids.isEmpty()) {
            jdbc.sql(OTHERS)
                    .param("ids", ids)
                    .query((row, index) -> other(row))
                    .list()
                    .forEach(other -> others.put(other.id(), other));
        }
        return others;
    }

    private static VolunteerFile.OtherFile other(ResultSet row) throws SQLException {
        return new VolunteerFile.OtherFile(
                new VolunteerId(row.getObject("id", UUID.class)),
                new Identity(
                        row.getString("first_name"),
                        row.getString("last_name"),
                        row.getObject("birth_date", LocalDate.class)),
                row.getString("phone"),
                Status.valueOf(row.getString("status")));
    }
}
