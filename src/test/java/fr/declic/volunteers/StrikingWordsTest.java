package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.shell.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class StrikingWordsTest extends AmongPeople {

    private static final String DOOR = "poser une porte malgré mon diabète, et vernir";
    private static final String DIALYSIS = "À revoir, dialyse en cours.";
    private static final String WISH = "Au calme : Diabète de type 2.";

    @Autowired
    private WordStriking striking;

    @Autowired
    private Corrections corrections;

    @Autowired
    private PersonMessages messages;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leavesThemNowhere() {
        var person = people.registered(People.AMEL);
        type(person, List.of(DOOR, "diabète"), WISH);
        type(person, List.of(DOOR, "diabète"), "Au calme.");

        assertThat(WordStriking.typedIn(file(person)))
                .extracting(WordStriking.Typed::words)
                .containsExactly(DOOR, "diabète", "Au calme.", WISH);
        assertThat(striking.strike(person, seen(person), Map.of(DOOR, Set.of(3, 4, 5), "diabète", Set.of(0))))
                .isEmpty();

        var answers = file(person).person().answers();
        assertThat(answers.ownWords()).containsExactly("poser une porte […] et vernir");
        assertThat(answers.wishWords()).isEqualTo("Au calme.");
        assertThat(everythingOf(person)).doesNotContainIgnoringCase("diabète").contains("Au calme : […] de type 2.");
        assertThat(lines(person, "WORDS_STRUCK")).hasSize(1);
    }

    @Test
    void leavesAWordAloneThatOnlyContainsThem() {
        var person = people.registered(People.AMEL);
        type(person, List.of("mal de dos, classer des dossiers"), null);
        striking.strike(person, seen(person), Map.of("mal de dos, classer des dossiers", Set.of(2)));
        assertThat(file(person).person().answers().ownWords()).containsExactly("mal de […] classer des dossiers");
        assertThat(everythingOf(person)).contains("dossiers");
    }

    @Test
    void leavesThemNotInAFileThatWasClosedIntoThisOne() {
        var kept = people.registered(People.AMEL);
        var closed = people.contact(People.AMEL);
        type(closed, List.of("diabète"), null);
        type(kept, List.of("coudre", "diabète"), null);
        transaction.executeWithoutResult(status -> jdbc.sql("update volunteer set same_as = :kept where id = :closed")
                .param("kept", kept.value())
                .param("closed", closed.value())
                .update());
        assertThat(striking.strike(kept, seen(kept), Map.of("diabète", Set.of(0))))
                .isEmpty();
        assertThat(everythingOf(kept)).doesNotContain("diabète").contains("coudre");
        assertThat(everythingOf(closed)).doesNotContain("diabète");
    }

    @Test
    void leavesThemNeitherInWhatTheTeamNotedNorInADecision() {
        var person = people.stored(People.AMEL, told -> {}, StrikingWordsTest::postponed);
        corrections.noteExchange(person, Exchange.CALL, LocalDate.of(2026, 1, 8), "Revient mardi, après sa dialyse.");
        assertThat(WordStriking.typedIn(file(person)))
                .extracting(WordStriking.Typed::words)
                .containsExactly("Revient mardi, après sa dialyse.", DIALYSIS);
        assertThat(striking.strike(person, seen(person), Map.of(DIALYSIS, Set.of(2))))
                .isEmpty();
        assertThat(people.candidacyOf(person).decisionReason()).contains("À revoir, […] en cours.");
        assertThat(everythingOf(person)).doesNotContain("dialyse").contains("Revient mardi, après sa […].");
    }

    private static void postponed(Candidacy candidacy, Clock clock) {
        var session = Dates.day(clock.instant());
        candidacy.meet(clock);
        candidacy.present(session, clock);
        candidacy.decide(Decision.POSTPONED, session, DIALYSIS, clock);
    }

    @Test
    void leavesThemNotInAMessageThatWasWrittenToThePerson() {
        var person = people.stored(
                People.AMEL, told -> told.reachBy(new Reach("+33639981977", null, null)), (candidacy, clock) -> {});
        var text = "Bonjour, revenez après votre dialyse.";
        var event = UUID.randomUUID();
        assertThat(messages.send(person, text, event)).isEmpty();
        assertThat(messages.send(person, text, event)).as("the same one, twice").isEmpty();
        assertThat(lines(person, "EXCHANGE")).hasSize(1);
        assertThat(striking.strike(person, seen(person), Map.of(text, Set.of(4))))
                .isEmpty();
        assertThat(everythingOf(person)).doesNotContain("dialyse");
        assertThat(transaction.<String>execute(
                        status -> jdbc.sql("select text from outbox_message where event_key = :event")
                                .param("event", "team-message:" + event)
                                .query(String.class)
                                .single()))
                .isEqualTo("Bonjour, revenez après votre […].");
    }

    @Test
    void asksForAWordAndForTheFileAsItIs() {
        var person = people.registered(People.AMEL);
        type(person, List.of(DOOR), null);
        assertThat(striking.strike(person, seen(person), Map.of(DOOR, Set.of())))
                .contains(Refusal.WORDS_MISSING);
        assertThat(striking.strike(person, seen(person) - 1, Map.of(DOOR, Set.of(1))))
                .contains(Refusal.CHANGED_MEANWHILE);
        assertThat(file(person).person().answers().ownWords()).containsExactly(DOOR);
    }

    private void type(VolunteerId person, List<String> ownWords, @Nullable String wish) {
        var answers = file(person).person().answers();
        assertThat(corrections.correct(
                        person,
                        seen(person),
                        new Correction.Said(answers.withSkills(answers.skills(), ownWords)
                                .withWishes(answers.wishes(), answers.anyWish(), wish))))
                .isEmpty();
    }

    /** The rows of the file and of its trail, as the database holds them. */
    private String everythingOf(VolunteerId person) {
        return Objects.requireNonNull(transaction.execute(status -> jdbc.sql(
                        "select (select to_jsonb(v)::text from volunteer v where v.id = :id) || coalesce((select "
                                + "string_agg(details::text, ' ') from trail_entry where volunteer_id = :id), '')")
                .param("id", person.value())
                .query(String.class)
                .single()));
    }
}
