package fr.declic.volunteers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionTemplate;

/** Stored people, brought to where a test wants them by the domain's own verbs. */
final class People {

    static final Identity AMEL = new Identity("Amel", "Belkacem", LocalDate.of(1984, 5, 12));
    private static final AtomicInteger RECEIPTS = new AtomicInteger(100_000);

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final TransactionTemplate transaction;
    private Instant next = Instant.parse("2026-01-05T09:00:00Z");

    People(VolunteerRepository volunteers, CandidacyRepository candidacies, TransactionTemplate transaction) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.transaction = transaction;
    }

    VolunteerId registered(Identity identity) {
        return stored(identity, person -> {}, (candidacy, clock) -> {});
    }

    VolunteerId listed(Identity identity) {
        return stored(identity, person -> {}, People::list);
    }

    VolunteerId listed(Identity identity, Consumer<Volunteer> told) {
        return stored(identity, told, People::list);
    }

    VolunteerId contact(Identity identity) {
        return transaction.execute(status -> {
            var id = VolunteerId.create();
            volunteers.save(new Volunteer(id, identity, new Reach(null, null, null), next));
            candidacies.save(Candidacy.ofContact(id, next));
            return id;
        });
    }

    /** What happens to a candidacy after its registration. */
    interface Walk {
        void walk(Candidacy candidacy, Clock clock);
    }

    /** Registered a day after the one before, so that the list has an order. */
    VolunteerId stored(Identity identity, Consumer<Volunteer> told, Walk walk) {
        next = next.plus(Duration.ofDays(1));
        var clock = Clock.fixed(next, ZoneOffset.UTC);
        return transaction.execute(status -> {
            var id = VolunteerId.create();
            var person = new Volunteer(id, identity, new Reach(null, null, null), next);
            told.accept(person);
            volunteers.save(person);
            var candidacy = Candidacy.ofContact(id, next);
            candidacy.register(RECEIPTS.incrementAndGet(), false, clock);
            walk.walk(candidacy, clock);
            candidacies.save(candidacy);
            return id;
        });
    }

    static void list(Candidacy candidacy, Clock clock) {
        var session = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        candidacy.meet(clock);
        candidacy.present(session, clock);
        candidacy.decide(Decision.LISTED, session, null, clock);
    }

    Candidacy candidacyOf(VolunteerId id) {
        return transaction.execute(status -> candidacies.findById(id).orElseThrow());
    }
}
