package fr.declic.activities.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.declic.As;
import fr.declic.FrenchPages;
import fr.declic.InTerritory;
import fr.declic.activities.UsefulWorkDesk;
import fr.declic.activities.UsefulWorkStatus;
import fr.declic.shell.ScreenStyles;
import fr.declic.voice.SoundsOfToday;
import fr.declic.voice.Voice;
import fr.declic.voice.Voices;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the ideas, as a neighbour reads and fills them in, without any script. */
@InTerritory
class IdeasPagesTest {

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private UsefulWorkDesk desk;

    @Autowired
    private Voices voices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvcTester pages;

    @BeforeEach
    void aBrowser() {
        pages = FrenchPages.of(context);
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void anIdeaIsReceivedAndNotShownYet() {
        var sentence = "Une idée de " + UUID.randomUUID();
        assertThat(send(sentence, "aider", "", "")).hasRedirectedUrl("/idees?merci");
        assertThat(pages.perform(get("/idees").param("merci", "")))
                .hasStatusOk()
                .bodyText()
                .contains("Merci, votre idée est reçue.")
                .doesNotContain(sentence);
    }

    @Test
    void readingCostsNoSession() {
        assertThat(pages.perform(get("/idees")).getMvcResult().getRequest().getSession(false))
                .isNull();
    }

    @Test
    void whatIsMissingIsSaidAndWhatWasTypedStays() {
        assertThat(send("", "aider", "rue des Essais", ""))
                .bodyText()
                .contains("Écrivez votre idée en une phrase.", "rue des Essais");
        assertThat(send("Une idée.", "", "", "")).bodyText().contains("Touchez une image.", "Une idée.");
        assertThat(send("Une idée.", "aider", "", "pas un téléphone"))
                .bodyText()
                .contains("n’est pas juste", "pas un téléphone");
        assertThat(send("a".repeat(10_000), "aider", "", "")).bodyText().contains("Écrivez 400 lettres au plus.");
    }

    @Test
    void aLandlineCannotBeToldByTextMessage() {
        assertThat(send("Une idée.", "aider", "", "03 27 00 00 00")).bodyText().contains("n’est pas juste");
        assertThat(send("Une idée.", "aider", "", "06 39 98 11 22")).hasRedirectedUrl("/idees?merci");
    }

    @Test
    void whatIsTypedIsNeverRunAsAPage() {
        assertThat(send("<script>alert(1)</script>\0", "aider", "", "")).hasRedirectedUrl("/idees?merci");
        As.coordinator("Samir");
        var idea = desk.at(UsefulWorkStatus.WAITING).getFirst();
        desk.show(new UsefulWorkDesk.Read(idea.id(), idea.version()), idea.sentence());
        assertThat(pages.perform(get("/idees")))
                .bodyText()
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void agreeingGivesTheDeviceATokenThatTellsNothing() {
        send("Une idée à aimer.", "aider", "", "");
        As.coordinator("Samir");
        var idea = desk.at(UsefulWorkStatus.WAITING).getFirst();
        desk.show(new UsefulWorkDesk.Read(idea.id(), idea.version()), idea.sentence());
        As.nobody();
        var agreed =
                pages.perform(post("/idees/" + idea.id().value() + "/accord").with(csrf()));
        assertThat(agreed).hasRedirectedUrl("/idees#idee-" + idea.id().value());
        var device = Objects.requireNonNull(agreed.getMvcResult().getResponse().getCookie("declic-idees"));
        assertThat(device.isHttpOnly()).isTrue();
        assertThat(pages.perform(get("/idees").cookie(device))).bodyText().contains("Je ne suis plus d’accord");
        assertThat(pages.perform(get("/idees")))
                .bodyText()
                .contains("1 personne est d’accord.")
                .satisfies(page -> assertThat(ScreenStyles.neededBy(page)).isEmpty());
    }

    @Test
    void aFormLeftOpenSinceYesterdayFindsThePageAnew() {
        assertThat(pages.perform(post("/idees/nouvelle").param("sentence", "Une idée.")))
                .hasRedirectedUrl("/idees?perime");
    }

    @Test
    void anIdeaMayBeSaidInsteadOfWrittenWithConsent() {
        assertThat(say(Voice.base64("un banc"), "")).bodyText().contains("Cochez la case pour parler.");
        assertThat(say("bm9uIHVuIHNvbg==", "true")).bodyText().contains("Ce son ne marche pas.");
        assertThat(say("%%%", "true")).bodyText().contains("Ce son ne marche pas.");
        assertThat(say(Voice.base64("un banc"), "true")).hasRedirectedUrl("/idees?merci");
        As.coordinator("Samir");
        var said = desk.at(UsefulWorkStatus.WAITING).stream()
                .filter(idea -> idea.sentence().isEmpty())
                .toList();
        assertThat(said).hasSize(1);
        assertThat(voices.listen(Objects.requireNonNull(said.getFirst().voice())))
                .isPresent();
        desk.setAside(
                new UsefulWorkDesk.Read(said.getFirst().id(), said.getFirst().version()));
    }

    @Test
    void aVoiceTooManyInADayIsToldAndTheWordsMayStillBeSent() {
        SoundsOfToday.take(200L * 1024 * 1024, jdbc, transaction);
        try {
            assertThat(say(Voice.base64("un banc"), "true"))
                    .bodyText()
                    .contains("nous ne pouvons plus garder de voix")
                    .doesNotContain(Voice.base64("un banc"));
            assertThat(send("Un banc.", "aider", "", "")).hasRedirectedUrl("/idees?merci");
        } finally {
            SoundsOfToday.take(0, jdbc, transaction);
        }
    }

    @Test
    void aVoiceIsThereUntilTheIdeaIsSetAside() {
        say(Voice.base64("un banc"), "true");
        As.coordinator("Samir");
        var idea = desk.at(UsefulWorkStatus.WAITING).getFirst();
        desk.show(new UsefulWorkDesk.Read(idea.id(), idea.version()), "Un banc.");
        var shown = desk.at(UsefulWorkStatus.SHOWN).getFirst();
        assertThat(shown.voice()).isNotNull();
        desk.setAside(new UsefulWorkDesk.Read(shown.id(), shown.version()));
        assertThat(desk.at(UsefulWorkStatus.SET_ASIDE).getFirst().voice()).isNull();
    }

    private MvcTestResult say(String voice, String consent) {
        return pages.perform(post("/idees/nouvelle")
                .param("id", UUID.randomUUID().toString())
                .param("family", "aider")
                .param("voice", voice)
                .param("consent", consent)
                .with(csrf()));
    }

    private MvcTestResult send(String sentence, String family, String street, String reach) {
        return pages.perform(post("/idees/nouvelle")
                .param("id", UUID.randomUUID().toString())
                .param("sentence", sentence)
                .param("family", family)
                .param("street", street)
                .param("reach", reach)
                .with(csrf()));
    }
}
