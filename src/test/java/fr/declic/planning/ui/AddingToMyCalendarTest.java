package fr.declic.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import fr.declic.As;
import fr.declic.OnASharedDevice;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.matching.Ironing;
import fr.declic.planning.CalendarFeed;
import fr.declic.volunteers.VolunteerId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar's address in the person's own space. */
class AddingToMyCalendarTest extends OnAWorkshopsScreen {

    private static final String ADD = "Ajouter à mon agenda";

    @Autowired
    private CalendarFeed feed;

    private VolunteerId hired;
    private VolunteerId listed;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        hired = workshop(1).person(0);
        listed = new Ironing(activities, entities, transaction).listed("Bruno", Ironing.suits());
        super.initVaadinEnvironment();
    }

    @Test
    void oneTapMakesAnAddressThatIsShownThisOnce() {
        assertThat(space(hired)).contains("Mon agenda");
        test(button(ADD)).click();
        assertThat(feed.read(token())).isPresent();
        assertThat(find(Anchor.class).withText(ADD).single().getHref())
                .startsWith("webcal://")
                .endsWith(".ics");
        assertThat(space(hired))
                .contains("Votre agenda a une adresse depuis le")
                .doesNotContain("Appuyez sur le bouton");
    }

    @Test
    void aNewOneTakesThePlaceOfTheFormer() {
        space(hired);
        test(button(ADD)).click();
        var former = token();
        test(button("Faire une nouvelle adresse")).click();
        assertThat(feed.read(former)).isEmpty();
        assertThat(feed.read(token())).isPresent();
    }

    @Test
    void itIsStoppedInOneTap() {
        space(hired);
        test(button(ADD)).click();
        var former = token();
        test(button("Arrêter")).click();
        assertThat(shown()).contains("C’est arrêté.");
        assertThat(feed.read(former)).isEmpty();
        assertThat(button(ADD).isVisible()).isTrue();
    }

    @Test
    void isNotOfferedToWhoeverHasNoContract() {
        assertThat(space(listed)).doesNotContain("Mon agenda");
    }

    @Test
    void isNotOfferedOnADeviceThatEverybodyUses() {
        assertThat(space(hired)).contains("Mon agenda");
        OnASharedDevice.isShown(jdbc, transaction);
        assertThat(space(hired)).contains("Mes droits").doesNotContain("Mon agenda");
    }

    private String space(VolunteerId person) {
        As.signIn(new SignedIn(person.value(), "Essai", Role.VOLUNTEER, null));
        navigate("mon-espace", Component.class);
        return shown();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    private String token() {
        var address = find(Input.class).single().getValue();
        return address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
    }
}
