package fr.declic.volunteers.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** «Changer de personne», on a phone from which somebody has just registered. */
@InTerritory
class LeavingThePhoneToAnotherTest {

    private static final LocalDate BORN = LocalDate.of(1980, 2, 29);
    private static final Identity AMEL = new Identity("Amel", "Partage", BORN);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private Drafts drafts;

    private Drafts.Begun draft;

    @BeforeEach
    void somebodyBegins() {
        As.nobody();
        draft = drafts.begin(Said.by(AMEL), null);
    }

    @Test
    void whatWasBegunAsksForTheBirthDateAtOnceAndIsNotLost() {
        changePerson();
        assertThat(drafts.find(draft.token())).isEqualTo(new Found.AsksBirthDate(draft.id(), 5));
        assertThat(drafts.open(draft.id(), BORN)).isInstanceOf(Found.Open.class);
    }

    @Test
    void theReceiptIsNotShownToTheNextOne() {
        drafts.save(draft.id(), RegistrationStep.CHECK, said -> said.reachMe(new Reach("+33639987455", null, null))
                .iLive(Home.UNKNOWN)
                .withoutWork(new Deprivation(Deprivation.Kind.UNKNOWN, null))
                .answering(Answers.NONE));
        assertThat(drafts.send(draft.id(), "fr")).isInstanceOf(Found.Sent.class);
        assertThat(drafts.find(draft.token())).as("before").isInstanceOf(Found.Sent.class);
        changePerson();
        assertThat(drafts.find(draft.token())).isEqualTo(new Found.Nothing());
    }

    private void changePerson() {
        var pages = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        assertThat(pages.perform(post("/connexion/autre")
                        .cookie(new Cookie("declic-inscription", draft.token()))
                        .with(csrf())))
                .hasRedirectedUrl("/connexion");
    }
}
