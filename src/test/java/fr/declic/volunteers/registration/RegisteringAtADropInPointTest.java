package fr.declic.volunteers.registration;

import static fr.declic.volunteers.registration.RegistrationStep.CHECK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.DraftDesk;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.RegistrationNote.Beside;
import fr.declic.volunteers.RegistrationNotes;
import fr.declic.volunteers.VolunteerId;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class RegisteringAtADropInPointTest extends SpringBrowserlessTest {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
    private static final Identity AMEL = new Identity("Amel", "Accueil", BORN);
    private static final SignedIn NADIA = new SignedIn(UUID.randomUUID(), "Nadia Essai", Role.HELPER, null);

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftDesk desk;

    @Autowired
    private Surroundings surroundings;

    @Autowired
    private RegistrationNotes notes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Place place;
    private Drafts.Begun draft;
    private String code;

    @BeforeEach
    void somebodyBeginsAtThePoint() {
        place = point();
        draft = drafts.begin(Said.by(AMEL), List.of(), new Beside(place.point(), null, null));
        code = drafts.newCode(draft.id(), "fr").orElseThrow();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void whatTheDeviceHeldOpensNothingOnceThePersonHasLeft() {
        var request = holding(draft.token());
        assertThat(desk.isHeld(request)).isTrue();
        var response = new MockHttpServletResponse();
        desk.leave(request, response);
        assertThat(drafts.find(draft.token())).isInstanceOf(Found.Nothing.class);
        assertThat(Objects.requireNonNull(response.getCookie("declic-inscription"))
                        .getMaxAge())
                .isZero();
    }

    @Test
    void theDraftIsNotLostItsCodeAndTheBirthDateOpenItElsewhere() {
        desk.leave(holding(draft.token()), new MockHttpServletResponse());
        assertThat(drafts.resume(code, BORN.plusDays(1), Tokens.create())).isInstanceOf(Found.AsksBirthDate.class);
        assertThat(drafts.resume(code, BORN, Tokens.create())).isInstanceOf(Found.Open.class);
    }

    @Test
    void theHelperOfThePointTakesItUpTheSameDay() {
        As.signIn(NADIA);
        assertThat(desk.takeUp(code.toLowerCase(Locale.ROOT), place)).isTrue();
        assertThat(drafts.find(draft.token())).as("the former browser").isInstanceOf(Found.Nothing.class);
        finish();
        assertThat(note().helper()).contains("Nadia Essai");
        assertThat(note().point()).contains(place.name());
    }

    @Test
    void theCodeThatThePersonWroteDownIsStillTheDraftsOnceAHelperHasIt() {
        As.signIn(NADIA);
        assertThat(desk.takeUp(code.toLowerCase(Locale.ROOT), place)).isTrue();
        // what each screen of a shared device does
        assertThat(surroundings.code(draft.id(), () -> drafts.newCode(draft.id(), "fr")))
                .contains(code);
        As.nobody();
        assertThat(drafts.resume(code, BORN, Tokens.create())).isInstanceOf(Found.Open.class);
    }

    @Test
    void withoutTheCodeTheHelperTakesItUpByFirstNameAndBirthDate() {
        var firstName = AMEL.firstName();
        As.signIn(NADIA);
        assertThat(desk.takeUp(firstName, BORN.plusDays(1), place)).isFalse();
        assertThat(desk.takeUp("Personne", BORN, place)).isFalse();
        assertThat(desk.takeUp("", BORN, place)).isFalse();
        assertThat(desk.takeUp(firstName, BORN, point())).as("of another point").isFalse();
        assertThat(desk.takeUp(firstName.toUpperCase(Locale.ROOT) + " ", BORN, place))
                .isTrue();
        assertThat(drafts.find(draft.token())).as("the former browser").isInstanceOf(Found.Nothing.class);
        finish();
        assertThat(note().helper()).contains("Nadia Essai");
    }

    @Test
    void ofTwoThatLookAlikeTheCodeDecides() {
        var firstName = AMEL.firstName();
        drafts.begin(Said.by(new Identity(firstName, "Autre", BORN)), List.of(), new Beside(place.point(), null, null));
        As.signIn(NADIA);
        assertThat(desk.takeUp(firstName, BORN, place)).isFalse();
        assertThat(desk.takeUp(code, place)).isTrue();
    }

    @Test
    void theHelperOfAnotherPointDoesNot() {
        As.signIn(NADIA);
        assertThat(desk.takeUp(code, point())).isFalse();
    }

    @Test
    void theNextDayTheHelperDoesNotButThePersonDoes() {
        turnBack("1 day");
        As.signIn(NADIA);
        assertThat(desk.takeUp(code, place)).isFalse();
        As.nobody();
        assertThat(drafts.resume(code, BORN, Tokens.create())).isInstanceOf(Found.Open.class);
    }

    @Test
    void aDraftBegunAtHomeIsNoHelpersToTakeUp() {
        var home = drafts.begin(Said.by(new Identity("Bilal", "Maison", BORN)), null);
        var homeCode = drafts.newCode(home.id(), "fr").orElseThrow();
        As.signIn(NADIA);
        assertThat(desk.takeUp(homeCode, place)).isFalse();
        assertThat(desk.takeUp("ZZZZ ZZZZ", place)).isFalse();
    }

    @Test
    void nobodyButAHelperTakesUpADraft() {
        assertThatThrownBy(() -> desk.takeUp(code, place)).isInstanceOf(RuntimeException.class);
        As.coordinator("Samir");
        assertThatThrownBy(() -> desk.takeUp(code, place)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theRegistrationNotesWhoHelpedAndWhere() {
        finish(new Beside(place.point(), NADIA.id(), NADIA.name()));
        assertThat(note().helper()).contains("Nadia Essai");
        assertThat(note().point()).contains(place.name());
        assertThat(note().contestedAt()).isEmpty();
        assertThat(trail()).contains("HELPED_AT_DROP_IN");
    }

    @Test
    void withoutAHelperItNotesThePointOnly() {
        finish();
        assertThat(note().helper()).isEmpty();
        assertThat(note().point()).contains(place.name());
        assertThat(trail()).contains("AT_DROP_IN").doesNotContain("HELPED_AT_DROP_IN");
    }

    @Test
    void aRegistrationMadeAtHomeHasNoNote() {
        draft = drafts.begin(Said.by(new Identity("Bilal", "Seul", BORN)), null);
        finish();
        As.coordinator("Samir");
        assertThat(notes.of(volunteer())).isEmpty();
    }

    @Test
    void thePersonContestsItOnceAndNobodyElseDoes() {
        finish(new Beside(place.point(), NADIA.id(), NADIA.name()));
        As.signIn(new SignedIn(UUID.randomUUID(), "Autre", Role.VOLUNTEER, null));
        assertThatThrownBy(() -> notes.contest(volunteer())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> notes.of(volunteer())).isInstanceOf(AccessDeniedException.class);
        As.signIn(new SignedIn(draft.id().value(), "Amel Accueil", Role.VOLUNTEER, null));
        assertThat(notes.contest(volunteer())).isTrue();
        assertThat(notes.contest(volunteer())).isFalse();
        assertThat(notes.of(volunteer()).orElseThrow().contestedAt()).isPresent();
        assertThat(trail()).containsOnlyOnce("REGISTRATION_CONTESTED");
    }

    @Test
    void whatWasSentFromADeviceIsKnownThereUntilThePersonLeaves() {
        finish();
        assertThat(desk.justSent(holding(draft.token()))).contains(volunteer());
        desk.leave(holding(draft.token()), new MockHttpServletResponse());
        assertThat(desk.justSent(holding(draft.token()))).isEmpty();
    }

    @Test
    void whatWasSentLongerThanHalfAnHourAgoIsNot() {
        finish();
        turnBack("31 minutes");
        assertThat(desk.justSent(holding(draft.token()))).isEmpty();
    }

    private void finish() {
        finish(Beside.NOBODY);
    }

    /** Neither phone nor e-mail: the point is the way to reach them. */
    private void finish(Beside beside) {
        drafts.save(draft.id(), CHECK, said -> said.reachMe(new Reach(null, null, place.point()))
                .iLive(Home.UNKNOWN)
                .withoutWork(new Deprivation(Deprivation.Kind.UNKNOWN, null))
                .answering(Answers.NONE));
        assertThat(drafts.send(draft.id(), "fr", beside)).isInstanceOf(Found.Sent.class);
    }

    private fr.declic.volunteers.RegistrationNote note() {
        As.coordinator("Samir");
        return notes.of(volunteer()).orElseThrow();
    }

    private VolunteerId volunteer() {
        return new VolunteerId(draft.id().value());
    }

    private java.util.List<String> trail() {
        return transaction.execute(status -> jdbc.sql("select kind from trail_entry where volunteer_id = :id")
                .param("id", draft.id().value())
                .query(String.class)
                .list());
    }

    private void turnBack(String interval) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update registration_draft set updated_at = updated_at - interval '" + interval
                                + "' where id = :id")
                        .param("id", draft.id().value())
                        .update());
    }

    private Place point() {
        var point = new Place(UUID.randomUUID(), "Maison " + UUID.randomUUID());
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "insert into drop_in_point (id, name, address) values (:id, :name, '3 rue des Essais')")
                .param("id", point.point())
                .param("name", point.name())
                .update());
        return point;
    }

    private static MockHttpServletRequest holding(String token) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie("declic-inscription", token));
        return request;
    }
}
