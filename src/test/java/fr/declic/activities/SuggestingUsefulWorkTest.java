package fr.declic.activities;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.activities.EmployerDetails.Kind;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What people say the neighbourhood lacks, from the first word to what became of it. */
@InTerritory
class SuggestingUsefulWorkTest {

    @Autowired
    private UsefulWorks works;

    @Autowired
    private UsefulWorkDesk desk;

    @Autowired
    private UsefulWorkForgetting forgetting;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void aCoordinatorReadsThem() {
        As.coordinator("Samir");
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void isReadByTheTeamBeforeItIsPublic() {
        var idea = suggested("Une laverie manque rue des Essais.");
        assertThat(publicWords()).doesNotContain("Une laverie manque rue des Essais.");
        assertThat(desk.show(read(idea), "Une laverie manque.")).isEmpty();
        assertThat(publicWords()).contains("Une laverie manque.").doesNotContain("Une laverie manque rue des Essais.");
    }

    @Test
    void isOneIdeaHoweverOftenTheFormIsSent() {
        var id = UsefulWorkId.create();
        var said = new Suggestion("Un atelier de vélos.", "reparer", null, null, null, "fr", null);
        works.suggest(id, said);
        works.suggest(id, said);
        assertThat(desk.at(UsefulWorkStatus.WAITING))
                .filteredOn(idea -> idea.id().equals(id))
                .hasSize(1);
    }

    @Test
    void countsAnAgreementOncePerDevice(Territory territory) throws Exception {
        var idea = shown("Un jardin partagé.");
        var device = UUID.randomUUID().toString();
        together(territory, 8, () -> {
            works.agree(idea, device);
            return idea;
        });
        works.agree(idea, UUID.randomUUID().toString());
        var read = publicIdea(idea, device);
        assertThat(read.agreeing()).isEqualTo(2);
        assertThat(read.agreed()).isTrue();
        works.disagree(idea, device);
        assertThat(publicIdea(idea, device).agreeing()).isEqualTo(1);
    }

    @Test
    void cannotBeAgreedWithBeforeItIsPublic() {
        var idea = suggested("Une idée que personne n’a lue.");
        works.agree(idea, UUID.randomUUID().toString());
        desk.show(read(idea), "Une idée lue.");
        assertThat(publicIdea(idea, null).agreeing()).isZero();
    }

    @Test
    void standsForBothWithEverybodyWhoAgreedOnceItIsMerged() {
        var one = shown("Garder les enfants le soir.");
        var other = shown("Garde d’enfants tard.");
        var both = UUID.randomUUID().toString();
        works.agree(one, both);
        works.agree(other, both);
        works.agree(other, UUID.randomUUID().toString());
        assertThat(desk.merge(read(other), one)).isEmpty();
        assertThat(publicWords()).doesNotContain("Garde d’enfants tard.");
        assertThat(publicIdea(one, both).agreeing()).as("each device once").isEqualTo(2);
    }

    @Test
    void isNotMergedIntoItselfNorIntoOneThatIsNotPublic() {
        var idea = shown("Une idée.");
        var unread = suggested("Une autre.");
        assertThat(desk.merge(read(idea), idea)).contains(UsefulWorkRefusal.CANNOT_MERGE);
        assertThat(desk.merge(read(idea), unread)).contains(UsefulWorkRefusal.CANNOT_MERGE);
    }

    /** Two people of the team merge the same two ideas into one another: one of the ideas stays public, always. */
    @Test
    void neverVanishesByTwoMergesAtOnce(Territory territory) throws Exception {
        for (var round = 0; round < 10; round++) {
            var one = shown("Première.");
            var other = shown("Seconde.");
            var reads = List.of(read(one), read(other));
            var turn = new java.util.concurrent.atomic.AtomicInteger();
            together(territory, 2, () -> {
                As.coordinator("Samir");
                var mine = turn.getAndIncrement();
                return desk.merge(reads.get(mine), mine == 0 ? other : one);
            });
            assertThat(works.shown(null))
                    .filteredOn(idea -> Set.of(one.value(), other.value()).contains(idea.id()))
                    .hasSize(1);
        }
    }

    @Test
    void tellsItsAuthorHowItEndedAndForgetsHowToReachThem() {
        var idea = UsefulWorkId.create();
        works.suggest(idea, new Suggestion("Un banc.", "creer", null, "+33639980777", null, "fr", null));
        desk.show(read(idea), "Un banc.");
        desk.answer(read(idea), "Nous demandons à la ville.");
        assertThat(messagesTo("+33639980777")).hasSize(1).first().asString().contains("Nous demandons à la ville.");
        desk.decline(read(idea), "La ville le fait déjà.");
        assertThat(messagesTo("+33639980777")).hasSize(2);
        assertThat(desk.at(UsefulWorkStatus.DECLINED))
                .filteredOn(one -> one.id().equals(idea))
                .first()
                .matches(one -> !one.wantsToBeTold());
    }

    @Test
    void tellsItsAuthorInTheLanguageTheyRead() {
        var idea = UsefulWorkId.create();
        works.suggest(idea, new Suggestion("Bir bank.", "creer", null, "+33639980778", null, "tr", null));
        desk.show(read(idea), "Un banc.");
        desk.decline(read(idea), "Trop cher.");
        assertThat(messagesTo("+33639980778"))
                .singleElement()
                .asString()
                .contains("Mahalle için fikriniz mümkün değil.", "Trop cher.");
    }

    @Test
    void tellsWhoeverHadAnIdeaThatHasEndedAlready() {
        var ended = shown("Un banc devant l’école.");
        assertThat(desk.decline(read(ended), "La ville le fait déjà.")).isEmpty();
        var before = wanted("Un banc.", "+33639980779");
        var behind = wanted("Un siège.", "+33639980780");
        assertThat(desk.merge(read(behind), before)).isEmpty();
        assertThat(messagesTo("+33639980780")).as("nothing to tell yet").isEmpty();
        assertThat(desk.merge(read(before), ended)).isEmpty();
        assertThat(messagesTo("+33639980779")).singleElement().asString().contains("La ville le fait déjà.");
        assertThat(messagesTo("+33639980780")).singleElement().asString().contains("La ville le fait déjà.");
        assertThat(reachable("+33639980779", "+33639980780")).isZero();
    }

    @Test
    void waitsForAnAnswerOfItsOwnWhenWhatItStoodBehindIsSetAside() {
        var aside = shown("Une idée.");
        var behind = wanted("La même.", "+33639980781");
        assertThat(desk.merge(read(behind), aside)).isEmpty();
        assertThat(desk.setAside(read(aside))).isEmpty();
        assertThat(desk.at(UsefulWorkStatus.WAITING))
                .filteredOn(idea -> idea.id().equals(behind))
                .hasSize(1);
        assertThat(reachable("+33639980781")).isEqualTo(1);
    }

    @Test
    void itsAuthorIsForgottenAfterAYearAndNotBefore() {
        age(wanted("Une idée oubliée.", "+33639980782"), 366);
        age(wanted("Une idée récente.", "+33639980783"), 364);
        forgetting.everywhere();
        assertThat(reachable("+33639980782")).isZero();
        assertThat(reachable("+33639980783")).isEqualTo(1);
    }

    private UsefulWorkId wanted(String sentence, String phone) {
        var id = UsefulWorkId.create();
        works.suggest(id, new Suggestion(sentence, "creer", null, phone, null, "fr", null));
        assertThat(desk.show(read(id), sentence)).isEmpty();
        return id;
    }

    private void age(UsefulWorkId idea, int days) {
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update useful_work set received_at = received_at - make_interval(days => :days) where id = :id")
                .param("days", days)
                .param("id", idea.value())
                .update());
    }

    private int reachable(String... phones) {
        return transaction.execute(status -> jdbc.sql("select count(*) from useful_work where phone = any(:phones)")
                .param("phones", phones)
                .query(Integer.class)
                .single());
    }

    @Test
    void isDeclinedWithAReasonOnly() {
        var idea = shown("Une piscine.");
        assertThat(desk.decline(read(idea), " ")).contains(UsefulWorkRefusal.ANSWER_MISSING);
        assertThat(desk.decline(read(idea), "Trop cher.")).isEmpty();
    }

    @Test
    void becomesAnActivityThatIsNamed() {
        var idea = shown("Repasser le linge des voisins.");
        assertThat(desk.open(read(idea), null, "")).contains(UsefulWorkRefusal.ACTIVITY_MISSING);
        assertThat(desk.open(read(idea), ironing(), "")).isEmpty();
        assertThat(publicIdea(idea, null).activity()).isEqualTo("Repassage");
    }

    @Test
    void tellsTheSecondWhatTheFirstOneDid() {
        var idea = shown("Une idée pour deux.");
        var asRead = read(idea);
        assertThat(desk.answer(asRead, "On y pense.")).isEmpty();
        assertThat(desk.decline(asRead, "Non.")).contains(UsefulWorkRefusal.CHANGED_MEANWHILE);
    }

    private UsefulWorkId suggested(String sentence) {
        var id = UsefulWorkId.create();
        works.suggest(id, new Suggestion(sentence, "aider", null, null, null, "fr", null));
        return id;
    }

    private UsefulWorkId shown(String sentence) {
        var id = suggested(sentence);
        assertThat(desk.show(read(id), sentence)).isEmpty();
        return id;
    }

    private UsefulWorkDesk.Read read(UsefulWorkId id) {
        for (var status : UsefulWorkStatus.values()) {
            for (var idea : desk.at(status)) {
                if (idea.id().equals(id)) {
                    return new UsefulWorkDesk.Read(id, idea.version());
                }
            }
        }
        throw new AssertionError("There is no such idea");
    }

    private List<String> publicWords() {
        return works.shown(null).stream().map(PublicIdea::words).toList();
    }

    private PublicIdea publicIdea(UsefulWorkId id, @org.jspecify.annotations.Nullable String device) {
        return works.shown(device).stream()
                .filter(idea -> idea.id().equals(id.value()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> messagesTo(String phone) {
        return transaction.execute(
                status -> jdbc.sql("select text from outbox_message where recipient = :to order by created_at")
                        .param("to", phone)
                        .query(String.class)
                        .list());
    }

    private ActivityId ironing() {
        var ebe = EmployerId.create();
        activities.add(ebe, new EmployerDetails(Kind.EBE, "La Barque " + ebe.value(), null, null, null));
        var ironing = ActivityId.create();
        activities.add(
                ironing,
                ebe,
                new ActivityDetails("repassage", "Repassage", null, null, null, null, List.of(), Set.of()),
                List.of());
        return ironing;
    }

    private static <T> void together(Territory territory, int threads, Callable<T> act) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = new ArrayList<java.util.concurrent.Future<T>>();
            for (var thread = 0; thread < threads; thread++) {
                all.add(pool.submit(() -> CurrentTerritory.call(territory.id(), act)));
            }
            for (var one : all) {
                one.get();
            }
        }
    }
}
