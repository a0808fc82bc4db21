package fr.declic.matching;

import fr.declic.access.PersonalData;
import fr.declic.shell.Dates;
import fr.declic.shell.Typed;
import fr.declic.shell.Words;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was proposed to a person. A proposal that runs is let go, so that its place is free; that it was made stays counted. */
@Component
@Order(70)
class ProposalsOfAPerson implements PersonalData {

    private final ProposalRepository proposals;
    private final Candidacies candidacies;
    private final ReasonWords reasons;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Words words;
    private final Clock clock;

    ProposalsOfAPerson(
            ProposalRepository proposals,
            Candidacies candidacies,
            ReasonWords reasons,
            EntityManager entities,
            JdbcClient jdbc,
            Words words,
            Clock clock) {
        this.proposals = proposals;
        this.candidacies = candidacies;
        this.reasons = reasons;
        this.entities = entities;
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public List<Rows> rows() {
        return List.of(
                new Rows("proposal", "t.volunteer_id = :person", Set.of("made_by")),
                new Rows("activity_taken_out", "t.volunteer_id = :person", Set.of()),
                new Rows(
                        "stated_obstacle",
                        "t.proposal_id in (select id from proposal where volunteer_id = :person)",
                        Set.of()));
    }

    @Override
    public List<Chapter> read(UUID person, Locale language) {
        var made = new ArrayList<Line>();
        for (var proposal : proposals.findByVolunteerIdOrderByMadeAtDesc(person)) {
            var offer = proposal.offer();
            var label = words.getTranslation("held.proposal.on", language, Dates.full(proposal.madeAt(), language));
            made.add(new Line(
                    label,
                    words.getTranslation(
                            "held.proposal." + proposal.status(),
                            language,
                            new Typed(offer.activity()),
                            offer.employer())));
            proposal.explanation()
                    .fits()
                    .forEach(reason -> made.add(new Line(
                            words.getTranslation("held.proposal.because", language),
                            reasons.say(reason, ReasonWords.Reader.PERSON, language))));
        }
        made.addAll(obstacles(person, language));
        return List.of(new Chapter("held.proposals", made), new Chapter("held.takenOut", takenOut(person, language)));
    }

    private List<Line> obstacles(UUID person, Locale language) {
        return jdbc.sql("""
                        select o.words, o.answer from stated_obstacle o join proposal p on p.id = o.proposal_id
                        where p.volunteer_id = :id order by o.stated_at
                        """)
                .param("id", person)
                .query((row, number) -> new Line(
                        words.getTranslation("held.obstacle", language),
                        row.getString("answer") == null
                                ? row.getString("words")
                                : row.getString("words") + " — " + row.getString("answer")))
                .list();
    }

    private List<Line> takenOut(UUID person, Locale language) {
        return jdbc.sql("""
                        select a.name from activity_taken_out o join activity a on a.id = o.activity_id
                        where o.volunteer_id = :id order by o.since
                        """)
                .param("id", person)
                .query((row, number) -> new Line(
                        words.getTranslation("held.takenOut.one", language),
                        words.said(new Typed(row.getString("name")), language)))
                .list();
    }

    @Override
    public void erase(Leaver leaver) {
        var person = new VolunteerId(leaver.id());
        for (var proposal : proposals.findByVolunteerIdOrderByMadeAtDesc(leaver.id())) {
            if (proposal.status().isRunning()) {
                proposal.release(words.french("erasure.released"), clock);
                candidacies.closeProposal(person);
                proposals.save(proposal);
            }
        }
        entities.flush();
        // What the activity offered to everybody stays; what was made of the person's own answers goes.
        jdbc.sql("""
                        update proposal p
                        set version = p.version + 1, explanation = '{"fits": [], "learns": [], "order": []}',
                            offer = p.offer || jsonb_build_object('from', o.least_quarters, 'to', o.most_quarters,
                                                                  'halfDays', o.half_days),
                            order_reason = null, release_reason = case when status = 'RELEASED' then '' end,
                            made_at = date_trunc('month', made_at, 'Europe/Paris'),
                            answer_by = date_trunc('month', answer_by)::date,
                            answered_at = date_trunc('month', answered_at, 'Europe/Paris'),
                            closed_at = date_trunc('month', closed_at, 'Europe/Paris'),
                            silence_told_at = date_trunc('month', silence_told_at, 'Europe/Paris')
                        from opening o where o.id = p.opening_id and p.volunteer_id = :id
                        """).param("id", leaver.id()).update();
        jdbc.sql("""
                        update stated_obstacle
                        set version = version + 1, words = '', answer = case when answer is not null then '' end,
                            stated_at = date_trunc('month', stated_at, 'Europe/Paris'),
                            answered_at = date_trunc('month', answered_at, 'Europe/Paris')
                        where proposal_id in (select id from proposal where volunteer_id = :id)
                        """).param("id", leaver.id()).update();
        jdbc.sql("delete from activity_taken_out where volunteer_id = :id")
                .param("id", leaver.id())
                .update();
        entities.clear();
    }
}
