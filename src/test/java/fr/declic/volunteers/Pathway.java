package fr.declic.volunteers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** People at each status of the pathway, brought there by its own verbs. */
final class Pathway {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    static final Instant REGISTERED = Instant.parse("2026-09-01T08:30:00Z");
    private static final LocalDate SESSION = LocalDate.of(2026, 10, 1);

    private Pathway() {}

    static Candidacy at(Status status) {
        var person = Candidacy.ofContact(VolunteerId.create(), REGISTERED);
        if (status == Status.CONTACT) {
            return person;
        }
        person.register(1, false, Clock.fixed(REGISTERED, ZoneOffset.UTC));
        switch (status) {
            case REGISTERED, CONTACT -> {}
            case MET -> person.meet(CLOCK);
            case PRESENTED -> presented(person);
            case POSTPONED -> {
                presented(person);
                person.decide(Decision.POSTPONED, SESSION, "À revoir", CLOCK);
            }
            case INELIGIBLE -> {
                presented(person);
                person.decide(Decision.INELIGIBLE, SESSION, "Habite ailleurs", CLOCK);
            }
            case LISTED -> listed(person);
            case PREPARING -> {
                listed(person);
                person.prepare(CLOCK);
            }
            case PROPOSED -> {
                listed(person);
                person.propose(CLOCK);
            }
            case HIRED_EBE -> {
                listed(person);
                person.hire(true, false, CLOCK);
            }
            case HIRED_ELSEWHERE -> {
                listed(person);
                person.hire(false, false, CLOCK);
            }
            case TRAINING -> {
                listed(person);
                person.train("Bûcheron", CLOCK);
            }
            case PAUSED -> {
                listed(person);
                person.pause(null, CLOCK);
            }
            case WITHDRAWN -> {
                listed(person);
                person.withdraw(null, CLOCK);
            }
            case MOVED -> {
                listed(person);
                person.moveAway(null, CLOCK);
            }
            case UNREACHABLE -> {
                listed(person);
                person.loseTouch(null, CLOCK);
            }
        }
        return person;
    }

    private static void presented(Candidacy person) {
        person.meet(CLOCK);
        person.present(SESSION, CLOCK);
    }

    private static void listed(Candidacy person) {
        presented(person);
        person.decide(Decision.LISTED, SESSION, null, CLOCK);
    }
}
