package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.AtOnce;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.employment.ContractId;
import fr.declic.planning.NeedsSheet.Need;
import fr.declic.planning.core.Cover;
import fr.declic.planning.core.Duty;
import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Pair;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.SharedLimit;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import fr.declic.territory.TerritoryId;
import fr.declic.vocabulary.HalfDay;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What a manager settles is what the weeks are proposed by. */
class SettlingTheRulesTest extends AtAWorkshop {

    private static final HalfDayHours NINE_TO_NOON = new HalfDayHours(9 * 60, 12 * 60);

    @Autowired
    private Planning planning;

    @Autowired
    private RulesBook rules;

    @Autowired
    private ActivityNeeds needs;

    @Autowired
    private RulesOfAPerson held;

    private Workshop workshop;

    @BeforeEach
    void aWorkshopOfTwo() {
        workshop = workshop(2);
        signInTheManager();
    }

    @Test
    void anActivityIsDoneOnTheHalfDaysThatWereSettledAndAtTheirHours() {
        assertThat(duties()).hasSize(5).allSatisfy(duty -> assertThat(duty.length())
                .isEqualTo(14));
        assertThat(needs.save(sheet(), List.of(new Need(HalfDay.TUESDAY_AFTERNOON, NINE_TO_NOON, 1, 2, 3)), Set.of()))
                .isEmpty();
        assertThat(duties()).singleElement().satisfies(duty -> {
            assertThat(duty.slot()).isEqualTo(WeekPlan.HALF_DAYS.indexOf(HalfDay.TUESDAY_AFTERNOON));
            assertThat(duty.length()).isEqualTo(12);
            assertThat(duty.start() % (24 * 60)).isEqualTo(9 * 60);
            assertThat(duty.cover()).isEqualTo(Cover.of(1, 2, 3));
        });
        assertThat(needs.save(sheet(), List.of(), Set.of())).isEmpty();
        assertThat(duties()).hasSize(5);
    }

    @Test
    void aSavoirFaireThatMustBeThereIsKnownByWhoKnowsIt() {
        assertThat(duties()).allSatisfy(duty -> assertThat(duty.mustKnow()).isEmpty());
        assertThat(needs.save(sheet(), List.of(), Set.of("repasser-chemise", "of-another-activity")))
                .isEmpty();
        assertThat(sheet().present()).containsExactly("repasser-chemise");
        assertThat(duties()).allSatisfy(duty -> assertThat(duty.mustKnow()).containsExactly(0));
        assertThat(plan().problem().people())
                .allSatisfy(worker -> assertThat(worker.knows()).containsExactly(0));
        assertThat(needs.save(sheet(), List.of(), Set.of("plier-linge"))).isEmpty();
        assertThat(plan().problem().people())
                .allSatisfy(worker -> assertThat(worker.knows()).isEmpty());
    }

    @Test
    void aNewcomerWorksBesideTheirTutorOnly() {
        assertThat(rules.putBeside(rules.sheet(), person(0), person(1))).isEmpty();
        assertThat(plan().problem().people().getFirst().tutors()).containsExactly(1);
        assertThat(plan().problem().people().getLast().tutors()).isEmpty();
        rules.noLongerBeside(rules.sheet(), rules.sheet().beside().getFirst());
        assertThat(plan().problem().people().getFirst().tutors()).isEmpty();
    }

    @Test
    void twoWhoAreKeptApartAreNeverProposedTogether() {
        assertThat(together(proposed())).isPositive();
        assertThat(rules.keepApart(rules.sheet(), person(1), person(0))).isEmpty();
        assertThat(plan().problem().apart()).containsExactly(new Pair(0, 1));
        assertThat(together(proposed())).isZero();
    }

    @Test
    void whoAskedReadsThatTheyDidAndTheOtherOneNothing() {
        rules.keepApart(rules.sheet(), person(0), person(1));
        assertThat(lines(asker())).singleElement().asString().doesNotContain("Amel");
        assertThat(lines(named())).isEmpty();
    }

    @Test
    void aVanIsALimitOfTheActivitiesThatUseIt() {
        var activity = Set.of(needs.activities().getFirst().id());
        var van = SharedLimit.Counts.PEOPLE;
        var id = UUID.randomUUID();
        assertThat(rules.add(rules.sheet(), id, " ", van, 2, activity)).contains(RulesRefusal.NAME_MISSING);
        assertThat(rules.add(rules.sheet(), id, "Camion", van, 0, activity)).contains(RulesRefusal.NUMBER_WRONG);
        assertThat(rules.add(rules.sheet(), id, "Camion", van, 2, Set.of())).contains(RulesRefusal.ACTIVITIES_MISSING);
        assertThat(plan().problem().limits()).isEmpty();
        assertThat(rules.add(rules.sheet(), id, "Camion", van, 2, activity)).isEmpty();
        assertThat(plan().problem().limits()).containsExactly(new SharedLimit(Set.of(0), 2, van));
        rules.remove(rules.sheet(), id);
        assertThat(plan().problem().limits()).isEmpty();
    }

    @Test
    void nobodyIsKeptFromTheirTutor() {
        rules.putBeside(rules.sheet(), person(0), person(1));
        assertThat(rules.keepApart(rules.sheet(), person(1), person(0))).contains(RulesRefusal.BESIDE_AND_APART);
        assertThat(rules.keepApart(rules.sheet(), person(0), person(0))).contains(RulesRefusal.SAME_PERSON);
        rules.noLongerBeside(rules.sheet(), rules.sheet().beside().getFirst());
        assertThat(rules.keepApart(rules.sheet(), person(1), person(0))).isEmpty();
    }

    @Test
    void whoSawOlderRulesIsToldSo() {
        var seen = rules.sheet();
        var needed = sheet();
        rules.putBeside(seen, person(0), person(1));
        assertThat(rules.putBeside(seen, person(1), person(0))).contains(RulesRefusal.CHANGED_MEANWHILE);
        assertThat(needs.save(needed, List.of(), Set.of())).contains(RulesRefusal.CHANGED_MEANWHILE);
    }

    @RepeatedTest(TIMES)
    void ofTwoAtOnceTheSecondIsToldSo(TerritoryId territory) throws Exception {
        var seen = rules.sheet();
        var one = person(0);
        var other = person(1);
        var answers = AtOnce.<Optional<RulesRefusal>>both(
                territory,
                () -> {
                    signInTheManager();
                    return rules.putBeside(seen, one, other);
                },
                () -> {
                    signInTheManager();
                    return rules.keepApart(seen, one, other);
                });
        assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(RulesRefusal.CHANGED_MEANWHILE));
        assertThat(rules.sheet().beside().size() + rules.sheet().apart().size()).isEqualTo(1);
    }

    @Test
    void areNobodyElsesThanThatEbesManagers() {
        rules.keepApart(rules.sheet(), person(0), person(1));
        var theirs = rules.sheet();
        var activity = needs.activities().getFirst().id();
        As.signIn(new SignedIn(UUID.randomUUID(), "Nadia", Role.EBE_MANAGER, UUID.randomUUID()));
        assertThat(needs.activities()).isEmpty();
        assertThat(needs.sheet(activity)).isEmpty();
        assertThat(rules.sheet().people()).isEmpty();
        assertThat(rules.sheet().apart()).isEmpty();
        As.coordinator("Samir");
        assertThatThrownBy(rules::sheet).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rules.noLongerApart(theirs, theirs.apart().getFirst()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void signInTheManager() {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, workshop.ebe().value()));
    }

    private WeekPlan plan() {
        return planning.week(workshop.ebe(), workshop.later());
    }

    private List<Duty> duties() {
        return plan().problem().duties();
    }

    private NeedsSheet sheet() {
        return needs.sheet(needs.activities().getFirst().id()).orElseThrow();
    }

    private ContractId person(int number) {
        return rules.sheet().people().get(number).contract();
    }

    /** People of the sheet stand in the order of their names, those of the workshop in that of their contracts. */
    private VolunteerId asker() {
        return volunteerOf(person(0));
    }

    private VolunteerId named() {
        return volunteerOf(person(1));
    }

    private VolunteerId volunteerOf(ContractId contract) {
        return IntStream.range(0, 2)
                .mapToObj(workshop::person)
                .filter(one -> Boolean.TRUE.equals(transaction.execute(status -> entities.createNativeQuery(
                                "select count(*) = 1 from contract where id = ?1 and volunteer_id = ?2", Boolean.class)
                        .setParameter(1, contract.value())
                        .setParameter(2, one.value())
                        .getSingleResult())))
                .findFirst()
                .orElseThrow();
    }

    private List<?> lines(VolunteerId person) {
        return Optional.ofNullable(transaction.execute(status ->
                        held.read(person.value(), Locale.FRENCH).getFirst().lines()))
                .orElseThrow();
    }

    private Roster proposed() {
        return new WeekSearch()
                .propose(plan().problem(), new Effort(2, 1, 1, 0.01), new Stop(), progress -> {})
                .roster();
    }

    private static long together(Roster roster) {
        return IntStream.range(0, WeekPlan.HALF_DAYS.size())
                .filter(slot -> roster.at(0, slot) != Roster.FREE && roster.at(0, slot) == roster.at(1, slot))
                .count();
    }
}
