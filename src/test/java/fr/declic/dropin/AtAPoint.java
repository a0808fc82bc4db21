package fr.declic.dropin;

import fr.declic.As;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A drop-in point with its helper, for a test: each has its own name. */
final class AtAPoint {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final DropInPoints points;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    AtAPoint(DropInPoints points, JdbcClient jdbc, TransactionTemplate transaction) {
        this.points = points;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Place point() {
        As.coordinator("Samir");
        var name = "Maison de Quartier " + NUMBERS.incrementAndGet();
        points.open(new NewPoint(name, "3 rue des Essais", null, null));
        var id = points.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return new Place(id, name);
    }

    /** Somebody who welcomes people there; signed in from now on. */
    SignedIn helperAt(Place place) {
        var id = account();
        As.coordinator("Samir");
        points.welcomesAt(id, place.point());
        return As.signIn(new SignedIn(id, "Nadia Essai", Role.HELPER, null));
    }

    SignedIn helperWithoutPoint() {
        return As.signIn(new SignedIn(account(), "Nadia Essai", Role.HELPER, null));
    }

    private UUID account() {
        var id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into staff_account (id, email, name, role, created_at, sessions_since)
                        values (:id, :email, 'Nadia Essai', 'HELPER', now(), now())
                        """)
                .param("id", id)
                .param("email", id + "@exemple.invalid")
                .update());
        return id;
    }
}
