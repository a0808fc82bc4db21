package fr.declic.followup.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What those find first who are no coordinators. */
@InTerritory
class BeginningTheDayTest extends SpringBrowserlessTest {

    /** Each role signs in first; the screens ask who is there as they open. */
    @Override
    protected void initVaadinEnvironment() {
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @ParameterizedTest
    @CsvSource({
        "HELPER, 0, Inscrire une personne",
        "EBE_MANAGER, 4, place libre",
        "COMMITTEE_MEMBER, 5, contrats en cours",
        "ADMINISTRATOR, 5, Ouvrir les réglages",
    })
    void everyRoleFindsWhatIsTheirs(Role role, int counts, String words) {
        As.signIn(new SignedIn(
                UUID.randomUUID(), "Dominique", role, role == Role.EBE_MANAGER ? UUID.randomUUID() : null));
        initVaadinEnvironment();
        navigate(TeamHomeView.class);
        assertThat(find(Span.class).withClassName("number").all()).hasSize(counts);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains(words);
        assertThat(find(Anchor.class).withText("Nouvelle personne").exists()).isFalse();
    }
}
