package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.ReadAloud;
import fr.declic.Statements;
import fr.declic.access.PersonalData;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.matching.WavePage.Person;
import fr.declic.matching.wave.Considered.Verdict;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wave from its places to its sheets, before anything leaves. */
class PreparingAWaveTest extends AmongWaves {

    @Autowired
    private WaveTrials trials;

    @Autowired
    private WaveSheets sheets;

    @Autowired
    private CommitteeWaves committee;

    @Autowired
    private ProposalBoard board;

    @Autowired
    private WavesOfAPerson traces;

    @Autowired
    private WaveWords words;

    @Autowired
    private WavePaper paper;

    @Test
    void givesThePlacesInTheListsOrderAndWritesToNobody() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        var run = runOf(wave);
        assertThat(run.placed()).extracting(Person::id).containsExactly(amel);
        assertThat(run.without()).extracting(Person::id).containsExactly(bruno);
        assertThat(number("select count(*) from proposal where volunteer_id = '" + amel.value() + "'"))
                .isZero();
    }

    @Test
    void leavesOutWhoIsPausedAndWhoHasAProposalAlready() {
        var amel = ironing.listed("Amel", Ironing.suits());
        transaction.executeWithoutResult(status -> jdbc.sql("update candidacy set status = 'PAUSED' where id = :id")
                .param("id", amel.value())
                .update());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        assertThat(runOf(prepared(openingWith(2), 2)).people())
                .extracting(Person::id)
                .containsExactly(bruno);
    }

    @Test
    void givesNoMoreThanTheActivityOffers() {
        var opening = openingWith(1);
        assertThat(waves.open(WaveId.create(), "Trop", null, Map.of(opening, terms(2))))
                .contains(WaveRefusal.OUTSIDE_THE_ACTIVITY);
        assertThat(waves.open(WaveId.create(), "Aucune", null, Map.of(opening, terms(0))))
                .contains(WaveRefusal.NO_PLACES);
        assertThat(waves.open(WaveId.create(), " ", null, Map.of(opening, terms(1))))
                .contains(WaveRefusal.NAME_MISSING);
    }

    @Test
    void changedPlacesAreComputedAgainBeforeAnythingLeaves() {
        ironing.listed("Amel", Ironing.suits());
        var opening = openingWith(2);
        var wave = prepared(opening, 1);
        var seen = head(wave).version();
        assertThat(waves.plan(wave, seen, "Autrement", null, Map.of(opening, terms(2))))
                .isEmpty();
        assertThat(head(wave).status()).isEqualTo(WaveStatus.DRAFT);
        assertThat(sending.send(wave, 1).refusal()).isEqualTo(WaveRefusal.NOT_COMPUTED);
        assertThat(waves.plan(wave, seen, "Encore", null, Map.of(opening, terms(1))))
                .contains(WaveRefusal.CHANGED_MEANWHILE);
    }

    @Test
    void keepsWhatItWasComputedFromWithoutAnyNameAndReplaysItBitForBit() {
        ironing.listed("Amélie-Quittée", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        var input = text("select input from wave_run where wave_id = '" + wave.value() + "'");
        assertThat(input).doesNotContain("Amélie").doesNotContain("Exemple");
        var first = text("select outcome_digest from wave_run where wave_id = '" + wave.value() + "' and number = 1");
        waves.run(wave);
        assertThat(text("select outcome_digest from wave_run where wave_id = '" + wave.value() + "' and number = 2"))
                .isEqualTo(first);
    }

    @Test
    void showsWhoGainsWhenAPlaceIsTriedAndWritesNothing() {
        ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(1);
        var wave = prepared(opening, 1);
        var tried = trials.attempt(wave, new WaveTrial(Map.of(opening, terms(2)), null))
                .orElseThrow();
        assertThat(tried.gains()).extracting(WavePage.Moved::person).containsExactly(bruno);
        assertThat(tried.loses()).isEmpty();
        assertThat(runOf(wave).without()).extracting(Person::id).containsExactly(bruno);
    }

    @Test
    void showsWhoLosesWhenAPersonWouldSayOtherwiseAndDoesNotWriteThePerson() {
        var amel = ironing.listed("Amel", Ironing.suits(Limit.NOISE));
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        var said = trials.said(wave, amel).orElseThrow();
        var tried = trials.attempt(
                        wave,
                        new WaveTrial(
                                Map.of(),
                                new WaveTrial.Otherwise(
                                        amel,
                                        said.wishes(),
                                        said.anyWish(),
                                        said.minimum(),
                                        said.wished(),
                                        said.halfDays(),
                                        List.of())))
                .orElseThrow();
        assertThat(tried.gains()).extracting(WavePage.Moved::person).containsExactly(amel);
        assertThat(tried.loses()).extracting(WavePage.Moved::person).containsExactly(bruno);
        assertThat(text("select limits::text from volunteer where id = '" + amel.value() + "'"))
                .isEqualTo("{NOISE}");
    }

    @Test
    void tellsWhyWithoutAnybodyElsesName() {
        ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        var sheet = sheets.of(wave, bruno).orElseThrow();
        assertThat(sheet.story().considered().getFirst().verdict()).isEqualTo(Verdict.TAKEN);
        var said = words.say(sheet, ReasonWords.Reader.TEAM, Locale.FRENCH).toString();
        assertThat(said)
                .doesNotContain("Amel")
                .contains("1 personne est avant dans la liste.")
                .contains("Pour information ; personne ne lui demande de changer.");
        assertThat(words.say(sheet, ReasonWords.Reader.TEAM, Locale.FRENCH).computed())
                .hasSize(4);
    }

    @Test
    void whoeverAnsweredThatAllIsWellGaveNoNumber() {
        ironing.listed("Amel", Ironing.suits().withWishes(List.of(), true, null));
        var sheet = sheets.forTheCommittee(prepared(openingWith(1), 1)).getFirst();
        for (var reader : ReasonWords.Reader.values()) {
            assertThat(words.say(sheet, reader, Locale.FRENCH).toString())
                    .containsPattern("répondu «.Peu importe.»\\.")
                    .containsPattern("\\(«.Peu importe.»\\)")
                    .doesNotContain("envie numéro", "(envie");
        }
    }

    @Test
    void theCommitteeReadsAFirstNameAnInitialAndNoLimit() {
        ironing.listed("Amel", Ironing.suits(Limit.NOISE));
        var wave = prepared(openingWith(1), 1);
        var sheet = sheets.forTheCommittee(wave).getFirst();
        assertThat(sheet.name()).isEqualTo("Amel E.");
        assertThat(words.say(sheet, ReasonWords.Reader.TEAM, Locale.FRENCH).toString())
                .contains("Une condition de travail ne va pas.")
                .doesNotContain("bruit");
        assertThat(ReadAloud.faults(paper.print(wave))).isEmpty();
    }

    @Test
    void theCommitteeOpensOneWaveAndNoneThatIsNotComputed() {
        ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(2);
        prepared(opening, 2);
        var wave = prepared(opening, 1);
        var opened = committee.one(wave).orElseThrow();
        assertThat(opened.card()).isEqualTo(new WaveCard(head(wave), 1, 1, 1, 0, 0, 0));
        assertThat(opened.sheets()).hasSize(2);
        var bare = WaveId.create();
        assertThat(waves.open(bare, "Pas encore calculée", null, Map.of(opening, terms(1))))
                .isEmpty();
        assertThat(committee.one(bare)).isEmpty();
    }

    @Test
    void thePersonReadsTheirSheetFromTheirProposal() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        assertThat(sending.send(wave, runOf(wave).number()).isDone()).isTrue();
        As.signIn(new SignedIn(amel.value(), "Elle-même", Role.VOLUNTEER, null));
        var sheet = sheets.mine().orElseThrow();
        assertThat(words.say(sheet, ReasonWords.Reader.PERSON, Locale.FRENCH)
                        .lead()
                        .getFirst())
                .startsWith("Votre place : Repassage");
        for (var language : List.of("en", "ar", "uk", "tr")) {
            assertThat(words.say(sheet, ReasonWords.Reader.PERSON, Locale.of(language))
                            .toString())
                    .doesNotContain("space.wave")
                    .doesNotContain("reason.you");
        }
    }

    @Test
    void theProposalSaysFromWhenAndTheWavesHours() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var opening = openingWith(1);
        var wave = WaveId.create();
        var narrow = new WaveTerms(
                1, HalfDays.of(Somebody.MORNINGS.toSet()), WeeklyHours.ofHours(17), WeeklyHours.ofHours(18));
        assertThat(waves.open(wave, "À partir de mai", LocalDate.of(2030, 5, 1), Map.of(opening, narrow)))
                .isEmpty();
        waves.run(wave);
        assertThat(sending.send(wave, runOf(wave).number()).isDone()).isTrue();
        var offer = board.runningOf(amel).orElseThrow().offer();
        assertThat(offer.startsOn()).isEqualTo(LocalDate.of(2030, 5, 1));
        assertThat(offer.most()).isEqualTo(WeeklyHours.ofHours(18));
    }

    @Test
    void forgetsEverythingSomebodySaidAndKeepsEverybodyElsesResult() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(1);
        var wave = prepared(opening, 1);
        assertThat(choosing.choose(wave, bruno, opening, "Son bail finit vendredi"))
                .isEmpty();
        sheets.of(wave, bruno);
        transaction.executeWithoutResult(
                status -> traces.erase(new PersonalData.Leaver(bruno.value(), List.of(), false)));
        assertThat(runOf(wave).forgotten()).isTrue();
        assertThat(runOf(wave).placed()).extracting(Person::id).containsExactly(bruno);
        assertThat(runOf(wave).without()).extracting(Person::id).containsExactly(amel);
        assertThat(number("select count(*) from wave_result where explanation is not null and volunteer_id = '"
                        + bruno.value() + "'"))
                .isZero();
        assertThat(text("select reason from wave_choice where volunteer_id = '" + bruno.value() + "'"))
                .isEmpty();
        assertThat(trials.said(wave, bruno).orElseThrow().wishes()).isEmpty();
    }

    @Test
    void opensWithTheSameFewStatementsHoweverManyPeopleThereAre() {
        ironing.listed("Amel", Ironing.suits());
        var wave = prepared(openingWith(3), 3);
        waves.run(wave);
        var few = Statements.sentBy(() -> waves.page(wave));
        for (var i = 0; i < 20; i++) {
            ironing.listed("Bruno " + i, Ironing.suits());
        }
        waves.run(wave);
        assertThat(Statements.sentBy(() -> waves.page(wave))).isEqualTo(few).isPositive();
        assertThat(Statements.sentBy(() -> waves.all())).isLessThanOrEqualTo(3);
    }

    private WaveHead head(WaveId wave) {
        return waves.page(wave).orElseThrow().head();
    }

    private int number(String question) {
        return transaction.execute(
                status -> jdbc.sql(question).query(Integer.class).single());
    }

    private String text(String question) {
        return transaction.execute(
                status -> jdbc.sql(question).query(String.class).single());
    }
}
