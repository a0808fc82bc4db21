package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.shell.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class KeepingAFileTest extends AmongPeople {

    @Autowired
    private Corrections corrections;

    @Autowired
    private Contacts contacts;

    @Autowired
    private Criteria criteria;

    @Autowired
    private PersonMessages messages;

    @Autowired
    private VolunteerList list;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void keepsTheFormerValueOfWhatIsCorrectedAndNothingOfWhatIsNot() {
        var person = people.registered(People.AMEL);
        var corrected = new Identity("Amel", "Belkassem", People.AMEL.birthDate());
        assertThat(corrections.correct(person, seen(person), new Correction.Who(corrected)))
                .isEmpty();
        assertThat(file(person).person().identity()).isEqualTo(corrected);
        assertThat(lines(person, "CORRECTED"))
                .extracting(TrailLine::details)
                .containsExactly(Map.of("field", "lastName", "former", "Belkacem", "corrected", "Belkassem"));
    }

    @Test
    void whoTurnsOutToHaveBeenSeventeenIsMarkedAndMayHaveTheAgreementNoted() {
        var person = people.registered(People.AMEL);
        assertThat(file(person).candidacy().isMinor()).isFalse();
        assertThat(correctBirth(person, registered(person).minusYears(18).plusDays(1)))
                .isEmpty();
        assertThat(file(person).candidacy().isMinor()).isTrue();
    }

    @Test
    void whoTurnsOutToHaveBeenEighteenThatDayIsMarkedNoMore() {
        var person = people.registered(People.AMEL);
        correctBirth(person, registered(person).minusYears(17));
        assertThat(correctBirth(person, registered(person).minusYears(18))).isEmpty();
        assertThat(file(person).candidacy().isMinor()).isFalse();
    }

    @Test
    void nobodyOnTheWayIsCorrectedToFifteen() {
        var person = people.registered(People.AMEL);
        assertThat(correctBirth(person, registered(person).minusYears(16).plusDays(1)))
                .contains(Refusal.UNDER_AGE);
        assertThat(file(person).person().identity()).isEqualTo(People.AMEL);
        assertThat(correctBirth(person, registered(person).minusYears(16))).isEmpty();
    }

    @Test
    void nobodyRegisteredLosesTheirBirthDateOrLastName() {
        var person = people.registered(People.AMEL);
        for (var half :
                List.of(new Identity("Amel", "Belkacem", null), new Identity("Amel", null, People.AMEL.birthDate()))) {
            assertThat(corrections.correct(person, seen(person), new Correction.Who(half)))
                    .contains(Refusal.IDENTITY_MISSING);
        }
        assertThat(file(person).person().identity()).isEqualTo(People.AMEL);
        var contact = people.contact(People.AMEL);
        assertThat(corrections.correct(contact, seen(contact), new Correction.Who(new Identity("Amel", null, null))))
                .as("nobody asks a contact for more than a first name")
                .isEmpty();
    }

    private LocalDate registered(VolunteerId person) {
        return Dates.day(file(person).candidacy().registeredAt().orElseThrow());
    }

    private Optional<Refusal> correctBirth(VolunteerId person, LocalDate birth) {
        var corrected = new Identity(People.AMEL.firstName(), People.AMEL.lastName(), birth);
        return corrections.correct(person, seen(person), new Correction.Who(corrected));
    }

    @Test
    void refusesACorrectionOfWhatSomebodyElseHasChangedMeanwhile() {
        var person = people.registered(People.AMEL);
        var seen = seen(person);
        var mine = new Correction.Reached(new Reach("+33639980001", null, null));
        var theirs = new Correction.Reached(new Reach("+33639980002", null, null));
        assertThat(corrections.correct(person, seen, mine)).isEmpty();
        assertThat(corrections.correct(person, seen, theirs)).contains(Refusal.CHANGED_MEANWHILE);
        assertThat(file(person).person().reach().phone()).isEqualTo("+33639980001");
    }

    @Test
    void filesOwnWordsUnderTheVocabularyAndKeepsThemInTheTrail() {
        var person = people.stored(
                People.AMEL,
                told -> told.answer(Answers.NONE.withSkills(
                        List.of("garder-enfants"), List.of("le repasage", "dresser des faucons"))),
                (candidacy, when) -> {});
        assertThat(corrections.file(person, seen(person), Map.of("le repasage", "repasser-chemise")))
                .isEmpty();
        var answers = file(person).person().answers();
        assertThat(answers.skills()).containsExactly("garder-enfants", "repasser-chemise");
        assertThat(answers.ownWords()).containsExactly("dresser des faucons");
        assertThat(lines(person, "CORRECTED")).anySatisfy(line -> assertThat(line.details())
                .containsEntry("former", "le repasage, dresser des faucons"));
    }

    @Test
    void keepsWhatIsDeclaredSeenAndDecidedApart() {
        var person = people.registered(People.AMEL);
        assertThat(criteria.wasSeen(person, CriterionKind.RESIDENCE, " ", today()))
                .contains(Refusal.WORDS_MISSING);
        assertThat(criteria.wasSeen(person, CriterionKind.RESIDENCE, "Quittance", today().plusDays(1)))
                .contains(Refusal.DATE_IN_FUTURE);
        assertThat(criteria.wasSeen(person, CriterionKind.RESIDENCE, "Quittance de loyer", today()))
                .isEmpty();
        assertThat(criteria.wasDecided(person, CriterionKind.RESIDENCE, false, today()))
                .isEmpty();
        assertThat(state(person, CriterionKind.RESIDENCE))
                .isEqualTo(new CriterionState(
                        CriterionKind.RESIDENCE, "Quittance de loyer", today(), "Samir Essai", false, today()));
        assertThat(file(person).person().home().since()).isNull();
        assertThat(state(person, CriterionKind.DEPRIVATION).seenWhat()).isNull();
    }

    @Test
    void keepsTheFormerValueOfWhatWasSeen() {
        var person = people.registered(People.AMEL);
        criteria.wasSeen(person, CriterionKind.DEPRIVATION, "Avis", today());
        criteria.wasSeen(person, CriterionKind.DEPRIVATION, "Attestation", today());
        assertThat(lines(person, "CRITERION_SEEN").getFirst().details())
                .containsEntry("what", "Attestation")
                .containsEntry("former", "Avis");
    }

    @Test
    void notesSomebodyInThreeFieldsAndRegistersThemLater() {
        var person = contacts.note(contact("Zoé", "+33639980033", null, false));
        assertThat(file(person).candidacy().status()).isEqualTo(Status.CONTACT);
        assertThat(contacts.register(person, stood(person))).contains(Refusal.IDENTITY_MISSING);
        complete(person, today().minusYears(15));
        assertThat(contacts.register(person, stood(person))).contains(Refusal.UNDER_AGE);
        complete(person, today().minusYears(16));
        assertThat(contacts.register(person, stood(person))).isEmpty();
        var registered = file(person).candidacy();
        assertThat(registered.status()).isEqualTo(Status.REGISTERED);
        assertThat(registered.isMinor()).isTrue();
        assertThat(registered.receiptNumber()).isPresent();
        assertThat(registered.firstContactAt().orElseThrow())
                .isBefore(registered.registeredAt().orElseThrow());
        assertThat(contacts.register(person, registered.version())).contains(Refusal.ALREADY_REGISTERED);
    }

    @Test
    void takesAPartnersReferralWithThePersonsAgreementOnly() {
        assertThatThrownBy(() -> contacts.note(contact("Zoé", null, "Mission locale", false)))
                .isInstanceOf(IllegalArgumentException.class);
        var person = contacts.note(contact("Zoé", null, "Mission locale", true));
        assertThat(file(person).candidacy().referredBy()).contains("Mission locale");
        assertThat(lines(person, "CONTACT").getFirst().details()).containsEntry("partner", "Mission locale");
    }

    @Test
    void marksAContactWhoLooksKnownAndLetsACoordinatorSayTheyAreTwo() {
        var one = contacts.note(contact("Nour", "+33639980044", null, false));
        var second = contacts.note(contact("nour", "+33639980044", null, false));
        var near = contacts.note(contact("Nora", "+33639980044", null, false));
        assertThat(file(second).lookalike())
                .extracting(VolunteerFile.OtherFile::id)
                .isEqualTo(one);
        assertThat(file(near).lookalike()).isNull();
        assertThat(contacts.areTwo(second, one)).isEmpty();
        assertThat(file(second).lookalike()).isNull();
        assertThat(file(second).candidacy().status()).isEqualTo(Status.CONTACT);
    }

    @Test
    void closesASecondFileWithoutMovingAnyDate() {
        var contact = contacts.note(contact("Nour", "+33639980045", null, false));
        var registered = people.listed(new Identity("Nour", "Haddad", People.AMEL.birthDate()));
        var date = file(registered).candidacy().candidacyDate();
        assertThat(contacts.areOne(contact, registered)).contains(Refusal.DATE_WOULD_BE_LOST);
        assertThat(contacts.areOne(registered, contact)).isEmpty();
        assertThat(file(contact).goesOnAs())
                .extracting(VolunteerFile.OtherFile::id)
                .isEqualTo(registered);
        assertThat(file(contact).candidacy().status()).isEqualTo(Status.WITHDRAWN);
        assertThat(file(registered).candidacy().candidacyDate()).isEqualTo(date);
        assertThat(list.rows(everyone(), 0, 1000))
                .extracting(VolunteerRow::id)
                .contains(registered)
                .doesNotContain(contact);
        assertThat(contacts.areOne(registered, contact)).contains(Refusal.CHANGED_MEANWHILE);
    }

    @Test
    void neverClosesAFileThatHasAContract() {
        var hired = people.stored(People.AMEL, told -> {}, (candidacy, when) -> {
            People.list(candidacy, when);
            candidacy.hire(true, false, when);
        });
        var other = people.registered(People.AMEL);
        assertThat(contacts.areOne(other, hired)).contains(Refusal.NOT_TO_BE_CLOSED);
        assertThat(contacts.areOne(hired, other)).isEmpty();
    }

    @Test
    void aNotedConversationIsTheLastContact() {
        var person = people.registered(People.AMEL);
        assertThat(corrections.noteExchange(person, Exchange.CALL, today().plusDays(1), ""))
                .contains(Refusal.DATE_IN_FUTURE);
        assertThat(file(person).person().lastContactAt()).isEmpty();
        assertThat(corrections.noteExchange(person, Exchange.CALL, today(), "Rappeler lundi"))
                .isEmpty();
        assertThat(file(person).person().lastContactAt()).isPresent();
        assertThat(lines(person, "EXCHANGE").getFirst().details()).containsEntry("reason", "Rappeler lundi");
    }

    @Test
    void aMessageLeavesOnceAndStaysInTheTrail() {
        var person = people.stored(
                People.AMEL, told -> told.reachBy(new Reach("+33639980071", null, null)), (candidacy, when) -> {});
        var event = UUID.randomUUID();
        var receipts = sent("+33639980071");
        assertThat(messages.send(person, "À jeudi, 9 h.", event)).isEmpty();
        assertThat(messages.send(person, "À jeudi, 9 h.", event)).isEmpty();
        assertThat(sent("+33639980071")).isEqualTo(receipts + 1);
        assertThat(messages.send(people.registered(People.AMEL), "À jeudi", UUID.randomUUID()))
                .contains(Refusal.NO_WAY_TO_WRITE);
    }

    @Test
    void refusesABirthDateThatCannotBe() {
        var person = people.registered(People.AMEL);
        for (var year : List.of(26, 1890)) {
            assertThat(corrections.correct(
                            person,
                            seen(person),
                            new Correction.Who(new Identity("Amel", "Belkacem", LocalDate.of(year, 5, 1)))))
                    .contains(Refusal.BORN_TOO_LONG_AGO);
        }
    }

    private CriterionState state(VolunteerId person, CriterionKind kind) {
        return criteria.of(person).stream()
                .filter(state -> state.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private int sent(String phone) {
        return transaction.execute(status -> jdbc.sql("select count(*) from outbox_message where recipient = :phone")
                .param("phone", phone)
                .query(Integer.class)
                .single());
    }

    private void complete(VolunteerId person, LocalDate birth) {
        corrections.correct(person, seen(person), new Correction.Who(new Identity("Zoé", "Lefèvre", birth)));
    }

    private NewContact contact(String firstName, @Nullable String phone, @Nullable String partner, boolean agreed) {
        return new NewContact(firstName, null, phone, today(), partner, agreed);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneId.of("Europe/Paris")));
    }

    private static VolunteerFilter everyone() {
        return new VolunteerFilter(VolunteerFilter.Group.ALL, Set.of(), null, false, false, null, null, "");
    }
}
