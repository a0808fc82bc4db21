package fr.declic.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.EmployerDetails.Kind;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class EditingActivitiesTest {

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private EmployerId ebe;

    @BeforeEach
    void aCoordinatorAddsAnEbe() {
        As.coordinator("Samir");
        ebe = employer("La Fabrique " + UUID.randomUUID());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void keepsWhatTheFormSaid() {
        var id = ActivityId.create();
        var details = details("Repassage", "repasser-chemise", "plier-linge");
        activities.add(id, ebe, details, List.of(places(null, 2)));
        var sheet = sheet(id);
        assertThat(sheet.details()).isEqualTo(details);
        assertThat(sheet.openings())
                .extracting(OfferedPlaces::details)
                .containsExactly(places(null, 2).details());
    }

    @Test
    void tasksChangePlaces() {
        var id = ironing();
        activities.change(id, sheet(id).edition(), details("Repassage", "plier-linge", "repasser-chemise"), kept(id));
        activities.change(id, sheet(id).edition(), details("Repassage", "plier-linge"), kept(id));
        assertThat(sheet(id).details().tasks()).extracting(Task::skill).containsExactly("plier-linge");
    }

    @Test
    void nobodySavesOverSomebodyElse() {
        var id = ironing();
        var seen = sheet(id).edition();
        assertThat(activities.change(id, seen, details("Repassage", "plier-linge"), kept(id)))
                .isEmpty();
        assertThat(activities.change(id, seen, details("Autre", "plier-linge"), kept(id)))
                .contains(ActivityRefusal.CHANGED_MEANWHILE);
        assertThat(sheet(id).details().name()).isEqualTo("Repassage");
    }

    @Test
    void twoActivitiesOfAnEmployerHaveTwoNames() {
        ironing();
        assertThat(activities.add(ActivityId.create(), ebe, details("repassagé", "plier-linge"), List.of()))
                .contains(ActivityRefusal.NAME_TAKEN);
        assertThat(activities.add(
                        ActivityId.create(), employer("Autre"), details("Repassage", "plier-linge"), List.of()))
                .isEmpty();
    }

    @Test
    void aPlaceThatIsTakenStays() {
        var id = ironing();
        var opening = kept(id).getFirst().id();
        takeOnePlaceOf(id, opening);
        assertThat(activities.change(
                        id, sheet(id).edition(), details("Repassage", "plier-linge"), List.of(places(opening, 0))))
                .contains(ActivityRefusal.FEWER_PLACES_THAN_TAKEN);
        assertThat(activities.change(id, sheet(id).edition(), details("Repassage", "plier-linge"), List.of()))
                .contains(ActivityRefusal.FEWER_PLACES_THAN_TAKEN);
        assertThat(activities.change(
                        id, sheet(id).edition(), details("Repassage", "plier-linge"), List.of(places(opening, 1))))
                .isEmpty();
    }

    @Test
    void aManagerSeesTheirOwnEbeOnly() {
        var mine = ironing();
        var other = employer("Ailleurs " + UUID.randomUUID());
        var elsewhere = ActivityId.create();
        activities.add(elsewhere, other, details("Repassage", "plier-linge"), List.of());
        signInManager();
        assertThat(activities.overview()).extracting(EmployerOverview::id).containsExactly(ebe);
        assertThat(activities.sheet(mine)).isPresent();
        assertThat(activities.sheet(elsewhere)).isEmpty();
    }

    @Test
    void aManagerChangesTheirOwnEbeOnly() {
        var mine = ironing();
        var other = employer("Ailleurs " + UUID.randomUUID());
        var elsewhere = ActivityId.create();
        activities.add(elsewhere, other, details("Repassage", "plier-linge"), List.of());
        signInManager();
        assertThat(activities.change(mine, sheet(mine).edition(), details("Linge", "plier-linge"), kept(mine)))
                .isEmpty();
        assertThatThrownBy(() -> activities.change(elsewhere, 1, details("Linge", "plier-linge"), List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> activities.close(elsewhere)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> activities.add(ActivityId.create(), other, details("Z", "plier-linge"), List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> employer("Nouvelle")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aManagerDoesNotTurnTheEbeIntoAnotherEmployer() {
        signInManager();
        activities.describe(ebe, new EmployerDetails(Kind.OTHER, "La Barque", null, null, null));
        assertThat(activities.overview().getFirst().details())
                .isEqualTo(new EmployerDetails(Kind.EBE, "La Barque", null, null, null));
    }

    @Test
    void aClosedActivityIsReopened() {
        var id = ironing();
        activities.close(id);
        assertThat(sheet(id).closed()).isTrue();
        activities.reopen(id);
        assertThat(sheet(id).closed()).isFalse();
    }

    @Test
    void theListCountsPlacesAndThoseTaken() {
        var id = ironing();
        takeOnePlaceOf(id, kept(id).getFirst().id());
        signInManager();
        var line = activities.overview().getFirst().activities().getFirst();
        assertThat(line.places()).isEqualTo(2);
        assertThat(line.free()).isEqualTo(1);
    }

    private ActivityId ironing() {
        var id = ActivityId.create();
        activities.add(id, ebe, details("Repassage", "repasser-chemise", "plier-linge"), List.of(places(null, 2)));
        return id;
    }

    private ActivitySheet sheet(ActivityId id) {
        return activities.sheet(id).orElseThrow();
    }

    private List<OfferedPlaces> kept(ActivityId id) {
        return sheet(id).openings();
    }

    private EmployerId employer(String name) {
        var id = EmployerId.create();
        activities.add(id, new EmployerDetails(Kind.EBE, name, null, null, null));
        return id;
    }

    private void signInManager() {
        As.signIn(new SignedIn(UUID.randomUUID(), "Corinne", Role.EBE_MANAGER, ebe.value()));
    }

    private static ActivityDetails details(String name, String... skills) {
        return new ActivityDetails(
                "repassage",
                name,
                null,
                "12 rue Inventée",
                "Corinne Mascaut",
                "06 39 98 00 99",
                List.of(skills).stream()
                        .map(skill -> new Task("Tâche " + skill, skill, Need.FIRST_DAY))
                        .toList(),
                Set.of(Limit.NOISE));
    }

    private static OfferedPlaces places(@Nullable OpeningId id, int places) {
        return new OfferedPlaces(
                id, new OpeningDetails(places, HalfDays.ALL, WeeklyHours.ofHours(16), new WeeklyHours(82), null));
    }

    private void takeOnePlaceOf(ActivityId activity, @Nullable OpeningId opening) {
        transaction.executeWithoutResult(status -> {
            var person = UUID.randomUUID();
            jdbc.sql("insert into volunteer (id, created_at, first_name) values (:id, now(), 'Amel')")
                    .param("id", person)
                    .update();
            jdbc.sql("""
                            insert into proposal (id, volunteer_id, activity_id, opening_id, place_number, status, made_at,
                                                  made_by_name, answer_by, offer, explanation)
                            values (:id, :person, :activity, :opening, 1, 'OPEN', now(), 'Samir', current_date, '{}', '{}')
                            """)
                    .param("id", UUID.randomUUID())
                    .param("person", person)
                    .param("activity", activity.value())
                    .param("opening", opening == null ? null : opening.value())
                    .update();
        });
    }
}
