package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.vocabulary.HalfDays;
import fr.declic.volunteers.ListPlace.Unranked;
import fr.declic.volunteers.VolunteerFilter.Group;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

class TheListTest extends AmongPeople {

    @Autowired
    private VolunteerList list;

    @Autowired
    private ListPlaces places;

    @Autowired
    private Territories territories;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startEmpty() {
        transaction.executeWithoutResult(status -> {
            for (var table : List.of("trail_entry", "candidacy", "volunteer")) {
                jdbc.sql("delete from " + table).update();
            }
        });
    }

    @Test
    void goesByTheCandidacyDateAndRanksThoseWhoAreCounted() {
        var contact = people.contact(named("Contact", "Zéro"));
        people.listed(named("Premier", "Un"));
        people.registered(named("Pas encore", "Deux"));
        var paused = people.stored(named("Pause", "Trois"), person -> {}, (candidacy, clock) -> {
            People.list(candidacy, clock);
            candidacy.pause(null, clock);
        });
        var proposed = people.stored(named("Proposé", "Quatre"), person -> {}, (candidacy, clock) -> {
            People.list(candidacy, clock);
            candidacy.propose(clock);
        });
        var last = people.listed(named("Dernier", "Cinq"));

        assertThat(all())
                .extracting(row -> row.identity().firstName())
                .containsExactly("Premier", "Pas encore", "Pause", "Proposé", "Dernier", "Contact");
        assertThat(all()).extracting(VolunteerRow::rank).containsExactly(1, null, null, null, 2, null);
        assertThat(places.of(last)).isEqualTo(new ListPlace(2, 2, null));
        assertThat(places.of(contact)).isEqualTo(new ListPlace(null, 2, Unranked.REGISTRATION));
        assertThat(places.of(paused)).isEqualTo(new ListPlace(null, 2, Unranked.PAUSED));
        assertThat(places.of(proposed)).isEqualTo(new ListPlace(null, 2, Unranked.PROPOSED));
    }

    @Test
    void givesTheRankBackWhenTheProposalCloses() {
        var first = people.stored(named("Premier", "Un"), person -> {}, (candidacy, clock) -> {
            People.list(candidacy, clock);
            candidacy.propose(clock);
            candidacy.closeProposal(clock);
        });
        people.listed(named("Seconde", "Deux"));
        assertThat(places.of(first)).isEqualTo(new ListPlace(1, 2, null));
    }

    @Test
    void keepsTheRankOfTheWholeListInAPartOfIt() {
        people.listed(named("Premier", "Un"));
        people.listed(named("Seconde", "Deux"));
        assertThat(list.rows(search("seconde"), 0, 10))
                .extracting(VolunteerRow::rank)
                .containsExactly(2);
    }

    @Test
    void findsANameWithoutAccentsWithTyposInAnyOrder() {
        people.listed(named("Zoé", "Lefèvre"));
        people.listed(named("Amel", "Belkacem"));
        people.listed(named("Amélie", "Dupont"));
        assertThat(found("lefevre")).containsExactly("Zoé Lefèvre");
        assertThat(found("LEFÈVRE zoe")).containsExactly("Zoé Lefèvre");
        assertThat(found("belkasem")).containsExactly("Amel Belkacem");
        assertThat(found("amel belkassem")).containsExactly("Amel Belkacem");
        assertThat(found("ame")).containsExactly("Amel Belkacem", "Amélie Dupont");
        assertThat(found("martin")).isEmpty();
        assertThat(found("Leefvre")).as("two letters changed places").containsExactly("Zoé Lefèvre");
        assertThat(found("mael")).as("and in a short name").containsExactly("Amel Belkacem", "Amélie Dupont");
    }

    @Test
    void findsAPhoneHoweverItIsWritten() {
        people.listed(named("Amel", "Belkacem"), person -> person.reachBy(new Reach("+33639980012", null, null)));
        people.listed(named("Zoé", "Lefèvre"), person -> person.reachBy(new Reach("+33639980013", null, null)));
        assertThat(found("06 39 98 00 12")).containsExactly("Amel Belkacem");
        assertThat(found("+33 6 39 98 00 13")).containsExactly("Zoé Lefèvre");
        assertThat(found("0033 (0)6 39 98 00 13")).containsExactly("Zoé Lefèvre");
        assertThat(found("+33 (0)6.39.98.00.13")).containsExactly("Zoé Lefèvre");
    }

    @Test
    void findsAPhoneWithOneSlipWhereNobodyHasWhatWasTyped() {
        people.listed(named("Amel", "Belkacem"), person -> person.reachBy(new Reach("+33639981726", null, null)));
        people.listed(named("Zoé", "Lefèvre"), person -> person.reachBy(new Reach("+33639985040", null, null)));
        assertThat(found("06 39 98 17 26")).containsExactly("Amel Belkacem");
        for (var slip : List.of("06 39 98 17 25", "06 39 98 1726 4", "06 39 98 1 26", "06 39 98 71 26")) {
            assertThat(found(slip)).as(slip).containsExactly("Amel Belkacem");
        }
        assertThat(found("06 39 98 11 11")).isEmpty();
        assertThat(found("1725")).isEmpty();
    }

    @Test
    void takesNoNameForASlipInASavoirFaire() {
        people.listed(named("Marie", "Dupont"));
        people.listed(named("Zoé", "Lefèvre"), person -> person.answer(skills(List.of("mettre-musique"), List.of())));
        assertThat(found("mariage")).contains("Zoé Lefèvre");
        assertThat(found("Marie")).containsExactly("Marie Dupont");
    }

    @Test
    void findsWhoKnowsHowToDoSomethingByOtherWordsAndInTheirOwn() {
        people.listed(
                named("Amel", "Belkacem"), person -> person.answer(skills(List.of("repasser-chemise"), List.of())));
        people.listed(
                named("Zoé", "Lefèvre"), person -> person.answer(skills(List.of(), List.of("dresser des faucons"))));
        assertThat(found("repasage")).containsExactly("Amel Belkacem");
        assertThat(found("faucon")).containsExactly("Zoé Lefèvre");
        assertThat(found("plongée sous-marine")).isEmpty();
    }

    @Test
    void takesWhatIsTypedAsTextAndNothingElse() {
        people.listed(named("Amel", "Belkacem"));
        for (var typed : List.of(
                "%", "_", "\\", "'; drop table volunteer; --", ":word0", "?", "a\0b", "💥", "x".repeat(10_000))) {
            assertThat(found(typed)).as(typed).isEmpty();
        }
        assertThat(found("a%l")).isEmpty();
    }

    @Test
    void showsWhoIsUnderWayUnlessAskedOtherwiseButASearchFindsEverybody() {
        people.listed(named("Amel", "Belkacem"));
        people.stored(named("Zoé", "Lefèvre"), person -> {}, (candidacy, clock) -> {
            People.list(candidacy, clock);
            candidacy.hire(true, false, clock);
        });
        assertThat(names(VolunteerFilter.NONE)).containsExactly("Amel Belkacem");
        assertThat(found("zoé")).containsExactly("Zoé Lefèvre");
        assertThat(names(filter(Group.UNDER_WAY, Set.of(Status.HIRED_EBE), null, null)))
                .containsExactly("Zoé Lefèvre");
    }

    @Test
    void showsWhoWishesAnActivityAndWhoWasLeftWithoutNews() {
        people.listed(named("Amel", "Belkacem"), person -> {
            person.answer(new Answers(
                    List.of(),
                    List.of(),
                    List.of("repassage"),
                    false,
                    null,
                    List.of(),
                    null,
                    null,
                    HalfDays.NONE,
                    Set.of(),
                    Set.of()));
            person.wasContacted(java.time.Instant.now());
        });
        people.listed(named("Zoé", "Lefèvre"));
        assertThat(names(filter(Group.ALL, Set.of(), null, "repassage"))).containsExactly("Amel Belkacem");
        assertThat(names(filter(Group.ALL, Set.of(), 30, null))).containsExactly("Zoé Lefèvre");
    }

    @Test
    void neverFindsSomebodyOfAnotherTerritory() {
        var here = people.listed(named("Amel", "Belkacem"), person -> {
            person.answer(skills(List.of("repasser-chemise"), List.of()));
            person.reachBy(new Reach("+33639987701", null, null));
        });
        var other = territories.open(new Territory("ailleurs" + System.nanoTime(), "Ailleurs", "A", true));
        CurrentTerritory.run(other.id(), () -> {
            assertThat(functions()).isEmpty();
            assertThat(list.count(VolunteerFilter.NONE)).isZero();
            assertThat(found("belkacem")).isEmpty();
            assertThat(found("belkasem")).isEmpty();
            assertThat(found("repassage")).isEmpty();
        });
        assertThat(functions()).containsExactly(here.value(), here.value(), here.value(), here.value());
    }

    @Test
    void tellsAVolunteerTheirOwnPlaceAndNobodyElses() {
        var person = people.listed(named("Amel", "Belkacem"));
        var neighbour = people.listed(named("Zoé", "Lefèvre"));
        As.signIn(new SignedIn(person.value(), "Amel", Role.VOLUNTEER, null));
        assertThat(places.of(person).rank()).isEqualTo(1);
        assertThatThrownBy(() -> places.of(neighbour)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> list.count(VolunteerFilter.NONE)).isInstanceOf(AccessDeniedException.class);
    }

    /** What the functions that work as the owner of the tables give away. */
    private List<java.util.UUID> functions() {
        return transaction.execute(
                status -> jdbc.sql("""
                        select volunteers_named('belkacem') union all select volunteers_named('belkasem')
                        union all select volunteers_dialled('639987702')
                        union all select volunteers_skilled(array['repasser-chemise'])
                        """).query(java.util.UUID.class).list());
    }

    private List<VolunteerRow> all() {
        return list.rows(filter(Group.ALL, Set.of(), null, null), 0, 100);
    }

    private List<String> found(String text) {
        assertThat(list.count(search(text))).isEqualTo(names(search(text)).size());
        return names(search(text));
    }

    private List<String> names(VolunteerFilter filter) {
        return list.rows(filter, 0, 100).stream()
                .map(row -> row.identity().fullName())
                .toList();
    }

    private static VolunteerFilter search(String text) {
        return new VolunteerFilter(Group.UNDER_WAY, Set.of(), null, false, false, null, null, text);
    }

    private static VolunteerFilter filter(
            Group group, Set<Status> statuses, @Nullable Integer silentDays, @Nullable String wish) {
        return new VolunteerFilter(group, statuses, null, false, false, silentDays, wish, "");
    }

    private static Identity named(String first, String last) {
        return new Identity(first, last, People.AMEL.birthDate());
    }

    private static Answers skills(List<String> skills, List<String> ownWords) {
        return new Answers(
                skills, ownWords, List.of(), false, null, List.of(), null, null, HalfDays.NONE, Set.of(), Set.of());
    }
}
