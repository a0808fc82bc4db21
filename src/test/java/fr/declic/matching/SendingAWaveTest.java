package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.OpeningId;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.Step;
import fr.declic.volunteers.StepDetails;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** «Envoyer les propositions»: all of them or none, and whoever comes second is told what changed. */
class SendingAWaveTest extends AmongWaves {

    private static final int TIMES = 5;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Candidacies candidacies;

    @Autowired
    private WaveSheets sheets;

    @Test
    void asksWhoeverHasAPlaceInTheListsOrderAndNobodyElse() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var chloe = ironing.listed("Chloé", Ironing.suits());
        var wave = prepared(openingWith(2), 2);
        var sent = send(wave);
        assertThat(sent.isDone()).isTrue();
        assertThat(sent.proposals()).isEqualTo(2);
        assertThat(ironing.standing(amel, bruno, chloe))
                .containsExactly(Status.PROPOSED, Status.PROPOSED, Status.LISTED);
        assertThat(waves.page(wave).orElseThrow().head().status()).isEqualTo(WaveStatus.SENT);
    }

    @Test
    void twiceAsksOnce() {
        ironing.listed("Amel", Ironing.suits());
        var opening = openingWith(1);
        var wave = prepared(opening, 1);
        var run = runOf(wave).number();
        assertThat(sending.send(wave, run).proposals()).isEqualTo(1);
        assertThat(sending.send(wave, run).isDone()).isTrue();
        assertThat(ironing.runningAt(opening)).isEqualTo(1);
    }

    @Test
    void sendsNothingWhenSomebodyWasPausedSinceAndSaysWho() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var wave = prepared(openingWith(2), 2);
        pause(amel);
        var sent = send(wave);
        assertThat(sent.news()).extracting(WaveNews::kind).containsExactly(WaveNews.Kind.LEFT_THE_LIST);
        assertThat(sent.news().getFirst().name()).isEqualTo("Amel Exemple");
        assertThat(ironing.standing(bruno)).containsExactly(Status.LISTED);
    }

    @Test
    void sendsNothingWhenAPlaceWentToSomebodySince() {
        ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(1);
        var wave = prepared(opening, 1);
        assertThat(proposals.propose(ProposalId.create(), bruno, opening, "Pour l’essai"))
                .isEmpty();
        assertThat(send(wave).news()).extracting(WaveNews::kind).containsExactly(WaveNews.Kind.PLACE_GONE);
        assertThat(ironing.runningAt(opening)).isEqualTo(1);
    }

    @Test
    void sendsNothingWhenTheListWouldNowGiveAnotherResult() {
        var amel = ironing.listed("Amel", Ironing.wishesOtherwise());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        transaction.executeWithoutResult(
                status -> jdbc.sql("update volunteer set wishes = '{repassage}' where id = :id")
                        .param("id", amel.value())
                        .update());
        assertThat(send(wave).news()).extracting(WaveNews::kind).containsExactly(WaveNews.Kind.LIST_CHANGED);
        assertThat(ironing.standing(bruno)).containsExactly(Status.LISTED);
    }

    @Test
    void aRefusalFreesThePlaceAndPreparesTheNextPersonWithoutSending() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(1);
        var wave = prepared(opening, 1);
        send(wave);
        answer(amel, Answer.LATER);
        waves.followUp(wave);
        var run = runOf(wave);
        assertThat(run.leaves()).extracting(WavePage.Person::id).containsExactly(bruno);
        assertThat(ironing.standing(amel, bruno)).containsExactly(Status.LISTED, Status.LISTED);
        assertThat(send(wave).proposals()).isEqualTo(1);
        assertThat(ironing.standing(amel, bruno)).containsExactly(Status.LISTED, Status.PROPOSED);
    }

    @Test
    void aRefusalTakenBackIsForgotten() {
        var amel = ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        send(wave);
        var proposal = answer(amel, Answer.NO);
        signIn(amel);
        assertThat(proposals.takeBack(proposal)).isEmpty();
        As.coordinator("Samir");
        waves.run(wave);
        assertThat(runOf(wave).leaves()).isEmpty();
    }

    @Test
    void silenceFreesNothing() {
        ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        var wave = prepared(openingWith(1), 1);
        send(wave);
        waves.run(wave);
        assertThat(runOf(wave).leaves()).isEmpty();
    }

    @Test
    void whoCameEarlierAndWouldNowHaveBetterIsAskedFirst() {
        var amel = ironing.listed("Amel", Ironing.suits());
        // Two places of ironing: Amel has the nearer hours, Bruno what is left.
        var near = openingWith(1);
        var far = openingWith(1);
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var chloe = ironing.listed("Chloé", Ironing.suits());
        var wave = WaveId.create();
        var terms = new LinkedHashMap<OpeningId, WaveTerms>();
        terms.put(near, terms(1));
        terms.put(far, narrow(1));
        assertThat(waves.open(wave, "Deux places", null, terms)).isEmpty();
        waves.run(wave);
        send(wave);
        assertThat(ironing.standing(amel, bruno, chloe))
                .containsExactly(Status.PROPOSED, Status.PROPOSED, Status.LISTED);
        answer(amel, Answer.LATER);
        waves.followUp(wave);
        var asked = runOf(wave).toAsk();
        assertThat(asked).extracting(WavePage.ToAsk::person).containsExactly(bruno);
        assertThat(send(wave).refusal()).isEqualTo(WaveRefusal.ASK_FIRST);
        assertThat(choosing.asked(wave, bruno, near, WaveAsked.MOVES)).isEmpty();
        assertThat(runOf(wave).leaves()).extracting(WavePage.Person::id).contains(bruno);
        assertThat(send(wave).isDone()).isTrue();
        // Bruno has moved to what Amel left, and Amel, who came first, has what is free now.
        assertThat(ironing.runningAt(near)).isEqualTo(1);
        assertThat(ironing.runningAt(far)).isEqualTo(1);
        assertThat(ironing.standing(amel, bruno, chloe))
                .containsExactly(Status.PROPOSED, Status.PROPOSED, Status.LISTED);
    }

    @Test
    void aChoiceByHandNeedsAReasonShowsWhomItPassesAndIsSentWithIt() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(1);
        var wave = prepared(opening, 1);
        assertThat(choosing.weigh(wave, bruno, opening).passes())
                .extracting(HandChoice.Passed::person)
                .containsExactly(amel);
        assertThat(choosing.choose(wave, bruno, opening, " ")).contains(WaveRefusal.REASON_MISSING);
        assertThat(choosing.choose(wave, bruno, opening, "Son bail finit vendredi"))
                .isEmpty();
        assertThat(runOf(wave).leaves()).extracting(WavePage.Person::id).containsExactly(bruno);
        assertThat(send(wave).isDone()).isTrue();
        assertThat(ironing.standing(amel, bruno)).containsExactly(Status.LISTED, Status.PROPOSED);
        assertThat(reasonOf(bruno)).isEqualTo("Son bail finit vendredi");
    }

    @Test
    void aSheetSaysThatSomebodyWasAskedAndOnlyAfterTheirYesThatThePlaceIsTheirs() {
        ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(1);
        var wave = prepared(opening, 1);
        assertThat(choosing.choose(wave, bruno, opening, "Son bail finit vendredi"))
                .isEmpty();
        assertThat(send(wave).isDone()).isTrue();
        choosing.unchoose(wave, bruno);
        assertThat(sheets.of(wave, bruno).orElseThrow().ground()).isEqualTo(WavePage.Ground.ASKED);
        answer(bruno, Answer.YES);
        assertThat(sheets.of(wave, bruno).orElseThrow().ground()).isEqualTo(WavePage.Ground.ACCEPTED);
    }

    @RepeatedTest(TIMES)
    void twoWavesAtOnceUseNoPlaceTwiceAndTheSecondIsToldWhatChanged(TerritoryId territory) throws Exception {
        ironing.listed("Amel", Ironing.suits());
        ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(2);
        var one = prepared(opening, 2);
        var other = prepared(opening, 2);
        var answers = AtOnce.both(territory, sending(one), sending(other));
        assertThat(answers).filteredOn(WaveSent::isDone).hasSize(1);
        assertThat(answers).filteredOn(sent -> !sent.isDone()).singleElement().satisfies(sent -> assertThat(sent.news())
                .isNotEmpty());
        assertThat(ironing.runningAt(opening)).isEqualTo(2);
    }

    @RepeatedTest(TIMES)
    void aWaveSentWhileSomebodyWithdrawsWritesToNobodyWhoLeft(TerritoryId territory) throws Exception {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        var opening = openingWith(2);
        var wave = prepared(opening, 2);
        var seen = versionOf(amel);
        var withdrawn = new ArrayList<Boolean>();
        var answers = AtOnce.<WaveSent>both(territory, sending(wave), () -> {
            var refusal = candidacies.take(amel, seen, Step.WITHDRAW, StepDetails.because("Elle déménage"));
            withdrawn.add(refusal.isEmpty());
            return null;
        });
        var sent = answers.getFirst();
        if (withdrawn.getFirst()) {
            assertThat(sent.news()).extracting(WaveNews::kind).containsExactly(WaveNews.Kind.LEFT_THE_LIST);
            assertThat(ironing.standing(amel, bruno)).containsExactly(Status.WITHDRAWN, Status.LISTED);
            assertThat(ironing.runningAt(opening)).isZero();
            assertThat(messagesTo(amel) + messagesTo(bruno)).isZero();
        } else {
            assertThat(sent.proposals()).isEqualTo(2);
            assertThat(ironing.standing(amel, bruno)).containsExactly(Status.PROPOSED, Status.PROPOSED);
        }
    }

    private Callable<WaveSent> sending(WaveId wave) {
        var run = runOf(wave).number();
        return () -> sending.send(wave, run);
    }

    private WaveSent send(WaveId wave) {
        return sending.send(wave, runOf(wave).number());
    }

    /** Fewer hours than they wish: less dear to whoever wishes 20. */
    private static WaveTerms narrow(int places) {
        return new WaveTerms(
                places, HalfDays.of(Somebody.MORNINGS.toSet()), WeeklyHours.ofHours(16), WeeklyHours.ofHours(16));
    }

    private ProposalId answer(VolunteerId person, Answer answer) {
        var proposal = transaction.execute(status ->
                new ProposalId(jdbc.sql("select id from proposal where volunteer_id = :id and status = 'OPEN'")
                        .param("id", person.value())
                        .query(UUID.class)
                        .single()));
        signIn(person);
        assertThat(proposals.answer(proposal, answer)).isEmpty();
        As.coordinator("Samir");
        return proposal;
    }

    private static void signIn(VolunteerId person) {
        As.signIn(new SignedIn(person.value(), "Elle-même", Role.VOLUNTEER, null));
    }

    private void pause(VolunteerId person) {
        assertThat(candidacies.take(person, versionOf(person), Step.PAUSE, StepDetails.because("Soins d’un proche")))
                .isEmpty();
    }

    private int versionOf(VolunteerId person) {
        return transaction.execute(status -> jdbc.sql("select version from candidacy where id = :id")
                .param("id", person.value())
                .query(Integer.class)
                .single());
    }

    private int messagesTo(VolunteerId person) {
        return transaction.execute(status ->
                jdbc.sql("""
                        select count(*) from outbox_message where event_key in
                            (select 'proposal-made:' || id from proposal where volunteer_id = :id)
                        """).param("id", person.value()).query(Integer.class).single());
    }

    private String reasonOf(VolunteerId person) {
        return transaction.execute(status -> jdbc.sql("select order_reason from proposal where volunteer_id = :id")
                .param("id", person.value())
                .query(String.class)
                .single());
    }
}
