package fr.declic.access;

import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The phones that know a person, and the codes on their way to them. */
@Component
@Order(30)
class DoorsOfAPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final DeviceTokens devices;
    private final Words words;

    DoorsOfAPerson(JdbcClient jdbc, DeviceTokens devices, Words words) {
        this.jdbc = jdbc;
        this.devices = devices;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows("device_token", "t.volunteer_id = :person", Set.of("token_hash")),
                new Rows("sign_in_attempt", "t.volunteer_id = :person", Set.of("token_hash", "code_hash")));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var known = jdbc.sql(
                        "select created_at, expires_at from device_token where volunteer_id = :id order by created_at")
                .param("id", person)
                .query((row, number) -> new Line(
                        words.getTranslation("held.device", language),
                        words.getTranslation(
                                "held.device.until",
                                language,
                                Dates.full(Moments.read(row, "created_at"), language),
                                Dates.full(Moments.read(row, "expires_at"), language))))
                .list();
        return List.of(new Chapter("held.devices", known));
    }

    @Override
    public void erase(Leaver person) {
        devices.revokeAllOf(person.id());
        jdbc.sql("delete from sign_in_attempt where volunteer_id = :id or lower(recipient) = any(:reaches)")
                .param("id", person.id())
                .param("reaches", person.reaches().toArray(String[]::new))
                .update();
    }
}
