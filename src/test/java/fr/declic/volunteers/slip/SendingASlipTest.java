package fr.declic.volunteers.slip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.declic.InTerritory;
import fr.declic.voice.SoundsOfToday;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The address where slips arrive, as anybody on the network sees it. */
@InTerritory
class SendingASlipTest {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private MockMvcTester phone;
    private String address;

    @BeforeEach
    void aPhoneSomewhere() {
        phone = MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build());
        address = "198.51.100." + ADDRESSES.incrementAndGet();
    }

    @Test
    void isAnsweredByItsOwnNameWithoutATokenOrASession() {
        var key = UUID.randomUUID();
        var first = send(slip(key, ""));
        assertThat(first).hasStatus(201).bodyJson().extractingPath("$.received").isEqualTo(key.toString());
        assertThat(first.getRequest().getSession(false)).isNull();
        assertThat(send(slip(key, "")))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.received")
                .isEqualTo(key.toString());
        assertThat(contacts(key)).isEqualTo(1);
    }

    @Test
    void takesAVoiceThatIsOne() {
        var key = UUID.randomUUID();
        assertThat(send(slip(key, voice("OggS....OpusHead", 20_000, true)))).hasStatus(201);
        assertThat(transaction.<String>execute(status -> jdbc.sql(
                                "select media_type from voice_note n join slip s on s.volunteer_id = n.volunteer_id where s.id = :key")
                        .param("key", key)
                        .query(String.class)
                        .single()))
                .isEqualTo("audio/ogg");
    }

    @Test
    void refusesAVoiceThatIsNoneAndKeepsNothing() {
        var key = UUID.randomUUID();
        assertThat(send(slip(key, voice("<script>alert(1)</script>", 20_000, true))))
                .hasStatus(415);
        assertThat(send(slip(key, voice("\u001aE\u00df\u00a3..webm..V_VP8..A_OPUS", 20_000, true))))
                .hasStatus(415);
        assertThat(contacts(key)).isZero();
    }

    /** The phone hears it as for a voice that is too long, and sends the rest again. */
    @Test
    void takesTheWordsOnlyOnceTheDaysVoicesAreTooMany() {
        var key = UUID.randomUUID();
        SoundsOfToday.take(200L * 1024 * 1024 - 10_000, jdbc, transaction);
        try {
            assertThat(send(slip(key, voice("OggS....OpusHead", 20_000, true)))).hasStatus(413);
            assertThat(contacts(key)).isZero();
            assertThat(send(slip(key, ""))).hasStatus(201);
            assertThat(send(slip(UUID.randomUUID(), voice("OggS....OpusHead", 5_000, true))))
                    .hasStatus(201);
        } finally {
            SoundsOfToday.take(0, jdbc, transaction);
        }
    }

    @Test
    void countsAVoiceThatComesAgainOnce() {
        var key = UUID.randomUUID();
        SoundsOfToday.take(200L * 1024 * 1024 - 30_000, jdbc, transaction);
        try {
            assertThat(send(slip(key, voice("OggS....OpusHead", 20_000, true)))).hasStatus(201);
            assertThat(send(slip(key, voice("OggS....OpusHead", 20_000, true)))).hasStatus(200);
            assertThat(send(slip(UUID.randomUUID(), voice("OggS....OpusHead", 5_000, true))))
                    .hasStatus(201);
        } finally {
            SoundsOfToday.take(0, jdbc, transaction);
        }
    }

    @Test
    void takesNoVoiceWithoutConsent() {
        assertThat(send(slip(UUID.randomUUID(), voice("OggS....OpusHead", 500, false))))
                .hasStatus(400);
    }

    @Test
    void takesNoMoreThanTwentySecondsNeed() {
        var most = SlipDoor.LARGEST * 3 / 4 - 1000;
        assertThat(send(slip(UUID.randomUUID(), voice("OggS....OpusHead", most, true))))
                .hasStatus(201);
        assertThat(send(slip(UUID.randomUUID(), voice("OggS....OpusHead", most + 2000, true))))
                .hasStatus(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"key\":\"no\",\"firstName\":\"A\",\"phone\":\"06\"}",
                "{\"key\":\"8f2d7a4e-94b6-4f2c-8b1c-0c9e7f3a5d11\",\"firstName\":\"\",\"phone\":\"0639980001\"}",
                "{\"key\":\"8f2d7a4e-94b6-4f2c-8b1c-0c9e7f3a5d11\",\"firstName\":\"A\"}",
                "{\"key\":\"8f2d7a4e-94b6-4f2c-8b1c-0c9e7f3a5d11\",\"firstName\":\"A\",\"phone\":\"06\",\"callTimes\":[\"NEVER\"]}"
            })
    void refusesWhatIsNoSlip(String message) {
        assertThat(send(message)).hasStatus(400);
    }

    @Test
    void isNotWrittenByAFormOfAnotherSite() {
        assertThat(phone.perform(post("/fiche")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("firstName=A&phone=06")))
                .hasStatus4xxClientError();
        assertThat(phone.perform(
                        post("/fiche").contentType(MediaType.TEXT_PLAIN).content(slip(UUID.randomUUID(), ""))))
                .hasStatus4xxClientError();
    }

    /** A clock that was never set tells nothing; the slip is worth the same. */
    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2199-01-01T00:00:00Z"})
    void believesNoClockThatWasNeverSet(String clock) {
        var key = UUID.randomUUID();
        assertThat(send(slip(key, ",\"filledAt\":\"" + clock + "\""))).hasStatus(201);
        assertThat(transaction.<Boolean>execute(status -> jdbc.sql(
                                "select filled_at is null and received_at > now() - interval '1 minute' from slip where id = :key")
                        .param("key", key)
                        .query(Boolean.class)
                        .single()))
                .isTrue();
    }

    @Test
    void anAddressMaySendManyAndNotEndlesslyMany() {
        for (int i = 0; i < 40; i++) {
            assertThat(send(slip(UUID.randomUUID(), "")).getResponse().getStatus())
                    .isEqualTo(201);
        }
        MvcTestResult last;
        var sent = 40;
        do {
            last = send(slip(UUID.randomUUID(), ""));
            sent++;
        } while (last.getResponse().getStatus() == 201 && sent < 300);
        assertThat(last).hasStatus(429).containsHeader("Retry-After");
        address = "203.0.113.77";
        assertThat(send(slip(UUID.randomUUID(), ""))).hasStatus(201);
    }

    @Test
    void aVoiceIsHeardByNobodyElse() {
        var note = UUID.randomUUID();
        assertThat(phone.perform(get("/equipe/voix/" + note))).hasStatus3xxRedirection();
        assertThat(phone.perform(get("/equipe/voix/" + note).with(user("v").roles("VOLUNTEER"))))
                .hasStatus(403);
    }

    @Test
    void bothPagesHoldNothingOfAnybodyAndAskNothingElsewhere() {
        for (var page : new String[] {"/fiche", "/hors-ligne"}) {
            var shown = phone.perform(get(page));
            assertThat(shown).hasStatus(200).headers().hasValue("Cache-Control", "no-cache");
            assertThat(shown.getRequest().getSession(false)).isNull();
            assertThat(shown)
                    .bodyText()
                    .doesNotContainPattern("(src|href)=\"(https?:)?//")
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern(" on[a-z]+=\"")
                    .doesNotContain("style=\"");
            assertThat(shown.getResponse().getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
        }
    }

    private MvcTestResult send(String message) {
        return phone.perform(post("/fiche")
                .contentType(MediaType.APPLICATION_JSON)
                .content(message)
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    private static String slip(UUID key, String more) {
        return "{\"key\":\"%s\",\"firstName\":\"Nadia\",\"phone\":\"06 39 98 61 01\",\"callTimes\":[\"MORNING\"]%s}"
                .formatted(key, more);
    }

    private static String voice(String beginning, int size, boolean consent) {
        return ",\"consent\":%s,\"voice\":\"%s\""
                .formatted(
                        consent,
                        Base64.getEncoder().encodeToString(Arrays.copyOf(beginning.getBytes(ISO_8859_1), size)));
    }

    private int contacts(UUID key) {
        return transaction.<Integer>execute(status -> jdbc.sql("select count(*) from slip where id = :key")
                .param("key", key)
                .query(Integer.class)
                .single());
    }
}
