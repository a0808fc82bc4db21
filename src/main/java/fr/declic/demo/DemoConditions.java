package fr.declic.demo;

import fr.declic.shell.Dates;
import fr.declic.volunteers.CriterionKind;
import fr.declic.volunteers.Decision;
import fr.declic.volunteers.VolunteerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the invented team was shown of the conditions, and what its committee decided of them. */
final class DemoConditions {

    private final Map<VolunteerId, Map<CriterionKind, State>> known = new LinkedHashMap<>();
    private final DemoPathways.Teller trail;
    private final String coordinator;

    DemoConditions(DemoPathways.Teller trail, String coordinator) {
        this.trail = trail;
        this.coordinator = coordinator;
    }

    private record State(
            @Nullable String seenWhat,
            @Nullable LocalDate seenOn,
            @Nullable Boolean decided,
            @Nullable LocalDate decidedOn) {

        private static final State UNKNOWN = new State(null, null, null, null);
    }

    /** Most people bring a paper to the meeting; the others are asked for it later. */
    void met(VolunteerId person, Instant at) {
        if (Math.floorMod(person.value().getLeastSignificantBits(), 4) == 0) {
            return;
        }
        seen(person, CriterionKind.DEPRIVATION, DemoFiles.sentence("seen.1"), at);
        seen(person, CriterionKind.RESIDENCE, DemoFiles.sentence("seen.2"), at);
    }

    /** A person on the list meets every condition; one who is not eligible does not meet the one that the reason names. */
    void decided(VolunteerId person, Decision decision, @Nullable String reason, LocalDate session, Instant at) {
        if (decision == Decision.POSTPONED) {
            return;
        }
        var missing = decision == Decision.LISTED
                ? null
                : DemoFiles.sentence("ineligible.1").equals(reason)
                        ? CriterionKind.RESIDENCE
                        : CriterionKind.DEPRIVATION;
        for (var kind : CriterionKind.values()) {
            var isMet = kind != missing;
            var states = of(person);
            var seen = states.getOrDefault(kind, State.UNKNOWN);
            states.put(kind, new State(seen.seenWhat, seen.seenOn, isMet, session));
            trail.tell(
                    person,
                    at,
                    isMet ? "CRITERION_MET" : "CRITERION_NOT_MET",
                    Map.of("criterion", kind.name(), "on", session.toString()));
        }
    }

    private void seen(VolunteerId person, CriterionKind kind, String what, Instant at) {
        var day = Dates.day(at);
        of(person).put(kind, new State(what, day, null, null));
        trail.tell(person, at, "CRITERION_SEEN", Map.of("criterion", kind.name(), "what", what, "on", day.toString()));
    }

    private Map<CriterionKind, State> of(VolunteerId person) {
        return known.computeIfAbsent(person, key -> new EnumMap<>(CriterionKind.class));
    }

    /** Once the people are stored. */
    void write(JdbcClient jdbc) {
        known.forEach((person, states) -> states.forEach((kind, state) -> jdbc.sql("""
                        insert into criterion (volunteer_id, kind, seen_what, seen_on, seen_by, decided, decided_on)
                        values (:person, :kind, :what, :seen, :by, :decided, :session)
                        """)
                .param("person", person.value())
                .param("kind", kind.name())
                .param("what", state.seenWhat)
                .param("seen", state.seenOn)
                .param("by", state.seenWhat == null ? null : coordinator)
                .param("decided", state.decided)
                .param("session", state.decidedOn)
                .update()));
    }
}
