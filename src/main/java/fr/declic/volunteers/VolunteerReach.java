package fr.declic.volunteers;

import fr.declic.access.VolunteerDirectory;
import fr.declic.messaging.Channel;
import fr.declic.messaging.SharedReach;
import fr.declic.messaging.WaysOut;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the doors and the messages who is reached where. */
@Component
@Transactional(readOnly = true)
class VolunteerReach implements VolunteerDirectory, SharedReach {

    private static final String ENTRIES = """
            select v.id, v.birth_date, concat_ws(' ', v.first_name, v.last_name) as name,
                   array(select c.receipt_number from candidacy c where c.receipt_number is not null and c.id in
            """ + FilesOfOne.allOf("v.id") + """
                   ) as receipts
            from volunteer v
            where v.same_as is null and\s""";

    private final JdbcClient jdbc;
    private final WaysOut ways;

    VolunteerReach(JdbcClient jdbc, WaysOut ways) {
        this.jdbc = jdbc;
        this.ways = ways;
    }

    @Override
    public List<Entry> withPhone(String phone) {
        return jdbc.sql(ENTRIES + "v.phone = :phone")
                .param("phone", phone)
                .query(VolunteerReach::entry)
                .list();
    }

    @Override
    public List<Entry> withEmail(String email) {
        return jdbc.sql(ENTRIES + "lower(v.email) = lower(:email)")
                .param("email", email)
                .query(VolunteerReach::entry)
                .list();
    }

    @Override
    public Optional<Entry> withId(UUID volunteer) {
        return jdbc.sql(ENTRIES + "v.id = " + FilesOfOne.goingOnFrom(":id"))
                .param("id", volunteer)
                .query(VolunteerReach::entry)
                .optional();
    }

    @Override
    public boolean isClosed(UUID volunteer) {
        return jdbc.sql("select exists (select from volunteer where id = :id and same_as is not null)")
                .param("id", volunteer)
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<String> languageOf(UUID volunteer) {
        return jdbc.sql("select language from volunteer where id = " + FilesOfOne.goingOnFrom(":id"))
                .param("id", volunteer)
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<String> reachOf(UUID volunteer) {
        return jdbc.sql("select phone, email from volunteer where id = " + FilesOfOne.goingOnFrom(":id"))
                .param("id", volunteer)
                .query((row, number) ->
                        ways.to(volunteer, Locale.FRENCH, row.getString("phone"), row.getString("email")))
                .optional()
                .flatMap(person -> person.mobile().or(person::email));
    }

    /** A second file that was closed is not a second person. */
    @Override
    public boolean isShared(Channel channel, String recipient) {
        var condition = channel == Channel.SMS ? "phone = :recipient" : "lower(email) = lower(:recipient)";
        return jdbc.sql("select count(*) > 1 from volunteer where same_as is null and " + condition)
                .param("recipient", recipient)
                .query(Boolean.class)
                .single();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                row.getObject("birth_date", LocalDate.class),
                Set.of((Integer[]) row.getArray("receipts").getArray()),
                row.getString("name"));
    }
}
