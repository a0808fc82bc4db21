package fr.declic.dropin;

import fr.declic.access.CardSignIn;
import fr.declic.access.PersonalData;
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

/** The card by which a person signs in. */
@Component
@Order(40)
class CardOfAPerson implements PersonalData {

    private final JdbcClient jdbc;
    private final CardSignIn signIn;
    private final Words words;

    CardOfAPerson(JdbcClient jdbc, CardSignIn signIn, Words words) {
        this.jdbc = jdbc;
        this.signIn = signIn;
        this.words = words;
    }

    @Override
    public List<Rows> rows() {
        return List.of(new Rows("sign_in_card", "t.volunteer_id = :person", Set.of("code_hash")));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var card = jdbc.sql("select issued_at from sign_in_card where volunteer_id = :id")
                .param("id", person)
                .query((row, number) -> new Line(
                        words.getTranslation("held.card.issued", language),
                        Dates.full(Moments.read(row, "issued_at"), language)))
                .list();
        return List.of(new Chapter("held.card", card));
    }

    @Override
    public void erase(Leaver person) {
        jdbc.sql("delete from sign_in_card where volunteer_id = :id")
                .param("id", person.id())
                .update();
        signIn.replaced(person.id());
    }
}
