package fr.declic.access;

import static fr.declic.access.VolunteerSignIn.Step.CLOSED;
import static fr.declic.access.VolunteerSignIn.Step.OVER;
import static fr.declic.access.VolunteerSignIn.Step.RECEIPT_NEEDED;
import static fr.declic.access.VolunteerSignIn.Step.RECEIPT_WRONG;
import static fr.declic.access.VolunteerSignIn.Step.RIGHT;
import static fr.declic.access.VolunteerSignIn.Step.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import fr.declic.access.VolunteerSignIn.Asked;
import fr.declic.access.VolunteerSignIn.Step;
import fr.declic.shell.Words;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class SigningInAsAVolunteerTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String HERE = "192.0.2.1";
    private static final LocalDate BORN = LocalDate.of(1984, 11, 5);

    @Autowired
    private VolunteerSignIn signIn;

    @Autowired
    private SignInAttempts attempts;

    @Autowired
    private Limits limits;

    @Autowired
    private ObjectProvider<VolunteerDirectory> directory;

    @Autowired
    private Words words;

    @Autowired
    private AnswerTime answerTime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private People people;
    private String phone;

    @BeforeEach
    void aNewPhone() {
        people = new People(jdbc, transaction);
        phone = "+3363998" + String.format("%04d", NUMBERS.incrementAndGet());
    }

    @Test
    void aCodeAndABirthDateLeadIn() {
        var id = people.register(phone, null, BORN, 1);
        var handle = begin("06 " + phone.substring(4));
        assertThat(signIn.confirm(handle, people.codeSentTo(phone))).isEqualTo(RIGHT);
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
        assertThat(signIn.arrive(handle)).hasValueSatisfying(arrived -> {
            assertThat(arrived.person().id()).isEqualTo(id);
            assertThat(arrived.person().role()).isEqualTo(Role.VOLUNTEER);
            assertThat(arrived.byCard()).isFalse();
        });
    }

    @Test
    void anAddressIsFoundWhateverItsCapitals() {
        people.register(null, "Amel.Capitale@exemple.invalid", BORN, 40);
        var handle = begin(" AMEL.capitale@exemple.invalid ");
        var code = people.codeSentTo("amel.capitale@exemple.invalid");
        assertThat(signIn.confirm(handle, code)).isEqualTo(RIGHT);
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
    }

    @Test
    void anUnknownNumberGetsTheSameAnswerAndNoMessage() {
        assertThat(signIn.ask(phone, Locale.FRENCH, HERE)).isInstanceOf(Asked.Begun.class);
        assertThat(people.messagesTo(phone)).isZero();
    }

    @Test
    void whereNoTextMessageLeavesItIsSaidOfEveryNumberAlike() {
        var without =
                new VolunteerSignIn(attempts, limits, directory, new NoPostOffice(), words, answerTime, transaction);
        assertThat(without.ask(phone, Locale.FRENCH, HERE)).isEqualTo(new Asked.NoTexts());
        people.register(phone, null, BORN, 42);
        assertThat(without.ask(phone, Locale.FRENCH, HERE)).isEqualTo(new Asked.NoTexts());
        assertThat(people.messagesTo(phone)).isZero();
    }

    @Test
    void theCodeIsToldInTheLanguageOfTheScreen() {
        people.register(phone, null, BORN, 41);
        signIn.ask(phone, Locale.forLanguageTag("tr"), HERE);
        assertThat(people.lastMessageTo(phone)).contains("kodunuz").doesNotContain("votre code");
        signIn.ask(phone, Locale.FRENCH, HERE);
        assertThat(people.lastMessageTo(phone)).contains("votre code");
    }

    @Test
    void theTimeOfTheAnswerTellsNothing() {
        var known = phone;
        people.register(known, null, BORN, 2);
        aNewPhone();
        for (var number : List.of(known, phone)) {
            var began = System.nanoTime();
            signIn.ask(number, Locale.FRENCH, HERE);
            assertThat(Duration.ofNanos(System.nanoTime() - began))
                    .isGreaterThanOrEqualTo(VolunteerSignIn.SLOWEST_ANSWER);
        }
    }

    @Test
    void whatIsNeitherPhoneNorAddressIsRefused() {
        for (var typed :
                List.of("", " ", "12", "bonjour", "a@b", "x".repeat(10_000), "<script>", "a b@exemple.invalid")) {
            assertThat(signIn.ask(typed, Locale.FRENCH, HERE)).as(typed).isEqualTo(new Asked.NotUnderstood());
        }
    }

    @Test
    void aCodeServesOnceAndOnlyOnItsOwnWay() {
        people.register(phone, null, BORN, 3);
        var handle = begin(phone);
        var code = people.codeSentTo(phone);
        assertThat(signIn.confirm("another", code)).isEqualTo(OVER);
        assertThat(signIn.confirm(handle, code)).isEqualTo(RIGHT);
        assertThat(signIn.confirm(handle, code)).isEqualTo(OVER);
    }

    @Test
    void aCodeOfElevenMinutesAgoIsOver() {
        people.register(phone, null, BORN, 4);
        var handle = begin(phone);
        people.turnBack("sign_in_attempt", "expires_at", "11 minutes");
        assertThat(signIn.confirm(handle, people.codeSentTo(phone))).isEqualTo(OVER);
    }

    @Test
    void theRightCodeOnTheFifthTryStillLeadsOn() {
        people.register(phone, null, BORN, 5);
        var handle = begin(phone);
        var code = people.codeSentTo(phone);
        for (int i = 0; i < 4; i++) {
            assertThat(signIn.confirm(handle, other(code))).isEqualTo(WRONG);
        }
        assertThat(signIn.confirm(handle, code)).isEqualTo(RIGHT);
    }

    @Test
    void fiveTriesAreFiveEvenAllAtOnce(TerritoryId territory) throws Exception {
        people.register(phone, null, BORN, 6);
        var handle = begin(phone);
        var wrong = other(people.codeSentTo(phone));
        var answers = together(territory, 12, () -> signIn.confirm(handle, wrong));
        assertThat(answers).filteredOn(WRONG::equals).hasSize(5);
        assertThat(answers).filteredOn(OVER::equals).hasSize(7);
        assertThat(signIn.confirm(handle, people.codeSentTo(phone))).isEqualTo(OVER);
    }

    @Test
    void withoutTheCodeTheBirthDateIsNotEvenLookedAt() {
        people.register(phone, null, BORN, 7);
        assertThat(signIn.identify(begin(phone), BORN, null)).isEqualTo(OVER);
    }

    @Test
    void fiveWrongBirthDatesCloseItForAnHourEvenAllAtOnce(TerritoryId territory) throws Exception {
        people.register(phone, null, BORN, 8);
        var handle = confirmed();
        var answers = together(territory, 12, () -> signIn.identify(handle, BORN.plusDays(1), null));
        assertThat(answers).contains(CLOSED).doesNotContain(RIGHT);
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(CLOSED);
        people.turnBack("sign_in_counter", "until", "59 minutes");
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(CLOSED);
        people.turnBack("sign_in_counter", "until", "2 minutes");
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
    }

    @Test
    void fourWrongBirthDatesDoNot() {
        people.register(phone, null, BORN, 9);
        var handle = confirmed();
        for (int i = 1; i <= 4; i++) {
            assertThat(signIn.identify(handle, BORN.plusDays(i), null)).isEqualTo(WRONG);
        }
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
    }

    @Test
    void onesOwnDateDoesNotWipeOutTheWrongOnesTriedOnAnother() {
        people.register(phone, null, BORN.plusYears(20), 16);
        people.register(phone, null, BORN, 17);
        var handle = confirmed();
        for (int i = 1; i <= 4; i++) {
            assertThat(signIn.identify(handle, BORN.plusDays(i), null)).isEqualTo(WRONG);
        }
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
        assertThat(signIn.identify(handle, BORN.plusDays(5), null)).isEqualTo(CLOSED);
        assertThat(signIn.identify(handle, BORN.plusYears(20), null)).isEqualTo(CLOSED);
    }

    @Test
    void rightDatesCostNothing() {
        people.register(phone, null, BORN, 18);
        var handle = confirmed();
        for (int i = 0; i < 7; i++) {
            assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
        }
    }

    @Test
    void beingAskedForTheReceiptIsNoWrongTry() {
        people.register(phone, null, BORN, 19);
        people.register(phone, null, BORN, 20);
        var handle = confirmed();
        for (int i = 1; i <= 4; i++) {
            assertThat(signIn.identify(handle, BORN.plusDays(i), null)).isEqualTo(WRONG);
        }
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RECEIPT_NEEDED);
        assertThat(signIn.identify(handle, BORN, "T-0020")).isEqualTo(RIGHT);
    }

    @Test
    void butAWrongReceiptIs() {
        people.register(phone, null, BORN, 21);
        people.register(phone, null, BORN, 22);
        var handle = confirmed();
        for (int i = 1; i <= 4; i++) {
            assertThat(signIn.identify(handle, BORN, "T-99")).isEqualTo(RECEIPT_WRONG);
        }
        assertThat(signIn.identify(handle, BORN, "T-99")).isEqualTo(CLOSED);
        assertThat(signIn.identify(handle, BORN, "T-0022")).isEqualTo(CLOSED);
    }

    @Test
    void aCodeThatIsNotCompleteCostsNoTry() {
        people.register(phone, null, BORN, 23);
        var handle = begin(phone);
        for (var typed : List.of("", "12345", "abc", "1234567", "😀", "x".repeat(10_000))) {
            assertThat(signIn.confirm(handle, typed)).as(typed).isEqualTo(WRONG);
        }
        assertThat(signIn.confirm("another", "")).isEqualTo(OVER);
        assertThat(signIn.confirm(handle, people.codeSentTo(phone))).isEqualTo(RIGHT);
    }

    @Test
    void aCodeMayBeTypedInTheDigitsOfAnotherScript() {
        people.register(phone, null, BORN, 24);
        var handle = begin(phone);
        var arabic = people.codeSentTo(phone)
                .codePoints()
                .map(digit -> digit - '0' + 0x0660)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(signIn.confirm(handle, arabic)).isEqualTo(RIGHT);
    }

    @Test
    void aSharedPhoneOpensTheFileOfWhoseBirthDateItIs() {
        people.register(phone, null, BORN.plusYears(20), 10);
        var parent = people.register(phone, null, BORN, 11);
        var handle = confirmed();
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
        assertThat(signIn.arrive(handle))
                .hasValueSatisfying(arrived -> assertThat(arrived.person().id()).isEqualTo(parent));
    }

    @Test
    void twinsOnOnePhoneAreToldApartByTheirReceipt() {
        people.register(phone, null, BORN, 12);
        var second = people.register(phone, null, BORN, 13);
        var handle = confirmed();
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RECEIPT_NEEDED);
        assertThat(signIn.identify(handle, BORN, "99")).isEqualTo(RECEIPT_WRONG);
        assertThat(signIn.identify(handle, BORN, "T-000013")).isEqualTo(RIGHT);
        assertThat(signIn.arrive(handle))
                .hasValueSatisfying(arrived -> assertThat(arrived.person().id()).isEqualTo(second));
    }

    @Test
    void aSecondFileThatWasClosedIsNoSecondPersonBehindThePhone() {
        var goesOn = people.register(phone, null, BORN, 31);
        people.close(people.register(phone, null, BORN, 32), goesOn);
        var handle = confirmed();
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
        assertThat(signIn.arrive(handle))
                .hasValueSatisfying(arrived -> assertThat(arrived.person().id()).isEqualTo(goesOn));
    }

    @Test
    void theReceiptOfAClosedFileIsThatOfTheOneThatGoesOn() {
        var twin = people.register(phone, null, BORN, 33);
        var goesOn = people.register(phone, null, BORN, 34);
        var closed = people.register(phone, null, BORN, 35);
        var closedBefore = people.register(phone, null, BORN, 36);
        people.close(closed, goesOn);
        people.close(closedBefore, closed);
        for (var receipt : List.of("34", "35", "36")) {
            assertThat(arrivesWith(receipt)).as(receipt).isEqualTo(goesOn);
            people.turnBack("sign_in_counter", "until", "25 hours");
        }
        assertThat(arrivesWith("33")).isEqualTo(twin);
    }

    private UUID arrivesWith(String receipt) {
        var handle = confirmed();
        assertThat(signIn.identify(handle, BORN, receipt)).isEqualTo(RIGHT);
        return signIn.arrive(handle).orElseThrow().person().id();
    }

    @Test
    void whoWasIdentifiedJustBeforeTheirFileWasClosedArrivesInTheOther() {
        var closed = people.register(phone, null, BORN, 37);
        var handle = confirmed();
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
        var goesOn = people.register(null, null, BORN, 38);
        people.close(closed, goesOn);
        assertThat(signIn.arrive(handle))
                .hasValueSatisfying(arrived -> assertThat(arrived.person().id()).isEqualTo(goesOn));
    }

    @Test
    void oneWayLeadsInOnceEvenWithTwoTapsAtOnce(TerritoryId territory) throws Exception {
        people.register(phone, null, BORN, 14);
        var handle = confirmed();
        assertThat(signIn.identify(handle, BORN, null)).isEqualTo(RIGHT);
        var arrived = together(territory, 6, () -> signIn.arrive(handle));
        assertThat(arrived).filteredOn(java.util.Optional::isPresent).hasSize(1);
    }

    @Test
    void aFourthCodeInAQuarterOfAnHourIsRefusedForKnownAndUnknownAlike() {
        for (int i = 0; i < 3; i++) {
            assertThat(signIn.ask(phone, Locale.FRENCH, HERE)).isInstanceOf(Asked.Begun.class);
        }
        assertThat(signIn.ask(phone, Locale.FRENCH, HERE)).isEqualTo(new Asked.TooMany());
        people.turnBack("sign_in_counter", "until", "16 minutes");
        assertThat(signIn.ask(phone, Locale.FRENCH, HERE)).isInstanceOf(Asked.Begun.class);
    }

    @Test
    void whoeverKnowsANumberDoesNotUseUpItsOwnersCodes() {
        for (int i = 0; i < 8; i++) {
            signIn.ask(phone, Locale.FRENCH, "198.51.100.7");
        }
        assertThat(signIn.ask(phone, Locale.FRENCH, HERE)).isInstanceOf(Asked.Begun.class);
    }

    @Test
    void aNumberGetsSixCodesInAQuarterOfAnHourWhoeverAsks() {
        for (int i = 0; i < 6; i++) {
            assertThat(signIn.ask(phone, Locale.FRENCH, "198.51.100." + i)).isInstanceOf(Asked.Begun.class);
        }
        assertThat(signIn.ask(phone, Locale.FRENCH, HERE)).isEqualTo(new Asked.TooMany());
    }

    @Test
    void noCodeStandsInTheDatabaseAsItIs() {
        people.register(phone, null, BORN, 15);
        begin(phone);
        var code = people.codeSentTo(phone);
        var found = transaction.execute(status -> jdbc.sql("select code_hash from sign_in_attempt")
                .query(String.class)
                .list());
        assertThat(found).isNotEmpty().noneMatch(hash -> hash.contains(code));
    }

    private String begin(String typed) {
        return ((Asked.Begun) signIn.ask(typed, Locale.FRENCH, HERE)).handle();
    }

    private String confirmed() {
        var handle = begin(phone);
        assertThat(signIn.confirm(handle, people.codeSentTo(phone))).isEqualTo(Step.RIGHT);
        return handle;
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    /** Real threads, started at the same moment. */
    static <T> List<T> together(TerritoryId territory, int count, Callable<T> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<T>> running = new ArrayList<>();
            IntStream.range(0, count)
                    .forEach(i -> running.add(threads.submit(() -> {
                        start.await();
                        return CurrentTerritory.call(territory, work);
                    })));
            start.countDown();
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
