package fr.declic.dropin;

import static fr.declic.dropin.PairingADeviceTest.together;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.ReadAloud;
import fr.declic.access.CardSignIn;
import fr.declic.access.CardSignIn.Entered;
import fr.declic.access.Doorkeeper;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Role;
import fr.declic.access.Secrets;
import fr.declic.access.SignedIn;
import fr.declic.access.VolunteerSignIn;
import fr.declic.access.VolunteerSignIn.Arrived;
import fr.declic.dropin.Cards.Reissued;
import fr.declic.territory.TerritoryId;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Registration;
import fr.declic.volunteers.RegistrationNote.Beside;
import fr.declic.volunteers.Registrations;
import fr.declic.volunteers.VolunteerId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class CardsTest {

    private static final LocalDate BORN = LocalDate.of(1984, 11, 5);
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    /** PostScript points of a millimetre. */
    private static final float POINTS = 72 / 25.4f;

    @Autowired
    private Cards cards;

    @Autowired
    private CardPaper paper;

    @Autowired
    private CardSignIn door;

    @Autowired
    private VolunteerSignIn signIn;

    @Autowired
    private Doorkeeper doorkeeper;

    @Autowired
    private Registrations registrations;

    @Autowired
    private DropInPoints points;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private AtAPoint welcome;
    private Place place;
    private VolunteerId person;
    private String receipt = "";

    @BeforeEach
    void somebodyRegistersAtThePoint() {
        welcome = new AtAPoint(points, jdbc, transaction);
        place = welcome.point();
        As.nobody();
        person = register(place, null);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void theCardAndTheBirthDateLeadIn() {
        var card = cards.first(person).orElseThrow();
        var handle = right(door.enter(card.code().toLowerCase(Locale.ROOT), BORN));
        assertThat(signIn.arrive(handle)).hasValueSatisfying(arrived -> {
            assertThat(arrived.person().id()).isEqualTo(person.value());
            assertThat(arrived.byCard()).isTrue();
        });
        assertThat(card.receipt()).isEqualTo(receipt);
        assertThat(card.link()).endsWith("/connexion/carte?code=" + card.code().replace(" ", ""));
    }

    @Test
    void aWrongBirthDateAndAnUnknownCodeAreAnsweredAlike() {
        var card = cards.first(person).orElseThrow();
        assertThat(door.enter(card.code(), BORN.plusDays(1))).isEqualTo(new Entered.Wrong());
        assertThat(door.enter("ZZZZ ZZZZ", BORN)).isEqualTo(new Entered.Wrong());
    }

    @Test
    void fiveWrongBirthDatesCloseTheCardEvenInParallel(TerritoryId territory) throws Exception {
        var card = cards.first(person).orElseThrow();
        var answers = together(territory, 12, () -> door.enter(card.code(), BORN.plusDays(1)));
        assertThat(answers).contains(new Entered.Closed()).noneMatch(Entered.Right.class::isInstance);
        assertThat(door.enter(card.code(), BORN)).isEqualTo(new Entered.Closed());
        turnBackTheCounters("61 minutes");
        assertThat(door.enter(card.code(), BORN)).isInstanceOf(Entered.Right.class);
    }

    @Test
    void fourWrongBirthDatesDoNot() {
        var card = cards.first(person).orElseThrow();
        for (int i = 1; i <= 4; i++) {
            assertThat(door.enter(card.code(), BORN.plusDays(i))).isEqualTo(new Entered.Wrong());
        }
        assertThat(door.enter(card.code(), BORN)).isInstanceOf(Entered.Right.class);
    }

    @Test
    void aNewCardEndsTheFormerOneAtOnceForEverybodyOnTheWayIn(TerritoryId territory) throws Exception {
        var former = cards.first(person).orElseThrow();
        var made = new ConcurrentLinkedQueue<Card>();
        var work = new AtomicInteger();
        // Seven come in with the former card while an eighth replaces it.
        Callable<@Nullable Entered> mixed = () -> {
            if (work.getAndIncrement() == 3) {
                made.add(cards.first(person).orElseThrow());
                return null;
            }
            return door.enter(former.code(), BORN);
        };
        var answers = together(territory, 8, mixed);
        var handles = new ArrayList<String>();
        for (var answer : answers) {
            if (answer instanceof Entered.Right(var handle)) {
                handles.add(handle);
            }
        }
        assertThat(handles)
                .allSatisfy(handle -> assertThat(signIn.arrive(handle)).isEmpty());
        assertThat(door.enter(former.code(), BORN)).isNotInstanceOf(Entered.Right.class);
        assertThat(door.enter(made.element().code(), BORN)).isInstanceOf(Entered.Right.class);
    }

    @Test
    void aNewCardClosesThePhoneThatTheFormerOneOpenedAndNoOther() {
        var former = cards.first(person).orElseThrow();
        var finders =
                letIn(signIn.arrive(right(door.enter(former.code(), BORN))).orElseThrow());
        var own = letIn(new Arrived(new SignedIn(person.value(), "Amel", Role.VOLUNTEER, null), false));
        var somebodyElse = letIn(new Arrived(new SignedIn(UUID.randomUUID(), "Bilal", Role.VOLUNTEER, null), true));
        assertThat(openPhones()).contains(finders, own, somebodyElse);
        cards.first(person);
        assertThat(openPhones()).contains(own, somebodyElse).doesNotContain(finders);
    }

    /** What the phone keeps, as the database knows it. */
    private String letIn(Arrived arrived) {
        var phone = new MockHttpServletResponse();
        doorkeeper.openForVolunteer(arrived, true, new MockHttpServletRequest(), phone);
        As.nobody();
        return Secrets.hash(
                Objects.requireNonNull(phone.getCookie("declic-appareil")).getValue());
    }

    private List<String> openPhones() {
        return transaction.execute(status -> jdbc.sql("select token_hash from device_token")
                .query(String.class)
                .list());
    }

    @Test
    void ofCardsMadeAtTheSameInstantOneHolds(TerritoryId territory) throws Exception {
        var made = together(territory, 6, () -> cards.first(person).orElseThrow());
        var holding = made.stream()
                .filter(card -> door.enter(card.code(), BORN) instanceof Entered.Right)
                .toList();
        assertThat(holding).hasSize(1);
    }

    @Test
    void aHelperMakesANewCardForSomebodyOfTheirPoint() {
        var former = cards.first(person).orElseThrow();
        welcome.helperAt(place);
        var made = (Reissued.Made) cards.anew(receipt, BORN);
        As.nobody();
        assertThat(made.card().firstName()).isEqualTo("Amel");
        assertThat(door.enter(former.code(), BORN)).isEqualTo(new Entered.Wrong());
        assertThat(door.enter(made.card().code(), BORN)).isInstanceOf(Entered.Right.class);
        assertThat(trail()).contains("CARD_AT_DROP_IN");
    }

    @Test
    void theCardOfAFileThatWasClosedLeadsToTheOneThatGoesOnUntilThereIsANewCard() {
        var receiptOfClosed = receipt;
        var former = cards.first(person).orElseThrow();
        var goesOn = register(welcome.point(), null);
        var receiptOfGoing = receipt;
        closeInto(goesOn);
        assertThat(signIn.arrive(right(door.enter(former.code(), BORN))))
                .hasValueSatisfying(one -> assertThat(one.person().id()).isEqualTo(goesOn.value()));
        welcome.helperAt(place);
        var made = ((Reissued.Made) cards.anew(receiptOfClosed, BORN)).card();
        As.nobody();
        assertThat(made.receipt()).isEqualTo(receiptOfGoing);
        assertThat(signIn.arrive(right(door.enter(made.code(), BORN))))
                .hasValueSatisfying(one -> assertThat(one.person().id()).isEqualTo(goesOn.value()));
        assertThat(door.enter(former.code(), BORN)).as("the former card").isEqualTo(new Entered.Wrong());
        As.coordinator("Samir");
        assertThat(cards.forFile(person).orElseThrow().receipt()).isEqualTo(receiptOfGoing);
        assertThat(cards.first(person))
                .as("in the browser that registered the closed file")
                .isEmpty();
    }

    private void closeInto(VolunteerId goesOn) {
        transaction.executeWithoutResult(status -> jdbc.sql("update volunteer set same_as = :goesOn where id = :id")
                .param("goesOn", goesOn.value())
                .param("id", person.value())
                .update());
    }

    @Test
    void aHelperOfAnotherPointFindsNobody() {
        var card = cards.first(person).orElseThrow();
        welcome.helperAt(welcome.point());
        assertThat(cards.anew(receipt, BORN)).isEqualTo(new Reissued.Unknown());
        As.nobody();
        assertThat(door.enter(card.code(), BORN)).isInstanceOf(Entered.Right.class);
    }

    @Test
    void aHelperWhoKnowsTheNumberButNotTheBirthDateFindsNobody() {
        welcome.helperAt(place);
        assertThat(cards.anew(receipt, BORN.plusYears(1))).isEqualTo(new Reissued.Unknown());
        assertThat(cards.anew("", BORN)).isEqualTo(new Reissued.Unknown());
    }

    @Test
    void aHelperWithoutAPointMakesNoCard() {
        welcome.helperWithoutPoint();
        assertThat(cards.anew(receipt, BORN)).isEqualTo(new Reissued.NoPoint());
    }

    @Test
    void afterFortyTriesInAnHourAHelperWaits() {
        welcome.helperAt(place);
        for (int i = 0; i < 40; i++) {
            assertThat(cards.anew("999" + i, BORN)).isEqualTo(new Reissued.Unknown());
        }
        assertThat(cards.anew(receipt, BORN)).isEqualTo(new Reissued.TooMany());
    }

    @Test
    void whoeverHasAPhoneHearsOfANewCardButNotOfTheFirst() {
        var phone = "+3363998" + String.format("%04d", 6200 + NUMBERS.incrementAndGet());
        var reached = register(place, phone);
        cards.first(reached);
        assertThat(messagesTo(phone)).noneMatch(text -> text.contains("nouvelle carte"));
        cards.first(reached);
        assertThat(messagesTo(phone)).anyMatch(text -> text.contains("L’ancienne ne sert plus"));
    }

    @Test
    void noCodeStandsInTheDatabaseAsItIs() {
        var code = cards.first(person).orElseThrow().code().replace(" ", "");
        var kept = transaction.execute(status -> jdbc.sql("select code_hash from sign_in_card")
                .query(String.class)
                .list());
        assertThat(kept).isNotEmpty().noneMatch(hash -> hash.toUpperCase(Locale.ROOT)
                .contains(code));
    }

    @Test
    void thePaperIsOnePageOfA6WithWhatThePersonNeeds() throws IOException {
        var card = cards.first(person).orElseThrow();
        var pdf = looked(card, "carte.pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            var page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isCloseTo(105 * POINTS, org.assertj.core.data.Offset.offset(1f));
            assertThat(page.getMediaBox().getHeight()).isCloseTo(148 * POINTS, org.assertj.core.data.Offset.offset(1f));
            assertThat(new PDFTextStripper().getText(document).replace('\u00a0', ' '))
                    .contains("Amel", receipt, card.code(), "date de naissance");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(page.getResources().getXObjectNames()).as("the QR code").isNotEmpty();
        }
    }

    @Test
    void thePaperSpeaksThePersonsLanguage() throws IOException {
        assertThat(written("uk")).contains("Номер підтвердження", "Збережіть цю картку");
    }

    @Test
    void theArabicPaperIsOnePageFromRightToLeft() throws IOException {
        var pdf = looked(card("Amel", "ar"), "carte-ar.pdf");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC))
                    .contains("Amel", "T-0001", "ABCD 2345", "رقم الإيصال", "احتفظوا بهذه البطاقة")
                    .doesNotContain("Numéro");
        }
    }

    private static Card card(String name, String language) {
        return new Card(name, "T-0001", "ABCD 2345", language, "http://exemple.invalid");
    }

    /** The card on paper, which can be read aloud, kept where somebody may look at it. */
    private byte[] looked(Card card, String file) throws IOException {
        var pdf = paper.print(card);
        Files.createDirectories(Path.of("target", "papers"));
        Files.write(Path.of("target", "papers", file), pdf);
        assertThat(ReadAloud.faults(pdf)).isEmpty();
        return pdf;
    }

    private String written(String language) throws IOException {
        var pdf = paper.print(card("Amel", language));
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    @Test
    void aNameOfAnyScriptIsPrinted() throws IOException {
        for (var name : List.of("Олена", "Łucja", "Zoë")) {
            var pdf = paper.print(card(name, "fr"));
            try (var document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document)).contains(name);
            }
        }
    }

    private VolunteerId register(Place where, @Nullable String phone) {
        var id = VolunteerId.create();
        var said = new Registration(
                new Identity("Amel", "Carte" + NUMBERS.incrementAndGet(), BORN),
                new Reach(phone, null, phone == null ? where.point() : null),
                Home.UNKNOWN,
                new Deprivation(Deprivation.Kind.UNKNOWN, null),
                Answers.NONE);
        receipt = registrations
                .receive(id, said, new Beside(where.point(), null, null))
                .number();
        return id;
    }

    private static String right(Entered entered) {
        return ((Entered.Right) entered).handle();
    }

    private List<String> trail() {
        return transaction.execute(status -> jdbc.sql("select kind from trail_entry where volunteer_id = :id")
                .param("id", person.value())
                .query(String.class)
                .list());
    }

    private List<String> messagesTo(String phone) {
        return transaction.execute(status -> jdbc.sql("select text from outbox_message where recipient = :to")
                .param("to", phone)
                .query(String.class)
                .list());
    }

    private void turnBackTheCounters(String interval) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update sign_in_counter set until = until - interval '" + interval + "'")
                        .update());
    }
}
