package fr.declic.volunteers;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.territory.ReceiptNumbers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    public List<Chapter> read(UUID person, Locale language) {
        var id = new VolunteerId(person);
        return List.of(
                new Chapter("held.said", said(volunteers.findById(id).orElseThrow(), language)),
                new Chapter("held.standing", standing(candidacies.findById(id).orElseThrow(), language)),
                new Chapter("held.seen", seen(person, language)),
                new Chapter("held.begun", beside.of(person, language)),
                new Chapter("held.trail", happened(person)));
    }

    private List<Line> said(Volunteer person, Locale language) {
        var lines = new ArrayList<Line>();
        new FileWords(words, language)
                .of(person)
                .forEach((field, value) -> add(
                        lines, language, "field." + field, field.equals("dropInPoint") ? beside.point(value) : value));
        add(
                lines,
                language,
                "held.language",
                words.getTranslation("language.name", words.inLanguage(person.language())));
        add(lines, language, "held.created", Dates.full(person.createdAt(), language));
        add(lines, language, "held.lastContact", full(person.lastContactAt().orElse(null), language));
        return lines;
    }

    private List<Line> standing(Candidacy candidacy, Locale language) {
        var lines = new ArrayList<Line>();
        add(lines, language, "held.status", words.getTranslation("status." + candidacy.status(), language));
        add(
                lines,
                language,
                "held.firstContact",
                full(candidacy.firstContactAt().orElse(null), language));
        add(
                lines,
                language,
                "held.receipt",
                candidacy.receiptNumber().map(receipts::written).orElse(null));
        add(lines, language, "held.date", full(candidacy.candidacyDate().orElse(null), language));
        add(
                lines,
                language,
                "held.volunteering",
                full(candidacy.volunteeringAt().orElse(null), language));
        add(
                lines,
                language,
                "held.session",
                candidacy.sessionDate().map(day -> Dates.full(day, language)).orElse(null));
        add(lines, language, "held.decision", candidacy.decisionReason().orElse(null));
        add(lines, language, "held.referred", candidacy.referredBy().orElse(null));
        add(lines, language, "held.agreement", candidacy.agreementBy().orElse(null));
        if (candidacy.isMinor()) {
            add(lines, language, "held.minor", words.getTranslation("field.yes", language));
        }
        return lines;
    }

    private List<Line> seen(UUID person, Locale language) {
        var lines = new ArrayList<Line>();
        for (var criterion : criteria.findByIdVolunteerId(person)) {
            var state = criterion.state();
            var name = words.getTranslation("criterion." + state.kind(), language);
            if (state.seenWhat() != null) {
                lines.add(new Line(name, words.getTranslation("held.seen.what", language, state.seenWhat())));
            }
            if (state.decided() != null) {
                lines.add(new Line(
                        name, words.getTranslation(state.decided() ? "held.seen.met" : "held.seen.notMet", language)));
            }
        }
        return lines;
    }

    /** The team's journal, as the team wrote it. */
    private List<Line> happened(UUID person) {
        var sentence = new TrailSentence(words::french);
        return trail.findByVolunteerIdOrderByAtDesc(person, Limit.unlimited()).stream()
                .map(TrailEntry::line)
                .map(line -> {
                    var reason =
                            line.reason().map(typed -> " « " + typed + " »").orElse("");
                    return Line.ofTheTeam(Dates.compact(line.at()), sentence.say(line) + reason);
                })
                .toList();
    }

    private void add(List<Line> lines, Locale language, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(new Line(words.getTranslation(key, language), value));
        }
    }

    private static @Nullable String full(@Nullable Instant at, Locale language) {
        return at == null ? null : Dates.full(at, language);
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
