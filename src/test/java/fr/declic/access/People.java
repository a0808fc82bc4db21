package fr.declic.access;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People behind phones, and what was sent to them, for the tests of the doors. */
record People(JdbcClient jdbc, TransactionTemplate transaction) {

    UUID register(@Nullable String phone, @Nullable String email, LocalDate birthDate, int receipt) {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            insert into volunteer (id, created_at, first_name, last_name, birth_date, phone, email)
                            values (:id, now(), 'Amel', 'Exemple', :born, :phone, :email)
                            """)
                    .param("id", id)
                    .param("born", birthDate)
                    .param("phone", phone)
                    .param("email", email)
                    .update();
            jdbc.sql(
                            "insert into candidacy (id, status, receipt_number, status_since) values (:id, 'LISTED', :receipt, now())")
                    .param("id", id)
                    .param("receipt", receipt)
                    .update();
        });
        return id;
    }

    /** A coordinator said that both are of one person, and this one is closed. */
    void close(UUID closed, UUID goingOn) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update volunteer set same_as = :goingOn where id = :closed")
                        .param("goingOn", goingOn)
                        .param("closed", closed)
                        .update());
    }

    int messagesTo(String recipient) {
        return transaction.execute(status -> jdbc.sql("select count(*) from outbox_message where recipient = :to")
                .param("to", recipient)
                .query(Integer.class)
                .single());
    }

    /** The six digits of the newest message. */
    String codeSentTo(String recipient) {
        return lastMessageTo(recipient).replaceFirst("(?s).*?(\\d{6}).*", "$1");
    }

    String lastMessageTo(String recipient) {
        return transaction.execute(status ->
                jdbc.sql("""
                        select text from outbox_message where recipient = :to order by created_at desc limit 1
                        """).param("to", recipient).query(String.class).single());
    }

    /** Lets time pass for one table's instants. */
    void turnBack(String table, String column, String interval) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update " + table + " set " + column + " = " + column + " - interval '" + interval + "'")
                .update());
    }
}
