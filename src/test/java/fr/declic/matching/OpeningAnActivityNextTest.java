package fr.declic.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.ReadAloud;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.matching.OpeningNext.Idea;
import fr.declic.matching.OpeningNext.Line;
import fr.declic.matching.OpeningNext.Person;
import fr.declic.matching.OpeningNext.Standing;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** From what people of the list said to the activities that could be opened for them. */
@InTerritory
class OpeningAnActivityNextTest {

    @Autowired
    private Activities activities;

    @Autowired
    private EntityManager entities;

    @Autowired
    private ActivitiesToOpen toOpen;

    @Autowired
    private ActivitiesToOpenPaper paper;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Ironing ironing;

    @BeforeEach
    void onlyThePeopleOfTheTestAreOnTheList() {
        As.coordinator("Samir");
        ironing = new Ironing(activities, entities, transaction);
        change("update candidacy set status = 'PAUSED'");
        change("update activity set closed = true");
        change("update useful_work set status = 'SET_ASIDE' where status = 'SHOWN'");
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void employsInTheListsOrderAsFarAsThePlacesGo() {
        var amel = ironing.listed("Amel", Ironing.suits());
        var bruno = ironing.listed("Bruno", Ironing.suits());
        ironing.listed("Chloé", Ironing.suits());
        var line = line("repassage", toOpen.forTheTeam(2, 1));
        assertThat(line.suited()).isEqualTo(3);
        assertThat(line.employed()).isEqualTo(2);
        assertThat(line.quarters()).isEqualTo(2 * WeeklyHours.ofHours(20).quarters());
        assertThat(line.first()).hasSize(3).extracting(Person::id).startsWith(amel, bruno);
    }

    @Test
    void countsWhoIsOnTheListAndNotWhoIsPausedOrHasAProposal() {
        ironing.listed("Amel", Ironing.suits());
        stands(ironing.listed("Bruno", Ironing.suits()), "PAUSED");
        stands(ironing.listed("Chloé", Ironing.suits()), "PROPOSED");
        stands(ironing.listed("David", Ironing.suits()), "PREPARING");
        assertThat(toOpen.forTheTeam(10, 2).people()).isEqualTo(2);
    }

    @Test
    void whatSomebodyCannotDoIsNotOpenedForThem() {
        ironing.listed("Amel", Ironing.suits(Limit.STANDING_LONG));
        assertThat(toOpen.forTheTeam(10, 2).nobody()).contains("repassage");
        ironing.listed("Bruno", Ironing.suits(Limit.COLD));
        assertThat(line("repassage", toOpen.forTheTeam(10, 2)).employed()).isEqualTo(1);
    }

    @Test
    void saysWhichSavoirFaireAreThereAndWhichWouldBeLearntOrRecruited() {
        ironing.listed("Amel", wishes(List.of("eplucher-legumes"), List.of("hygiene-alimentaire"), "legumerie"));
        ironing.listed("Bruno", wishes(List.of("eplucher-legumes"), List.of(), "legumerie"));
        assertThat(line("legumerie", toOpen.forTheTeam(10, 2)).crafts())
                .extracting(craft -> craft.skill() + " " + craft.standing() + " " + craft.know() + " " + craft.learn())
                .containsExactly(
                        "eplucher-legumes " + Standing.THERE + " 2 0",
                        "hygiene-alimentaire " + Standing.TO_LEARN + " 0 1",
                        "composer-panier " + Standing.TO_RECRUIT + " 0 0");
    }

    @Test
    void combinesActivitiesWithoutCountingAnybodyTwice() {
        ironing.listed("Amel", wishes(List.of(), List.of(), "repassage", "couture"));
        ironing.listed("Bruno", wishes(List.of(), List.of(), "couture", "repassage"));
        ironing.listed("Chloé", wishes(List.of(), List.of(), "compost"));
        var pooled = toOpen.forTheTeam(10, 2).together();
        assertThat(pooled.parts()).extracting(OpeningNext.Part::kind).containsExactly("repassage", "compost");
        assertThat(pooled.employed()).isEqualTo(3);
        var three = toOpen.forTheTeam(10, 3).together();
        assertThat(three.employed()).isEqualTo(3);
        assertThat(three.separately()).isEqualTo(5);
        assertThat(three.people()).extracting(Person::kind).containsExactly("repassage", "couture", "compost");
    }

    @Test
    void ideasOfTheSameFamilyStandBesideAndAnActivityThatIsThereIsSaid() {
        ironing.listed("Amel", Ironing.suits());
        ironing.activity(ironing.ebe(), 4);
        idea("linge", "La laverie a fermé.", "SHOWN");
        idea("linge", "Pas encore lue.", "WAITING");
        idea("jardin", "Des bacs à fleurs.", "SHOWN");
        var line = line("repassage", toOpen.forTheTeam(10, 2));
        assertThat(line.ideas()).containsExactly(new Idea("La laverie a fermé.", 0));
        assertThat(line.open()).isEqualTo(1);
        assertThat(line.free()).isEqualTo(4);
    }

    @Test
    void theCommitteeReadsHowManyAndNobodysName() {
        ironing.listed("Amel", Ironing.suits());
        As.signIn(new SignedIn(UUID.randomUUID(), "Nadia", Role.COMMITTEE_MEMBER, null));
        var page = toOpen.forTheCommittee(10, 2);
        assertThat(page.lines()).isNotEmpty().allSatisfy(line -> assertThat(line.first())
                .isEmpty());
        assertThat(page.together().employed()).isEqualTo(1);
        assertThat(page.together().people()).isEmpty();
        assertThatThrownBy(() -> toOpen.forTheTeam(10, 2)).isInstanceOf(AccessDeniedException.class);
        assertThat(ReadAloud.faults(paper.print(10, 2))).isEmpty();
    }

    @Test
    void withoutAnybodyOnTheListThereIsNothingToOpen() {
        var page = toOpen.forTheTeam(10, 3);
        assertThat(page.people()).isZero();
        assertThat(page.lines()).isEmpty();
        assertThat(page.together().employed()).isZero();
    }

    private static Answers wishes(List<String> skills, List<String> learns, String... kinds) {
        var suits = Ironing.suits();
        return new Answers(
                skills,
                List.of(),
                List.of(kinds),
                false,
                null,
                learns,
                suits.minimum(),
                suits.wished(),
                suits.halfDays(),
                Set.of(),
                Set.of());
    }

    private static Line line(String kind, OpeningNext page) {
        return page.lines().stream()
                .filter(line -> line.kind().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private void stands(VolunteerId person, String status) {
        change("update candidacy set status = '" + status + "' where id = '" + person.value() + "'");
    }

    private void idea(String family, String words, String status) {
        change("""
                insert into useful_work (id, received_at, sentence, family, status, shown)
                values (gen_random_uuid(), now(), '%1$s', '%2$s', '%3$s', '%1$s')
                """.formatted(words, family, status));
    }

    private void change(String sql) {
        transaction.executeWithoutResult(status -> jdbc.sql(sql).update());
    }
}
