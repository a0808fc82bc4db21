package fr.declic.volunteers.registration;

import static fr.declic.volunteers.registration.RegistrationStep.ADDRESS;
import static fr.declic.volunteers.registration.RegistrationStep.REACH;
import static fr.declic.volunteers.registration.RegistrationStep.SKILLS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.InTerritory;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.RegistrationNote.Beside;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class KeepingADraftTest {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
    private static final Identity AMEL = new Identity("Amel", "Exemple", BORN);

    @Autowired
    private Drafts drafts;

    @Autowired
    private DraftErasure erasure;

    @Autowired
    private Territories territories;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void resumesOnTheSamePhoneWithEveryAnswer() {
        var begun = drafts.begin(Said.by(AMEL), null);
        var everything = new Said(
                AMEL,
                new Reach("+33639980001", "amel@exemple.invalid", null),
                new Home("12 bis", "Rue des Glycines", null, true, YearMonth.of(2019, 5)),
                new Deprivation(Deprivation.Kind.SINCE, YearMonth.of(2023, 1)),
                new Answers(
                        List.of("repasser-chemise"),
                        List.of("faire des crêpes 🥞"),
                        List.of("repassage", "couture"),
                        true,
                        "جمع",
                        List.of("reparer-velo"),
                        WeeklyHours.ofHours(10),
                        new WeeklyHours(70),
                        HalfDays.of(HalfDay.MONDAY_MORNING),
                        Set.of(Mobility.BUS),
                        Set.of(Limit.COLD)),
                Map.of("phone", "06 39"));
        drafts.save(begun.id(), SKILLS, said -> everything);
        assertThat(drafts.find(begun.token())).isEqualTo(new Found.Open(begun.id(), everything, SKILLS));
    }

    @Test
    void showsNothingToAnUnknownToken() {
        drafts.begin(Said.by(AMEL), null);
        assertThat(drafts.find(null)).isEqualTo(new Found.Nothing());
        assertThat(drafts.find("unknown")).isEqualTo(new Found.Nothing());
    }

    @Test
    void opensByItselfForHalfAnHour() {
        var begun = drafts.begin(Said.by(AMEL), null);
        age("29 minutes");
        assertThat(drafts.find(begun.token())).isInstanceOf(Found.Open.class);
    }

    @Test
    void asksForTheBirthDateAfterHalfAnHour() {
        var begun = drafts.begin(Said.by(AMEL), null);
        age("31 minutes");
        assertThat(drafts.find(begun.token())).isEqualTo(new Found.AsksBirthDate(begun.id(), 5));
        assertThat(drafts.open(begun.id(), BORN.plusDays(1))).isEqualTo(new Found.AsksBirthDate(begun.id(), 4));
        assertThat(drafts.open(begun.id(), BORN)).isInstanceOf(Found.Open.class);
        assertThat(drafts.find(begun.token())).isInstanceOf(Found.Open.class);
    }

    @Test
    void closesForAnHourAfterFiveWrongBirthDates() {
        var begun = drafts.begin(Said.by(AMEL), null);
        age("31 minutes");
        for (var i = 0; i < 4; i++) {
            assertThat(drafts.open(begun.id(), LocalDate.EPOCH)).isInstanceOf(Found.AsksBirthDate.class);
        }
        assertThat(drafts.open(begun.id(), LocalDate.EPOCH)).isInstanceOf(Found.Closed.class);
        assertThat(drafts.open(begun.id(), BORN)).isInstanceOf(Found.Closed.class);
        assertThat(drafts.find(begun.token())).isInstanceOf(Found.Closed.class);
        age("61 minutes");
        assertThat(drafts.open(begun.id(), BORN)).isInstanceOf(Found.Open.class);
    }

    @Test
    void resumesOnAnotherPhoneWithTheCodeAndTheBirthDate() {
        var begun = drafts.begin(Said.by(AMEL), null);
        var code = drafts.newCode(begun.id(), "ar").orElseThrow();
        var typed = " " + code.toLowerCase(java.util.Locale.ROOT);
        assertThat(drafts.resume(typed, BORN.plusDays(1), "new")).isInstanceOf(Found.AsksBirthDate.class);
        assertThat(drafts.find("new")).isInstanceOf(Found.Nothing.class);
        assertThat(drafts.resume(typed, BORN, "new")).isInstanceOf(Found.Open.class);
        assertThat(drafts.find("new")).isInstanceOf(Found.Open.class);
        assertThat(drafts.languageOf(begun.id())).contains("ar");
    }

    @Test
    void forgetsAFormerCode() {
        var begun = drafts.begin(Said.by(AMEL), null);
        var former = drafts.newCode(begun.id(), "fr").orElseThrow();
        drafts.newCode(begun.id(), "fr");
        assertThat(drafts.resume(former, BORN, "t")).isInstanceOf(Found.Nothing.class);
        assertThat(drafts.resume("", BORN, "t")).isInstanceOf(Found.Nothing.class);
    }

    @Test
    void startsAnewForSomebodyElseAndDeletesNothing() {
        var amel = drafts.begin(Said.by(AMEL), null);
        var other = drafts.begin(Said.by(new Identity("Bilal", "Exemple", BORN)), amel.token());
        assertThat(other.id()).isNotEqualTo(amel.id());
        assertThat(drafts.find(amel.token())).isInstanceOf(Found.Open.class);
    }

    @Test
    void goesOnWithTheSameDraftInASecondTab() {
        var first = drafts.begin(Said.by(AMEL), null);
        drafts.save(first.id(), ADDRESS, said -> said.reachMe(new Reach("+33639980001", null, null)));
        assertThat(drafts.begin(Said.by(AMEL), first.token()))
                .isEqualTo(new Drafts.Begun(first.id(), first.token(), ADDRESS));
        var open = (Found.Open) drafts.find(first.token());
        assertThat(Objects.requireNonNull(open.said().reach()).phone()).isEqualTo("+33639980001");
    }

    @Test
    void findsAgainOnAFamilysPhoneTheDraftThatWasPutAside() {
        var amel = drafts.begin(Said.by(AMEL), null);
        drafts.save(amel.id(), SKILLS, said -> said.reachMe(new Reach("+33639980001", null, null)));
        var bilal = begin(new Identity("Bilal", "Exemple", BORN), amel);
        age("20 days");
        assertThat(begin(new Identity("AMEL", "exemple", BORN), bilal, amel))
                .isEqualTo(new Drafts.Begun(amel.id(), amel.token(), SKILLS));
        assertThat(drafts.find(amel.token())).isInstanceOf(Found.Open.class);
        assertThat(drafts.find(bilal.token())).isInstanceOf(Found.AsksBirthDate.class);
    }

    @Test
    void countsAWrongBirthDateUnderTheSameNames() {
        var amel = drafts.begin(Said.by(AMEL), null);
        age("31 minutes");
        for (var day = 1; day <= Draft.TRIES; day++) {
            assertThat(begin(new Identity("Amel", "Exemple", BORN.plusDays(day)), amel)
                            .id())
                    .isNotEqualTo(amel.id());
        }
        assertThat(begin(AMEL, amel).id()).isNotEqualTo(amel.id());
        assertThat(drafts.find(amel.token())).isInstanceOf(Found.Closed.class);
    }

    private Drafts.Begun begin(Identity identity, Drafts.Begun... onThePhone) {
        var held = Stream.of(onThePhone).map(Drafts.Begun::token).toList();
        return drafts.begin(Said.by(identity), held, Beside.NOBODY);
    }

    @Test
    void isSeenByItsOwnTerritoryOnly() {
        var begun = drafts.begin(Said.by(AMEL), null);
        var other = territories.open(new Territory("drafts" + System.nanoTime(), "Ailleurs", "A", true));
        CurrentTerritory.run(
                other.id(), () -> assertThat(drafts.find(begun.token())).isInstanceOf(Found.Nothing.class));
    }

    @Test
    void isErasedAfterThirtyDaysAndNotBefore() {
        var forgotten = drafts.begin(Said.by(AMEL), null);
        age("30 days 1 minute");
        var young = drafts.begin(Said.by(new Identity("Bilal", "Exemple", BORN)), null);
        age(young, "29 days");
        erasure.eraseForgottenDrafts();
        assertThat(drafts.find(forgotten.token())).isInstanceOf(Found.Nothing.class);
        assertThat(drafts.find(young.token())).isInstanceOf(Found.AsksBirthDate.class);
        assertThat(drafts.save(forgotten.id(), REACH, said -> said)).isInstanceOf(Found.Nothing.class);
        assertThat(drafts.send(forgotten.id(), "fr")).isInstanceOf(Found.Nothing.class);
    }

    @Test
    void aDraftIsErasedWithinTheHourThatItsTimeIsOver() throws NoSuchMethodException {
        var times = CronExpression.parse(DraftErasure.class
                .getDeclaredMethod("eraseForgottenDrafts")
                .getAnnotation(Scheduled.class)
                .cron());
        var first = Objects.requireNonNull(times.next(LocalDateTime.of(2026, 3, 29, 0, 0)));
        assertThat(times.next(first)).isEqualTo(first.plusHours(1));
    }

    private void age(String interval) {
        transaction.executeWithoutResult(status -> jdbc.sql("update registration_draft set updated_at = updated_at - '"
                        + interval + "'::interval, closed_until = closed_until - '" + interval + "'::interval")
                .update());
    }

    private void age(Drafts.Begun draft, String interval) {
        transaction.executeWithoutResult(status -> jdbc.sql("update registration_draft set updated_at = updated_at - '"
                        + interval + "'::interval where id = :id")
                .param("id", draft.id().value())
                .update());
    }
}
