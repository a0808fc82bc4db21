package fr.declic.volunteers.registration;

import static fr.declic.volunteers.registration.RegistrationStep.CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import fr.declic.shell.Dates;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Receipt;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class SendingARegistrationTest {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);

    @Autowired
    private Drafts drafts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void givesANumberAndADate() {
        var receipt = send(draft("Amel", "Premiere", BORN, "+33639980011"));
        assertThat(receipt.number()).matches("T-\\d{4}");
        assertThat(receipt.phone()).isEqualTo("+33639980011");
    }

    @Test
    void givesTheSameReceiptWhateverIsSentAgain() {
        var draft = draft("Amel", "Deuxfois", BORN, "+33639980012");
        var first = send(draft);
        assertThat(send(draft)).isEqualTo(first);
        assertThat(drafts.find(draft.token())).isEqualTo(new Found.Sent(first));
        assertThat(drafts.save(draft.id(), CHECK, said -> said)).isEqualTo(new Found.Sent(first));
        assertThat(registered("Deuxfois")).isEqualTo(1);
    }

    @Test
    void makesOneRegistrationOfAHundredTapsAtOnce(TerritoryId territory) throws Exception {
        var draft = draft("Amel", "Cent", BORN, "+33639980013");
        var receipts = atOnce(100, territory, () -> send(draft));
        assertThat(receipts).hasSize(100).containsOnly(receipts.getFirst());
        assertThat(registered("Cent")).isEqualTo(1);
    }

    @Test
    void numbersThoseWhoSendAtTheSameInstantWithoutAGap(TerritoryId territory) throws Exception {
        var before = number(send(draft("Amel", "Avant", BORN, "+33639980014")));
        var receipts = atOnce(20, territory, () -> send(draft("Zoé", "Ensemble", BORN, "+33639980015")));
        assertThat(receipts.stream().map(SendingARegistrationTest::number).sorted())
                .containsExactly(java.util.stream.IntStream.rangeClosed(before + 1, before + 20)
                        .boxed()
                        .toArray(Integer[]::new));
        var outOfOrder =
                transaction.execute(status -> jdbc.sql("""
                        select count(*) from candidacy a join candidacy b
                            on b.receipt_number > a.receipt_number and b.candidacy_date < a.candidacy_date
                        """).query(Integer.class).single());
        assertThat(outOfOrder).isZero();
    }

    @Test
    void doesNotLeaveBeforeEverythingNeededIsSaid() {
        var begun = drafts.begin(Said.by(new Identity("Amel", "Pasfini", BORN)), null);
        assertThat(drafts.send(begun.id(), "fr")).isInstanceOf(Found.Open.class);
        assertThat(registered("Pasfini")).isZero();
    }

    @Test
    void marksSixteenAndSeventeenYears() {
        var today = LocalDate.now(Dates.ZONE);
        send(draft("Tom", "Seize", today.minusYears(16), "+33639980016"));
        send(draft("Tom", "Majeur", today.minusYears(18), "+33639980017"));
        assertThat(isMinor("Seize")).isTrue();
        assertThat(isMinor("Majeur")).isFalse();
    }

    @Test
    void acceptsALikelyDuplicateAndMarksIt() {
        send(draft("Chloé", "Double", BORN, "+33639980021"));
        send(draft("chloe", "DOUBLE", BORN, "+33639980022"));
        assertThat(marked("DOUBLE")).isTrue();
        send(draft("Double", "Chloe", BORN, "+33639980023"));
        assertThat(marked("Chloe")).isTrue();
        send(draft("Chloé", "Autrenom", BORN.plusDays(1), "+33639980021"));
        assertThat(marked("Autrenom")).isTrue();
    }

    @Test
    void doesNotMarkTwoPeopleWhoShareAPhone() {
        send(draft("Nadia", "Partage", BORN, "+33639980031"));
        send(draft("Karim", "Partage", BORN, "+33639980031"));
        assertThat(registeredUnmarked("Partage")).isEqualTo(2);
    }

    /** A family shares a phone; whoever types somebody's number again and again does not flood it. */
    @Test
    void sendsSixReceiptsADayToOnePhoneAndAcceptsEverybody() {
        for (var first : java.util.List.of("Nadia", "Karim", "Lina", "Omar", "Yasmine", "Adam")) {
            assertThat(send(draft(first, "Famille", BORN, "+33639980032")).isSent())
                    .as(first)
                    .isTrue();
        }
        assertThat(send(draft("Sami", "Famille", BORN, "+33639980032")).isSent())
                .isFalse();
        assertThat(registered("Famille")).isEqualTo(7);
        var texts = transaction.execute(
                status -> jdbc.sql("select count(*) from outbox_message where recipient = '+33639980032'")
                        .query(Integer.class)
                        .single());
        assertThat(texts).isEqualTo(6);
    }

    @Test
    void doesNotMarkTheSameNameBornAnotherDay() {
        send(draft("Nadia", "Homonyme", BORN, "+33639980041"));
        send(draft("Nadia", "Homonyme", BORN.plusDays(1), "+33639980042"));
        assertThat(registeredUnmarked("Homonyme")).isEqualTo(2);
    }

    @Test
    void keepsTheAnswersWithTheVolunteerOnly() {
        var draft = draft("Amel", "Minimale", BORN, "+33639980051");
        send(draft);
        var kept =
                transaction.execute(status -> jdbc.sql("select answers is null from registration_draft where id = :id")
                        .param("id", draft.id().value())
                        .query(Boolean.class)
                        .single());
        assertThat(kept).isTrue();
    }

    private Drafts.Begun draft(String first, String last, LocalDate born, String phone) {
        var begun = drafts.begin(Said.by(new Identity(first, last, born)), null);
        drafts.save(begun.id(), CHECK, said -> said.reachMe(new Reach(phone, null, null))
                .iLive(Home.UNKNOWN)
                .withoutWork(new Deprivation(Deprivation.Kind.UNKNOWN, null))
                .answering(Answers.NONE));
        return begun;
    }

    private Receipt send(Drafts.Begun draft) {
        return ((Found.Sent) drafts.send(draft.id(), "fr")).receipt();
    }

    private static int number(Receipt receipt) {
        return Integer.parseInt(receipt.number().substring(2));
    }

    /** Real threads, let loose together. */
    private static <T> java.util.List<T> atOnce(int times, TerritoryId territory, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(16)) {
            var results = new ArrayList<java.util.concurrent.Future<T>>();
            for (var i = 0; i < times; i++) {
                results.add(threads.submit(() -> {
                    start.await();
                    return CurrentTerritory.call(territory, work);
                }));
            }
            start.countDown();
            var done = new ArrayList<T>();
            for (var result : results) {
                done.add(result.get());
            }
            return done;
        }
    }

    private int registered(String lastName) {
        return ask("select count(*)::int from volunteer join candidacy using (id) where last_name = :name", lastName);
    }

    private int registeredUnmarked(String lastName) {
        return ask(
                "select count(*)::int from volunteer where last_name = :name and possible_duplicate is null", lastName);
    }

    private boolean marked(String lastName) {
        var other = transaction.execute(
                status -> jdbc.sql("select possible_duplicate from volunteer where last_name = :name")
                        .param("name", lastName)
                        .query((row, index) -> new Marked(row.getObject(1, UUID.class)))
                        .single());
        return other.id() != null;
    }

    private record Marked(@Nullable UUID id) {}

    private boolean isMinor(String lastName) {
        return ask("select minor::int from volunteer join candidacy using (id) where last_name = :name", lastName) == 1;
    }

    private int ask(String query, String lastName) {
        return transaction.execute(status ->
                jdbc.sql(query).param("name", lastName).query(Integer.class).single());
    }
}
