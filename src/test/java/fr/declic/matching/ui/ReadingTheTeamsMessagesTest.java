package fr.declic.matching.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.activities.Activities;
import fr.declic.matching.Ironing;
import fr.declic.volunteers.MyMessages;
import fr.declic.volunteers.PersonMessages;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people share a phone: it says that a message waits, and each reads their own where they are signed in. */
@InTerritory
class ReadingTheTeamsMessagesTest extends SpringBrowserlessTest {

    private static final String SHARED = "+33639987799";
    private static final String TEXT = "Rendez-vous jeudi à 9 h, à la Maison de Quartier.";

    @Autowired
    private PersonMessages messages;

    @Autowired
    private MyMessages mine;

    @Autowired
    private Activities activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private VolunteerId amel;
    private VolunteerId bruno;

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        As.coordinator("Samir");
        var ironing = new Ironing(activities, entities, transaction);
        amel = ironing.listed("Amel", Ironing.suits(), SHARED);
        bruno = ironing.listed("Bruno", Ironing.suits(), SHARED);
        assertThat(messages.send(amel, TEXT, UUID.randomUUID())).isEmpty();
        super.initVaadinEnvironment();
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void theirOwnIsThereInFullAndNewThisOnce() {
        assertThat(sentTo(SHARED)).doesNotContain(TEXT);
        signIn(amel);
        assertThat(space()).contains("Messages de l’équipe", TEXT, "Nouveau");
        assertThat(space()).contains(TEXT).doesNotContain("Nouveau");
    }

    @Test
    void oneThatComesLaterIsNewAgain() {
        signIn(amel);
        space();
        As.coordinator("Samir");
        messages.send(amel, "Et apportez votre carte.", UUID.randomUUID());
        signIn(amel);
        assertThat(mine.latest()).extracting(message -> message.unread()).containsExactly(true, false);
    }

    @Test
    void nobodyElsesAreEverThere() {
        signIn(bruno);
        assertThat(space()).doesNotContain(TEXT).doesNotContain("Messages de l’équipe");
        assertThat(mine.latest()).isEmpty();
        As.coordinator("Samir");
        assertThatThrownBy(() -> mine.latest()).isInstanceOf(AccessDeniedException.class);
    }

    private static void signIn(VolunteerId person) {
        As.signIn(new SignedIn(person.value(), "Essai", Role.VOLUNTEER, null));
    }

    private String space() {
        navigate("mon-espace", Component.class);
        return getCurrentView().getElement().getTextRecursively().replace('\u00a0', ' ');
    }

    private String sentTo(String phone) {
        return transaction.execute(
                status -> jdbc.sql("select string_agg(text, ' ') from outbox_message where recipient = :to")
                        .param("to", phone)
                        .query(String.class)
                        .single());
    }
}
