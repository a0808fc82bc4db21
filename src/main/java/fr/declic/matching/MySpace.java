package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.database.Moments;
import fr.declic.territory.Territories;
import fr.declic.volunteers.ListPlaces;
import fr.declic.volunteers.PathwayDays;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees of themself: theirs and nobody else's. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MySpace {

    private record Standing(
            String firstName,
            Status status,
            @Nullable Status before,
            @Nullable Instant candidacyDate,
            @Nullable Integer receipt,
            @Nullable LocalDate session) {}

    private final ListPlaces places;
    private final PathwayDays days;
    private final Territories territories;
    private final JdbcClient jdbc;

    MySpace(ListPlaces places, PathwayDays days, Territories territories, JdbcClient jdbc) {
        this.places = places;
        this.days = days;
        this.territories = territories;
        this.jdbc = jdbc;
    }

    public MySituation mine() {
        var me = VolunteerId.mine();
        var standing = standing(me);
        var territory = territories.current();
        var receipt = standing.receipt();
        return new MySituation(
                standing.firstName(),
                standing.status(),
                standing.before(),
                places.of(me),
                standing.candidacyDate(),
                receipt == null ? null : territory.receiptPrefix() + "-" + receipt,
                standing.session(),
                days.of(me),
                standing.status().isUnderWay() ? days.typicalWait().orElse(null) : null,
                new MySituation.Contact(
                        territory.contactName().orElse(null),
                        territory.contactPhone().orElse(null),
                        territory.contactEmail().orElse(null)));
    }

    private Standing standing(VolunteerId me) {
        return jdbc.sql("""
                        select v.first_name, c.status, c.status_before, c.candidacy_date, c.receipt_number, c.session_date
                        from volunteer v join candidacy c on c.id = v.id where v.id = :me
                        """)
                .param("me", me.value())
                .query((row, number) -> {
                    var before = row.getString("status_before");
                    return new Standing(
                            row.getString("first_name"),
                            Status.valueOf(row.getString("status")),
                            before == null ? null : Status.valueOf(before),
                            Moments.readIfAny(row, "candidacy_date"),
                            row.getObject("receipt_number", Integer.class),
                            row.getObject("session_date", LocalDate.class));
                })
                .single();
    }
}
