package fr.declic.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.declic.InTerritory;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.territory.TerritoryId;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class SendingMessagesTest {

    private static final String PHONE = "+33639981001";

    @Autowired
    private Outbox outbox;

    @Autowired
    private Territories territories;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Clock clock;

    private final ConcurrentLinkedQueue<Departure> carried = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void anEmptyOutbox() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from outbox_message").update();
            jdbc.sql("delete from sms_day").update();
        });
    }

    @Test
    void leavesWithTheChangeThatCausedIt() {
        send(Message.sms(PHONE, "Bonjour", "a"));
        sender(Duration.ZERO, new Carrying()).sendWaiting();
        assertThat(carried).singleElement().satisfies(departure -> {
            assertThat(departure.recipient()).isEqualTo(PHONE);
            assertThat(departure.text()).isEqualTo("Bonjour");
        });
        sender(Duration.ofHours(1), new Carrying()).sendWaiting();
        assertThat(carried).as("sent is sent").hasSize(1);
    }

    @Test
    void aChangeThatWasUndoneTellsNobody() {
        transaction.executeWithoutResult(status -> {
            outbox.send(Message.sms(PHONE, "Bonjour", "undone"));
            status.setRollbackOnly();
        });
        sender(Duration.ZERO, new Carrying()).sendWaiting();
        assertThat(carried).isEmpty();
    }

    @Test
    void withoutAChangeThereIsNoMessage() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> outbox.send(Message.sms(PHONE, "Bonjour", "b")));
    }

    @Test
    void oneEventIsToldOnce() {
        send(Message.sms(PHONE, "Bonjour", "c"));
        send(Message.sms(PHONE, "Bonjour encore", "c"));
        sender(Duration.ZERO, new Carrying()).sendWaiting();
        assertThat(carried).hasSize(1);
    }

    @Test
    void twoSendersAtOnceSendEachMessageOnce(TerritoryId territory) throws Exception {
        for (int i = 0; i < 40; i++) {
            send(Message.email("p" + i + "@exemple.invalid", "Sujet", "Texte", "many" + i));
        }
        together(territory, 4, () -> sender(Duration.ZERO, new Carrying()).sendWaiting());
        assertThat(carried).hasSize(40);
        assertThat(carried).extracting(Departure::id).doesNotHaveDuplicates();
    }

    @Test
    void aFailureIsTriedAgainLaterUnderTheSameIdAndGivenUpInTheEnd() {
        send(Message.sms(PHONE, "Bonjour", "d"));
        var failing = new Failing();
        var later = Duration.ZERO;
        for (int attempt = 1; attempt <= Departures.MOST_ATTEMPTS; attempt++) {
            sender(later, failing).sendWaiting();
            assertThat(failing.seen).hasSize(attempt);
            sender(later.plus(Departures.pauseAfter(attempt)).minusSeconds(5), failing)
                    .sendWaiting();
            assertThat(failing.seen).as("not before its time").hasSize(attempt);
            later = later.plus(Departures.pauseAfter(attempt)).plusSeconds(5);
        }
        sender(later.plus(Duration.ofHours(2)), failing).sendWaiting();
        assertThat(failing.seen).hasSize(Departures.MOST_ATTEMPTS);
        assertThat(failing.seen.stream().distinct()).hasSize(1);
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void aSenderThatDiedLosesItsClaim() {
        send(Message.sms(PHONE, "Bonjour", "e"));
        var dead = departures(Duration.ZERO).next().orElseThrow();
        assertThat(departures(Duration.ofSeconds(100)).next()).isEmpty();
        var again = departures(Departures.CLAIM.plusSeconds(5)).next().orElseThrow();
        assertThat(again.id()).isEqualTo(dead.id());
        departures(Duration.ZERO).failed(dead);
        assertThat(state()).as("the late one no longer decides").isEqualTo("CLAIMED");
        departures(Departures.CLAIM).sent(again);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void theDaysCeilingHoldsWithFourSendersAtOnce() throws Exception {
        var poor = territories.open(new Territory("poor" + System.nanoTime(), "Essai", "P", true));
        CurrentTerritory.run(poor.id(), () -> {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("update territory set daily_sms_ceiling = 5 where id = current_territory()")
                            .update());
            for (int i = 0; i < 12; i++) {
                send(Message.sms("+3363998110" + (i % 10), "Bonjour", "ceiling" + i));
            }
        });
        together(poor.id(), 4, () -> sender(Duration.ZERO, new Carrying()).sendWaiting());
        assertThat(carried).hasSize(5);
        CurrentTerritory.run(
                poor.id(), () -> sender(untilTomorrowNoon(), new Carrying()).sendWaiting());
        assertThat(carried)
                .as("the others leave the next day, again under the ceiling")
                .hasSizeBetween(6, 10);
    }

    @Test
    void theEndOfADaysCeilingIsForCodesAlone() {
        var flooded = territories.open(new Territory("flooded" + System.nanoTime(), "Essai", "F", true));
        CurrentTerritory.run(flooded.id(), () -> {
            transaction.executeWithoutResult(
                    status -> jdbc.sql("update territory set daily_sms_ceiling = 10 where id = current_territory()")
                            .update());
            for (int i = 0; i < 12; i++) {
                send(Message.sms("+3363998120" + (i % 10), "Bonjour", "flood" + i));
            }
            sender(Duration.ZERO, new Carrying()).sendWaiting();
            assertThat(carried).hasSize(7);
            for (int i = 0; i < 4; i++) {
                send(Message.sms("+3363998121" + i, "Votre code est 123456", "needed" + i)
                        .asSecret());
            }
            sender(Duration.ZERO, new Carrying()).sendWaiting();
            assertThat(carried).hasSize(10);
            assertThat(carried).filteredOn(Departure::secret).hasSize(3);
        });
    }

    /** The next day's messages leave from eight o'clock on, at whatever time this test runs. */
    private Duration untilTomorrowNoon() {
        var now = clock.instant().atZone(ZoneId.of("Europe/Paris"));
        return Duration.between(
                now, now.toLocalDate().plusDays(1).atTime(LocalTime.NOON).atZone(now.getZone()));
    }

    @Test
    void whoSharesAPhoneIsToldOnlyThatAMessageWaits() {
        var shared = "+33639981999";
        register(shared);
        send(Message.sms(shared, "Nadia, une proposition", "alone"));
        register(shared);
        send(Message.sms(shared, "Nadia, une proposition", "together"));
        send(Message.sms(shared, "Votre code est 123456", "code").asSecret());
        sender(Duration.ZERO, new Carrying()).sendWaiting();
        var texts = carried.stream().map(Departure::text).toList();
        assertThat(texts).hasSize(3).contains("Nadia, une proposition", "Votre code est 123456");
        assertThat(texts).filteredOn(text -> text.contains("Nadia")).hasSize(1);
        assertThat(texts).anyMatch(text -> text.contains("un message") && text.contains("/connexion"));
    }

    @Test
    void thatOneWaitsIsSaidInTheLanguageOfWhomItIsFor() {
        var shared = "+33639981998";
        register(shared);
        register(shared);
        send(Message.sms(shared, "Надіє, пропозиція", "ukrainian").in(Locale.forLanguageTag("uk")));
        sender(Duration.ZERO, new Carrying()).sendWaiting();
        assertThat(carried).singleElement().satisfies(departure -> assertThat(departure.text())
                .contains("чекає повідомлення")
                .doesNotContain("Надіє"));
    }

    @Test
    void aCodeThatWasClaimedByASenderThatDiedNoLongerLeavesTooLate() {
        send(Message.sms(PHONE, "Votre code est 123456", "late").asSecret());
        assertThat(departures(Duration.ZERO).next()).isPresent();
        sender(Duration.ofMinutes(11), new Carrying()).sendWaiting();
        assertThat(carried).isEmpty();
        assertThat(state()).isEqualTo("EXPIRED");
    }

    @Test
    void whatAnotherSenderIsAtDoesNotExpireUnderIt() {
        send(Message.sms(PHONE, "Votre code est 123456", "just").asSecret());
        var justInTime = departures(Duration.ofMinutes(9)).next().orElseThrow();
        assertThat(departures(Duration.ofMinutes(10).plusSeconds(5)).next()).isEmpty();
        departures(Duration.ofMinutes(10)).sent(justInTime);
        assertThat(state()).isEqualTo("SENT");
    }

    @Test
    void whatMayHaveLeftIsNotTriedAgain() {
        send(Message.sms(PHONE, "Bonjour", "unanswered"));
        List<UUID> asked = new ArrayList<>();
        var silent = new Transport() {
            @Override
            public boolean carries(Channel channel) {
                return true;
            }

            @Override
            public void carry(Departure departure) throws IOException {
                asked.add(departure.id());
                throw new UnansweredException("no answer");
            }
        };
        sender(Duration.ZERO, silent).sendWaiting();
        sender(Duration.ofHours(2), silent).sendWaiting();
        assertThat(asked).hasSize(1);
        assertThat(state()).isEqualTo("FAILED");
    }

    @Test
    void aCodeThatServedIsMasked() {
        send(Message.sms(PHONE, "Votre code est 123456", "f").asSecret());
        sender(Duration.ZERO, new Carrying()).sendWaiting();
        sender(Duration.ofMinutes(9), new Carrying()).sendWaiting();
        assertThat(text()).contains("123456");
        sender(Duration.ofMinutes(11), new Carrying()).sendWaiting();
        assertThat(text()).doesNotContain("123456");
    }

    @Test
    void aCodeThatIsTooOldNoLongerLeaves() {
        send(Message.sms(PHONE, "Votre code est 123456", "g").asSecret());
        sender(Duration.ofMinutes(11), new Carrying()).sendWaiting();
        assertThat(carried).isEmpty();
        assertThat(state()).isEqualTo("EXPIRED");
    }

    @Test
    void neitherAMessageNorADepartureWritesOutItsContents() {
        var message = Message.sms(PHONE, "Votre code est 123456", "h").asSecret();
        var departure = new Departure(UUID.randomUUID(), Channel.SMS, PHONE, null, "Votre code est 123456", true, 1);
        assertThat(message.toString() + departure).doesNotContain(PHONE).doesNotContain("123456");
    }

    private void register(String phone) {
        transaction.executeWithoutResult(status -> jdbc.sql("""
                        insert into volunteer (id, created_at, first_name, birth_date, phone)
                        values (:id, now(), 'Amel', :born, :phone)
                        """)
                .param("id", UUID.randomUUID())
                .param("born", LocalDate.of(1980, 1, 1))
                .param("phone", phone)
                .update());
    }

    private void send(Message message) {
        transaction.executeWithoutResult(status -> outbox.send(message));
    }

    @Test
    void ofAMessageAboutNobodyNothingButThatItLeftIsKeptAfterAWeek() {
        send(Message.sms(PHONE, "Votre idée a une réponse", "idea"));
        transaction.executeWithoutResult(status ->
                outbox.send(Message.sms("+33639981002", "À vous", "file").about(UUID.randomUUID())));
        sender(Duration.ZERO, new Carrying()).sendWaiting();
        departures(Departures.KEPT_ABOUT_NOBODY.minusMinutes(5)).forgetThoseAboutNobody();
        assertThat(recipients()).containsExactlyInAnyOrder(PHONE, "+33639981002");
        departures(Departures.KEPT_ABOUT_NOBODY.plusMinutes(5)).forgetThoseAboutNobody();
        assertThat(recipients()).containsExactlyInAnyOrder("", "+33639981002");
        send(Message.sms(PHONE, "Votre idée a une réponse", "idea"));
        assertThat(recipients()).as("one event is told once").doesNotContain(PHONE);
    }

    private List<String> recipients() {
        return transaction.execute(status -> jdbc.sql("select recipient from outbox_message")
                .query(String.class)
                .list());
    }

    private Departures departures(Duration later) {
        return new Departures(jdbc, transaction, territories, events, Clock.offset(clock, later));
    }

    private Sender sender(Duration later, Transport transport) {
        return new Sender(territories, departures(later), List.of(transport));
    }

    private String state() {
        return transaction.execute(status ->
                jdbc.sql("select state from outbox_message").query(String.class).single());
    }

    private String text() {
        return transaction.execute(status ->
                jdbc.sql("select text from outbox_message").query(String.class).single());
    }

    private static void together(TerritoryId territory, int count, Runnable work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<Optional<Void>>> running = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    CurrentTerritory.run(territory, work);
                    return Optional.empty();
                }));
            }
            start.countDown();
            for (var one : running) {
                one.get();
            }
        }
    }

    private final class Carrying implements Transport {

        @Override
        public boolean carries(Channel channel) {
            return true;
        }

        @Override
        public void carry(Departure departure) {
            carried.add(departure);
        }
    }

    private static final class Failing implements Transport {

        private final List<UUID> seen = new ArrayList<>();

        @Override
        public boolean carries(Channel channel) {
            return true;
        }

        @Override
        public void carry(Departure departure) throws IOException {
            seen.add(departure.id());
            throw new IOException("not today");
        }
    }
}
