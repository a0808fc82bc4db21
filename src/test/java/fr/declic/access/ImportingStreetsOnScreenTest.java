package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.upload.Upload;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.territory.Streets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The team brings its streets by itself: without them no address is found. */
@InTerritory
class ImportingStreetsOnScreenTest extends SpringBrowserlessTest {

    @Autowired
    private Streets streets;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.signIn(new SignedIn(java.util.UUID.randomUUID(), "Awa", Role.ADMINISTRATOR, null));
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void aFileReplacesTheListAndSaysHowManyThereAre() {
        navigate("equipe/reglages", Component.class);
        test(find(Upload.class).single())
                .upload("rues.csv", "text/csv", """
                voie;dedans
                Rue du Grand Essai;oui
                Rue du Petit Essai;non
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(text()).contains("2 rues ou morceaux de rues sont enregistrés.");
        assertThat(streets.search("grand essai", 3)).startsWith("Rue du Grand Essai");
    }

    @Test
    void aFileWithAWrongLineChangesNothingAndSaysWhichLine() {
        navigate("equipe/reglages", Component.class);
        test(find(Upload.class).single())
                .upload("rues.csv", "text/csv", """
                voie;dedans
                Rue sans réponse;peut-être
                """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(text()).contains("Rien n’a été changé.", "Ligne 2");
        assertThat(streets.search("rue sans reponse", 3)).isEmpty();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
