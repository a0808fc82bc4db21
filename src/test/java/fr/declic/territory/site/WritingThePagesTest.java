package fr.declic.territory.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.dropin.DropInPoints;
import fr.declic.dropin.NewPoint;
import fr.declic.dropin.PointOverview;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators write, keep, publish, take up again and withdraw. */
@InTerritory
class WritingThePagesTest {

    @Autowired
    private SiteEditing editing;

    @Autowired
    private SiteContent content;

    @Autowired
    private Editions editions;

    @Autowired
    private DropInPoints points;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void anAdministratorIsThere() {
        as("Awa");
        editing.drafts().forEach(editing::forget);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void aTerritoryHasItsTextsFromItsFirstMinute() {
        assertThat(read(Part.FUNDAMENTALS).text()).contains("Personne n’est inemployable");
        assertThat(editing.versions(Part.FUNDAMENTALS))
                .singleElement()
                .satisfies(version -> assertThat(version.author()).isEmpty());
    }

    @Test
    void aDraftIsReadByNobodyElse() {
        var published = read(Part.PROJECT);
        editing.keep(Part.PROJECT, editing.open(Part.PROJECT).base(), text("Mon brouillon"));
        assertThat(read(Part.PROJECT)).isEqualTo(published);
        assertThat(editing.open(Part.PROJECT).content().text()).isEqualTo("Mon brouillon");
        assertThat(editing.preview(Part.PROJECT).get(Part.PROJECT)).isEqualTo(text("Mon brouillon"));
        assertThat(editing.drafts()).containsExactly(Part.PROJECT);
        as("Basile");
        assertThat(editing.open(Part.PROJECT).content()).isEqualTo(published);
        assertThat(editing.drafts()).isEmpty();
    }

    @Test
    void aPublicationIsReadByEverybodyAndItsDraftIsGone() {
        var base = editing.open(Part.EBE).base();
        editing.keep(Part.EBE, base, text("Une EBE"));
        assertThat(editing.publish(Part.EBE, base, text("Une EBE"))).isEqualTo(new Published.Done());
        assertThat(read(Part.EBE)).isEqualTo(text("Une EBE"));
        assertThat(editing.open(Part.EBE).draftKeptAt()).isEmpty();
        assertThat(editing.versions(Part.EBE).getFirst().author()).contains("Awa");
    }

    @Test
    void aFormerVersionIsTakenUpAgain() {
        var first = editing.open(Part.COMMITTEE);
        editing.publish(Part.COMMITTEE, first.base(), text("Autre chose"));
        var former = editing.version(Part.COMMITTEE, first.base()).orElseThrow();
        assertThat(former).isEqualTo(first.content());
        editing.publish(Part.COMMITTEE, editing.open(Part.COMMITTEE).base(), former);
        assertThat(read(Part.COMMITTEE)).isEqualTo(first.content());
        assertThat(editing.versions(Part.COMMITTEE)).hasSize(3);
    }

    @Test
    void whoPublishesSecondIsToldAndLosesNothing() {
        var base = editing.open(Part.AMBITION).base();
        as("Basile");
        editing.publish(Part.AMBITION, base, text("De Basile"));
        as("Awa");
        var answer = editing.publish(Part.AMBITION, base, text("D’Awa"));
        assertThat(answer).isInstanceOfSatisfying(Published.Overtaken.class, overtaken -> assertThat(
                        overtaken.by().author())
                .contains("Basile"));
        assertThat(read(Part.AMBITION)).isEqualTo(text("De Basile"));
        var desk = editing.open(Part.AMBITION);
        assertThat(desk.content()).isEqualTo(text("D’Awa"));
        assertThat(desk.isOvertaken()).isTrue();
        assertThat(editing.publish(Part.AMBITION, desk.newest(), desk.content()))
                .isEqualTo(new Published.Done());
        assertThat(editing.version(Part.AMBITION, base + 1)).contains(text("De Basile"));
    }

    @Test
    void ofManyWhoPublishAtOnceOneIsFirstAndNoWordIsLost(TerritoryId territory) throws Exception {
        var base = editing.open(Part.CREDITS).base();
        var many = 6;
        var together = new CyclicBarrier(many);
        var tries = new ArrayList<Callable<Published>>();
        for (var i = 0; i < many; i++) {
            var name = "Administrateur " + i;
            tries.add(() -> CurrentTerritory.call(territory, () -> {
                as(name);
                together.await();
                return editing.publish(Part.CREDITS, base, text(name));
            }));
        }
        try (var threads = Executors.newFixedThreadPool(many)) {
            var answers = new ArrayList<Published>();
            for (var answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
            assertThat(answers).filteredOn(Published.Done.class::isInstance).hasSize(1);
            assertThat(answers)
                    .filteredOn(Published.Overtaken.class::isInstance)
                    .hasSize(many - 1);
        }
        assertThat(editing.versions(Part.CREDITS)).hasSize(2);
    }

    @Test
    void aTestimonyNeedsAConsentUnlessItStandsInTheLeaflet() {
        var base = editing.open(Part.TESTIMONIES).base();
        var without = testimony(Map.of("nom", "Nour", "paroles", "J’ai repris confiance."));
        assertThat(editing.publish(Part.TESTIMONIES, base, without))
                .isInstanceOfSatisfying(Published.Refused.class, refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("accord", "comment"));
        var printed =
                testimony(Map.of("nom", "Nour", "paroles", "J’ai repris confiance.", "source", "dépliant du projet"));
        assertThat(editing.publish(Part.TESTIMONIES, base, printed)).isInstanceOf(Published.Refused.class);
        cameWithTheApplication(printed, base + 1);
        assertThat(editing.publish(Part.TESTIMONIES, base + 1, printed)).isEqualTo(new Published.Done());
        base += 2;
        var agreed = testimony(Map.of(
                "nom", "Nour", "paroles", "J’ai repris confiance.", "accord", "2026-11-02", "comment", "par écrit"));
        assertThat(editing.publish(Part.TESTIMONIES, base, agreed)).isEqualTo(new Published.Done());
    }

    @Test
    void aWithdrawnTestimonyIsGoneFromEveryVersionAndEveryDraft() {
        var said = testimony(agreed("Lina", "Parole à retirer"));
        var id = said.entries().getFirst().id();
        editing.publish(Part.TESTIMONIES, editing.open(Part.TESTIMONIES).base(), said);
        editing.publish(
                Part.TESTIMONIES, editing.open(Part.TESTIMONIES).base(), new Content("Ils parlent", said.entries()));
        var base = editing.open(Part.TESTIMONIES).base();
        as("Basile");
        editing.keep(Part.TESTIMONIES, base, said);

        as("Awa");
        editing.withdraw(id);

        assertThat(read(Part.TESTIMONIES).entries()).extracting(Entry::id).doesNotContain(id);
        for (var version : editing.versions(Part.TESTIMONIES)) {
            assertThat(editing.version(Part.TESTIMONIES, version.number())
                            .orElseThrow()
                            .entries())
                    .extracting(Entry::id)
                    .doesNotContain(id);
        }
        as("Basile");
        assertThat(editing.open(Part.TESTIMONIES).content().entries()).isEmpty();
        // the screen was open with it, and publishes
        editing.publish(Part.TESTIMONIES, base, said);
        assertThat(read(Part.TESTIMONIES).entries()).extracting(Entry::id).doesNotContain(id);
    }

    @Test
    void onlyTheWithdrawnOneIsGoneAndAWrongTouchIsTakenBack() {
        var first = new Entry(UUID.randomUUID(), agreed("Un", "A"));
        var second = new Entry(UUID.randomUUID(), agreed("Deux", "B"));
        editing.publish(
                Part.TESTIMONIES, editing.open(Part.TESTIMONIES).base(), new Content("", List.of(first, second)));
        var wrongTouch = editing.withdraw(first.id());
        assertThat(read(Part.TESTIMONIES).entries()).containsExactly(second);
        editing.putBack(wrongTouch);
        assertThat(read(Part.TESTIMONIES).entries()).containsExactly(first, second);
    }

    @Test
    void wordsThatNobodyHasPublishedAreNotPublishedByTakingTheirRemovalBack() {
        var read = new Entry(UUID.randomUUID(), agreed("Un", "A"));
        var base = editing.open(Part.TESTIMONIES).base();
        editing.publish(Part.TESTIMONIES, base, new Content("", List.of(read)));
        var changed = new Entry(read.id(), agreed("Un", "Pas encore relu"));
        var withoutConsent = new Entry(UUID.randomUUID(), Map.of("nom", "Deux", "paroles", "B"));
        editing.keep(Part.TESTIMONIES, base + 1, new Content("", List.of(changed, withoutConsent)));

        editing.putBack(editing.withdraw(withoutConsent.id()));
        assertThat(read(Part.TESTIMONIES).entries()).containsExactly(read);

        editing.putBack(editing.withdraw(read.id()));
        assertThat(read(Part.TESTIMONIES).entries()).containsExactly(read);
    }

    @Test
    void aTextThatNobodyHasWrittenOverFollowsTheApplicationAndAWrittenOneDoesNot() {
        content.follow();
        assertThat(editing.versions(Part.PRIVACY)).hasSize(1);
        editing.publish(Part.ACCESSIBILITY, editing.open(Part.ACCESSIBILITY).base(), text("Notre déclaration"));
        content.follow();
        assertThat(read(Part.ACCESSIBILITY)).isEqualTo(text("Notre déclaration"));
    }

    @Test
    void aPointThatIsTakenOutIsShownNoMoreAndMayComeBack() {
        var here = new Entry(
                UUID.randomUUID(),
                Map.of("nom", "Maison d’essai", "adresse", "1 rue des Essais", "ouverture", "le lundi"));
        var there = new Entry(UUID.randomUUID(), Map.of("nom", "Ailleurs", "adresse", "2 rue des Essais"));
        publishPoints(here, there);
        assertThat(read(Part.POINTS).entries()).containsExactly(here, there);
        publishPoints(there);
        assertThat(read(Part.POINTS).entries()).containsExactly(there);
        var again = new Entry(UUID.randomUUID(), here.values());
        publishPoints(there, again);
        assertThat(read(Part.POINTS).entries())
                .extracting(point -> point.get("nom"))
                .containsExactly("Ailleurs", "Maison d’essai");
    }

    @Test
    void aPointThatACoordinatorOpensMeanwhileIsNotClosedByThePublication() {
        publishPoints(point(UUID.randomUUID(), "Premier"));
        var base = editing.open(Part.POINTS).base();
        var typed = editing.open(Part.POINTS).content();
        As.coordinator("Samir");
        assertThat(points.open(new NewPoint("Second", "4 rue des Essais", null, null)))
                .isTrue();
        as("Awa");
        assertThat(editing.publish(Part.POINTS, base, typed)).isInstanceOf(Published.Overtaken.class);
        assertThat(read(Part.POINTS).entries())
                .extracting(point -> point.get("nom"))
                .contains("Premier", "Second");
    }

    @Test
    void aPointThatWasClosedOpensAgainUnderItsName() {
        var id = UUID.randomUUID();
        publishPoints(point(id, "Ancien"), point(UUID.randomUUID(), "Autre"));
        publishPoints(point(UUID.randomUUID(), "Ailleurs encore"));
        As.coordinator("Samir");
        assertThat(points.all()).extracting(PointOverview::name).doesNotContain("Ancien");
        assertThat(points.open(new NewPoint("Ancien", "5 rue des Essais", null, null)))
                .isTrue();
        assertThat(points.open(new NewPoint("Ancien", "5 rue des Essais", null, null)))
                .isFalse();
        assertThat(points.all()).extracting(PointOverview::id).contains(id);
    }

    @Test
    void twoPointsMayChangeNamesButNotShareOne() {
        var one = UUID.randomUUID();
        var two = UUID.randomUUID();
        publishPoints(point(one, "Nord"), point(two, "Sud"));
        publishPoints(point(one, "Sud"), point(two, "Nord"));
        assertThat(read(Part.POINTS).entries()).containsExactly(point(one, "Sud"), point(two, "Nord"));
        assertThat(editing.publish(
                        Part.POINTS,
                        editing.open(Part.POINTS).base(),
                        new Content("", List.of(point(one, "Nord"), point(two, "nord ")))))
                .isInstanceOf(Published.Refused.class);
    }

    @Test
    void anAddressIsOneOfTheWeb() {
        var base = editing.open(Part.PARTNERS).base();
        assertThat(editing.publish(Part.PARTNERS, base, partner("javascript:alert(1)")))
                .isInstanceOf(Published.Refused.class);
        assertThat(editing.publish(Part.PARTNERS, base, partner("https://exemple.invalid")))
                .isEqualTo(new Published.Done());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"VOLUNTEER", "HELPER", "COORDINATOR", "EBE_MANAGER", "COMMITTEE_MEMBER"})
    void nobodyButAnAdministratorWrites(Role role) {
        As.signIn(new SignedIn(UUID.randomUUID(), "Essai", role, null));
        assertThatThrownBy(() -> editing.open(Part.PROJECT)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.publish(Part.PROJECT, 1, text("non")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> editing.withdraw(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
    }

    private void cameWithTheApplication(Content content, int number) {
        transaction.executeWithoutResult(
                status -> editions.add(Part.TESTIMONIES, number, content, Instant.EPOCH, null));
    }

    private static Map<String, String> agreed(String name, String words) {
        return Map.of("nom", name, "paroles", words, "accord", "2026-11-02", "comment", "par écrit");
    }

    private void publishPoints(Entry... points) {
        assertThat(editing.publish(Part.POINTS, editing.open(Part.POINTS).base(), new Content("", List.of(points))))
                .isEqualTo(new Published.Done());
    }

    private static Entry point(UUID id, String name) {
        return new Entry(id, Map.of("nom", name, "adresse", "3 rue des Essais"));
    }

    private static Content partner(String site) {
        return new Content("", List.of(new Entry(UUID.randomUUID(), Map.of("nom", "Partenaire", "site", site))));
    }

    private static Content testimony(Map<String, String> values) {
        return new Content("", List.of(new Entry(UUID.randomUUID(), values)));
    }

    private static Content text(String words) {
        return new Content(words, List.of());
    }

    private Content read(Part part) {
        return content.read(List.of(part)).parts().getOrDefault(part, Content.NOTHING);
    }

    private static void as(String name) {
        As.signIn(new SignedIn(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                Role.ADMINISTRATOR,
                null));
    }
}
