package fr.declic.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.InTerritory;
import fr.declic.startup.StartRefused;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;

@InTerritory
class OpeningATerritoryAtTheStartTest {

    @Autowired
    private Territories territories;

    private final String slug = "ouvert-" + UUID.randomUUID().toString().substring(0, 8);
    private final String host = slug + ".exemple.invalid";

    @Test
    void opensOneMoreByItsHostOnceHoweverOftenItStarts() {
        var before = territories.all().size();
        start(slug, "Un autre territoire", host.toUpperCase(java.util.Locale.ROOT));
        start(slug, "Un autre territoire", host);
        assertThat(territories.all()).hasSize(before + 1);
        assertThat(territories.forHost(host)).hasValueSatisfying(opened -> {
            assertThat(opened.slug()).isEqualTo(slug);
            assertThat(opened.name()).isEqualTo("Un autre territoire");
        });
    }

    @Test
    void givesAnotherHostToOneThatIsThere() {
        start(slug, "", host);
        start(slug, "", "nouveau." + host);
        assertThat(territories.forHost("nouveau." + host)).map(Territory::slug).contains(slug);
        assertThat(territories.forHost(host)).isEmpty();
    }

    @Test
    void aJobThatFailsForOneTerritoryIsDoneForTheOthers() {
        start(slug, "Un territoire de plus", host);
        var failing = territories.all().getFirst().id();
        var done = new ArrayList<TerritoryId>();
        assertThatThrownBy(() -> territories.forEach(territory -> {
                    done.add(territory.id());
                    if (territory.id().equals(failing)) {
                        throw new IllegalStateException("not here");
                    }
                }))
                .hasMessage("not here");
        assertThat(done).hasSameSizeAs(territories.all()).startsWith(failing);
    }

    @Test
    void doesNothingWhereNothingIsNamed() {
        var before = territories.all().size();
        start("", "", "");
        assertThat(territories.all()).hasSize(before);
    }

    @Test
    void refusesASecondOneThatNobodyCouldReachAndAHostThatIsTaken() {
        assertThatThrownBy(() -> start(slug, "Sans adresse", ""))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("DECLIC_TERRITORY_HOST");
        start(slug, "Le premier", host);
        assertThatThrownBy(() -> start(slug + "-2", "Le second", host))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("Le premier");
    }

    @ParameterizedTest
    @CsvSource({"Échelle,'',accent", "a b,'',blank", "'',declic.exemple.invalid,no name", "ici,https://ici,address"})
    void refusesWhatIsNoName(String badSlug, String badHost, String why) {
        assertThatThrownBy(() -> start(badSlug, "", badHost)).as(why).isInstanceOf(StartRefused.class);
    }

    private void start(String named, String name, String address) {
        new TerritoryAtStart(territories, named, name, address).run(new DefaultApplicationArguments());
    }
}
