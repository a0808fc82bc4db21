package fr.declic.volunteers;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.territory.ReceiptNumbers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The file itself: who the person is, what they said, where they stand, what was seen, and what happened. */
@Component
@Order(80)
class FileOfAPerson implements PersonalData {

    private static final Set<String> DOORS = Set.of("token_hash", "resume_code_hash");

    private final VolunteerRepository volunteers;
    private final CandidacyRepository candidacies;
    private final CriterionRepository criteria;
    private final TrailRepository trail;
    private final BesideTheFile beside;
    private final VoiceNotes voices;
    private final FileErasure erasure;
    private final ReceiptNumbers receipts;
    private final Words words;
    private final Clock clock;

    FileOfAPerson(
            VolunteerRepository volunteers,
            CandidacyRepository candidacies,
            CriterionRepository criteria,
            TrailRepository trail,
            BesideTheFile beside,
            VoiceNotes voices,
            FileErasure erasure,
            ReceiptNumbers receipts,
            Words words,
            Clock clock) {
        this.volunteers = volunteers;
        this.candidacies = candidacies;
        this.criteria = criteria;
        this.trail = trail;
        this.beside = beside;
        this.voices = voices;
        this.erasure = erasure;
        this.receipts = receipts;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Rows> rows() {
        return Stream.concat(
                        Stream.of(
                                new Rows("volunteer", "t.id = :person", Set.of("search_text")),
                                new Rows("candidacy", "t.id = :person", Set.of()),
                                new Rows("registration_draft", "t.volunteer_id = :person", DOORS)),
                        Stream.of("criterion", "registration_note", "slip", "voice_note", "trail_entry")
                                .map(table ->
                                        new Rows(table, "t.volunteer_id = :person", Set.of("actor_id", "helper_id"))))
                .toList();
    }

    @Override
    public List<Chapter> read(UUID person) {
        var id = new VolunteerId(person);
        return List.of(
                new Chapter("held.said", said(volunteers.findById(id).orElseThrow())),
                new Chapter("held.standing", standing(candidacies.findById(id).orElseThrow())),
                new Chapter("held.seen", seen(person)),
                new Chapter("held.begun", beside.of(person)),
                new Chapter("held.trail", happened(person)));
    }

    private List<Line> said(Volunteer person) {
        var lines = new ArrayList<Line>();
        new FileWords(words)
                .of(person)
                .forEach((field, value) -> lines.add(new Line(words.french("field." + field), value)));
        add(lines, "held.language", words.getTranslation("language.name", words.inLanguage(person.language())));
        add(lines, "held.created", Dates.full(person.createdAt()));
        add(lines, "held.lastContact", person.lastContactAt().map(Dates::full).orElse(null));
        return lines;
    }

    private List<Line> standing(Candidacy candidacy) {
        var lines = new ArrayList<Line>();
        add(lines, "held.status", words.french("status." + candidacy.status()));
        add(lines, "held.firstContact", full(candidacy.firstContactAt().orElse(null)));
        add(
                lines,
                "held.receipt",
                candidacy.receiptNumber().map(receipts::written).orElse(null));
        add(lines, "held.date", full(candidacy.candidacyDate().orElse(null)));
        add(lines, "held.volunteering", full(candidacy.volunteeringAt().orElse(null)));
        add(lines, "held.session", candidacy.sessionDate().map(Dates::full).orElse(null));
        add(lines, "held.decision", candidacy.decisionReason().orElse(null));
        add(lines, "held.referred", candidacy.referredBy().orElse(null));
        add(lines, "held.agreement", candidacy.agreementBy().orElse(null));
        if (candidacy.isMinor()) {
            add(lines, "held.minor", words.french("field.yes"));
        }
        return lines;
    }

    private List<Line> seen(UUID person) {
        var lines = new ArrayList<Line>();
        for (var criterion : criteria.findByIdVolunteerId(person)) {
            var state = criterion.state();
            var name = words.french("criterion." + state.kind());
            if (state.seenWhat() != null) {
                lines.add(new Line(name, words.french("held.seen.what", state.seenWhat())));
            }
            if (state.decided() != null) {
                lines.add(new Line(name, words.french(state.decided() ? "held.seen.met" : "held.seen.notMet")));
            }
        }
        return lines;
    }

    private List<Line> happened(UUID person) {
        var sentence = new TrailSentence(words::french);
        return trail.findByVolunteerIdOrderByAtDesc(person, Limit.unlimited()).stream()
                .map(TrailEntry::line)
                .map(line -> {
                    var reason = line.details().get("reason");
                    var said = sentence.say(line);
                    return new Line(Dates.compact(line.at()), reason == null ? said : said + " « " + reason + " »");
                })
                .toList();
    }

    private void add(List<Line> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(words.french(key), value));
        }
    }

    private static @Nullable String full(@Nullable Instant at) {
        return at == null ? null : Dates.full(at);
    }

    /** Whoever leaves is on no list any more; who has, or had, a job stays counted among those. */
    @Override
    public void erase(Leaver leaver) {
        var candidacy = candidacies.findForChange(new VolunteerId(leaver.id())).orElseThrow();
        if (candidacy.status().isUnderWay()) {
            candidacy.withdraw(null, clock);
            candidacies.save(candidacy);
        }
        voices.eraseAllOf(candidacy.id());
        erasure.erase(leaver);
    }
}
