package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.AtOnce;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.WeeklyHours;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class MergingTwoFilesTest extends AmongPeople {

    @Autowired
    private FileMerge merge;

    @Autowired
    private Corrections corrections;

    private VolunteerId kept;
    private VolunteerId closed;

    @BeforeEach
    void onePersonHasTwoFiles() {
        kept = people.stored(
                People.AMEL,
                told -> {
                    told.reachBy(new Reach("+33639980001", null, null));
                    told.answer(said(List.of("repasser-chemise"), 10, 20));
                },
                (candidacy, when) -> {});
        closed = people.stored(
                new Identity("Amel", "Belkassem", People.AMEL.birthDate()),
                told -> {
                    told.reachBy(new Reach("+33639980002", "amel@exemple.invalid", null));
                    told.answer(said(List.of("garder-enfants"), 15, 30));
                },
                (candidacy, when) -> {});
    }

    @Test
    void showsWhatDiffersAndNothingElse() {
        var differences = merge.compare(kept, closed).differences();
        assertThat(differences)
                .extracting(FileDifference::field)
                .containsExactly(
                        FileField.LAST_NAME, FileField.PHONE, FileField.EMAIL, FileField.SKILLS, FileField.HOURS);
        assertThat(differences).contains(new FileDifference(FileField.EMAIL, "", "amel@exemple.invalid"));
    }

    @Test
    void takesWhatWasChosenAndKeepsWhatStoodThereInTheTrail() {
        var date = file(kept).candidacy().candidacyDate();
        assertThat(merged(EnumSet.of(FileField.EMAIL, FileField.SKILLS, FileField.HOURS)))
                .isEmpty();
        var person = file(kept).person();
        assertThat(person.identity()).isEqualTo(People.AMEL);
        assertThat(person.reach()).isEqualTo(new Reach("+33639980001", "amel@exemple.invalid", null));
        assertThat(person.answers()).isEqualTo(said(List.of("garder-enfants"), 15, 30));
        assertThat(file(kept).candidacy().candidacyDate()).isEqualTo(date);
        assertThat(lines(kept, "CORRECTED"))
                .extracting(line -> line.details().get("field"))
                .containsExactlyInAnyOrder("email", "skills", "minimum", "wished");
        assertThat(lines(kept, "CORRECTED")).anySatisfy(line -> assertThat(line.details())
                .containsEntry("field", "skills")
                .containsEntry("former", "repasser une chemise"));
        assertThat(file(closed).goesOnAs())
                .extracting(VolunteerFile.OtherFile::id)
                .isEqualTo(kept);
    }

    @Test
    void withNothingChosenChangesNothingButThatTheOtherIsClosed() {
        var before = file(kept).person().answers();
        assertThat(merged(Set.of())).isEmpty();
        assertThat(file(kept).person().answers()).isEqualTo(before);
        assertThat(lines(kept, "CORRECTED")).isEmpty();
        assertThat(lines(kept, "TAKES_OVER")).hasSize(1);
        assertThat(file(closed).candidacy().status()).isEqualTo(Status.WITHDRAWN);
    }

    @Test
    void isRefusedWholeWhenEitherFileHasChangedSinceItWasRead() {
        for (var one : List.of(kept, closed)) {
            var compared = merge.compare(kept, closed);
            var phone = new Reach("+3363998000" + (one.equals(kept) ? 3 : 4), null, null);
            corrections.correct(one, seen(one), new Correction.Reached(phone));
            assertThat(merge.merge(kept, closed, compared, Set.of(FileField.SKILLS)))
                    .contains(Refusal.CHANGED_MEANWHILE);
        }
        assertThat(file(kept).person().answers().skills()).containsExactly("repasser-chemise");
        assertThat(file(closed).goesOnAs()).isNull();
    }

    @Test
    void isRefusedWholeForABirthDateThatWouldMakeThemFifteen() {
        var birth = LocalDate.ofInstant(file(kept).candidacy().registeredAt().orElseThrow(), java.time.ZoneOffset.UTC)
                .minusYears(15);
        corrections.correct(
                closed, seen(closed), new Correction.Who(new Identity("Amel", "Belkassem", birth.minusYears(3))));
        var young = people.stored(new Identity("Amel", "Belkassem", birth), told -> {}, (candidacy, when) -> {});
        assertThat(merge.merge(kept, young, merge.compare(kept, young), Set.of(FileField.BIRTH_DATE)))
                .contains(Refusal.UNDER_AGE);
        assertThat(file(young).goesOnAs()).isNull();
        assertThat(merged(Set.of(FileField.BIRTH_DATE))).isEmpty();
        assertThat(file(kept).person().identity().birthDate()).isEqualTo(birth.minusYears(3));
    }

    @Test
    void isRefusedWholeForAnEmptyBirthDate() {
        var contact = people.contact(new Identity("Amel", null, null));
        for (var field : List.of(FileField.BIRTH_DATE, FileField.LAST_NAME)) {
            assertThat(merge.merge(kept, contact, merge.compare(kept, contact), Set.of(field)))
                    .contains(Refusal.IDENTITY_MISSING);
        }
        assertThat(file(contact).goesOnAs()).isNull();
        assertThat(merge.merge(kept, contact, merge.compare(kept, contact), Set.of()))
                .isEmpty();
        assertThat(file(kept).person().identity()).isEqualTo(People.AMEL);
    }

    @Test
    void aFileWithAProposalIsNotClosed() {
        var listed = people.stored(People.AMEL, told -> {}, (candidacy, when) -> {
            People.list(candidacy, when);
            candidacy.propose(when);
        });
        assertThat(merge.merge(kept, listed, merge.compare(kept, listed), EnumSet.allOf(FileField.class)))
                .contains(Refusal.NOT_TO_BE_CLOSED);
        assertThat(file(kept).person().identity()).isEqualTo(People.AMEL);
        assertThat(lines(kept, "CORRECTED")).isEmpty();
    }

    @Test
    void goesOnWithTheFileThatHasMostToLose() {
        var contact = people.contact(new Identity("Amel", null, null));
        var bound = people.stored(People.AMEL, told -> {}, (candidacy, when) -> {
            People.list(candidacy, when);
            candidacy.propose(when);
        });
        assertThat(merge.goesOn(contact, kept)).isEqualTo(kept);
        assertThat(merge.goesOn(kept, contact)).isEqualTo(kept);
        assertThat(merge.goesOn(kept, bound)).isEqualTo(bound);
        assertThat(file(kept).candidacy().candidacyDate().orElseThrow())
                .isBefore(file(closed).candidacy().candidacyDate().orElseThrow());
        assertThat(merge.goesOn(kept, closed)).isEqualTo(kept);
        assertThat(merge.merge(kept, contact, merge.compare(kept, contact), Set.of()))
                .isEmpty();
        assertThat(file(kept).candidacy().registeredAt()).isPresent();
    }

    @RepeatedTest(3)
    void happensOnceWhereTwoCoordinatorsChooseDifferently(TerritoryId territory) throws Exception {
        var compared = merge.compare(kept, closed);
        Callable<Optional<Refusal>> theSkills = () -> merge.merge(kept, closed, compared, Set.of(FileField.SKILLS));
        var theOtherWayRound = merge.compare(closed, kept);
        Callable<Optional<Refusal>> theOtherWay = () -> merge.merge(closed, kept, theOtherWayRound, Set.of());
        assertThat(AtOnce.both(territory, theSkills, theOtherWay))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(Refusal.CHANGED_MEANWHILE));
        var goesOn = List.of(
                Optional.ofNullable(file(kept).goesOnAs()),
                Optional.ofNullable(file(closed).goesOnAs()));
        assertThat(goesOn).filteredOn(Optional::isPresent).hasSize(1);
    }

    private Optional<Refusal> merged(Set<FileField> taken) {
        return merge.merge(kept, closed, merge.compare(kept, closed), taken);
    }

    private static Answers said(List<String> skills, int least, int wished) {
        return Answers.NONE
                .withSkills(skills, List.of())
                .withHours(WeeklyHours.ofHours(least), WeeklyHours.ofHours(wished));
    }
}
