package fr.declic.volunteers;

import fr.declic.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of somebody who leaves: the one that goes on, and those that were closed as second files of the same person. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LeavingFiles {

    private final JdbcClient jdbc;

    LeavingFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every file of the person, the one that goes on first, from whichever of them. */
    @RolesAllowed({Role.VOLUNTEER_NAME, Role.COORDINATOR_NAME})
    public List<VolunteerId> of(VolunteerId person) {
        return jdbc.sql("select id from volunteer where id in " + FilesOfOne.allOf(FilesOfOne.goingOnFrom(":id"))
                        + " order by same_as is not null, id")
                .param("id", person.value())
                .query((row, number) -> new VolunteerId(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * Every file of the person. Nobody else changes them before the end of the transaction: whoever is at it finishes first, and a
     * coordinator who was just closing one more as theirs has done so.
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public List<VolunteerId> holdAllOf(VolunteerId person) {
        var theirs = of(person);
        while (true) {
            hold(theirs);
            var now = of(person);
            if (now.equals(theirs)) {
                return theirs;
            }
            theirs = now;
        }
    }

    private void hold(List<VolunteerId> files) {
        var ids = files.stream().map(VolunteerId::value).toArray(UUID[]::new);
        // The file and then its candidacy, as everywhere, so that two never wait for each other.
        Stream.of(
                        "select id from volunteer where id = any(:ids) order by id for no key update",
                        "select id from candidacy where id = any(:ids) order by id for no key update")
                .forEach(statement ->
                        jdbc.sql(statement).param("ids", ids).query(UUID.class).list());
    }

    /** The phones and addresses of these files that no other file has, small letters only. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public List<String> reachesOfNobodyElse(List<VolunteerId> files) {
        return jdbc
                .sql("""
                        select distinct r.reach from volunteer v cross join lateral (values (v.phone), (lower(v.email))) as r (reach)
                        where v.id = any(:ids) and r.reach is not null
                          and not exists (select from volunteer o
                                          where o.id <> all(:ids) and (o.phone = r.reach or lower(o.email) = r.reach))
                        """)
                .param("ids", files.stream().map(VolunteerId::value).toArray(UUID[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(reach -> reach.toLowerCase(Locale.ROOT))
                .toList();
    }
}
