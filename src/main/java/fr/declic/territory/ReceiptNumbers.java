package fr.declic.territory;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Numbers the territory's receipts, without a gap: a number goes back where the registration fails. */
@Component
public class ReceiptNumbers {

    private final JdbcClient jdbc;
    private final Territories territories;

    ReceiptNumbers(JdbcClient jdbc, Territories territories) {
        this.jdbc = jdbc;
        this.territories = territories;
    }

    /** Takes the next number; whoever asks at the same time waits for this transaction's end. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int next() {
        return jdbc.sql("""
                        update territory set next_receipt = next_receipt + 1
                        where id = current_territory() returning next_receipt - 1
                        """).query(Integer.class).single();
    }

    /** As it stands on the receipt: «VAL-0042». */
    public String written(int number) {
        return String.format(Locale.ROOT, "%s-%04d", territories.current().receiptPrefix(), number);
    }
}
