package fr.declic.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territory;
import fr.declic.voice.Sound;
import fr.declic.voice.Voices;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class LeavingASlipTest {

    private final Instant yesterday = Instant.now().minus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);

    @Autowired
    private Slips slips;

    @Autowired
    private VoiceNotes voices;

    @Autowired
    private Voices sounds;

    @Autowired
    private VolunteerFiles files;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void makesAContactWithoutACandidacyDate() {
        var before = Instant.now();
        assertThat(slips.receive(slip("Nora", "06 39 98 60 01", "cuisiner", null)))
                .isTrue();
        var file = file("Nora");
        assertThat(file.candidacy().status()).isEqualTo(Status.CONTACT);
        assertThat(file.candidacy().candidacyDate()).isEmpty();
        assertThat(file.candidacy().receiptNumber()).isEmpty();
        assertThat(file.candidacy().firstContactAt().orElseThrow())
                .as("when it was received, and not what the phone's clock says")
                .isAfterOrEqualTo(before.minusMillis(1));
        assertThat(file.person().reach().phone()).isEqualTo("+33639986001");
        assertThat(file.person().answers().ownWords()).containsExactly("cuisiner");
        assertThat(file.person().language()).isEqualTo("ar");
    }

    @Test
    void keepsWhenItWasFilledInAndWhenItWasReceived() {
        slips.receive(slip("Omar", "06 39 98 60 02", "", null));
        var slip = Objects.requireNonNull(file("Omar").slip());
        assertThat(slip.filledAt()).isEqualTo(yesterday);
        assertThat(slip.receivedAt()).isAfter(yesterday);
        assertThat(slip.callTimes()).containsExactly(CallTime.MORNING, CallTime.EVENING);
        assertThat(file("Omar").trail()).anyMatch(line -> line.kind().equals("SLIP"));
    }

    @Test
    void isOneContactHoweverOftenItIsSent() {
        var slip = slip("Paulette", "06 39 98 60 03", "coudre", null);
        assertThat(slips.receive(slip)).isTrue();
        assertThat(slips.receive(slip)).isFalse();
        assertThat(count("Paulette")).isEqualTo(1);
    }

    @Test
    void isOneContactWhereItIsSentEightTimesAtOnce(Territory territory) throws Exception {
        var slip = slip("Quentin", "06 39 98 60 04", "peindre", null);
        var start = new CyclicBarrier(8);
        Callable<Boolean> send = () -> CurrentTerritory.call(territory.id(), () -> {
            start.await();
            return slips.receive(slip);
        });
        try (var phones = Executors.newFixedThreadPool(8)) {
            var news = 0;
            for (Future<Boolean> sent :
                    phones.invokeAll(Stream.generate(() -> send).limit(8).toList())) {
                news += sent.get() ? 1 : 0;
            }
            assertThat(news).isEqualTo(1);
        }
        assertThat(count("Quentin")).isEqualTo(1);
    }

    @Test
    void twoSlipsAreTwoContactsOfWhichTheSecondIsMarked() {
        slips.receive(slip("Rita", "06 39 98 60 05", "", null));
        slips.receive(slip("Rita", "0639986005", "", null));
        assertThat(count("Rita")).isEqualTo(2);
        assertThat(number(
                        "select count(*) from volunteer where first_name = 'Rita' and possible_duplicate is not null"))
                .isEqualTo(1);
    }

    @Test
    void losesNoNumberThatCannotBeRead() {
        slips.receive(slip("Salif", "00 12 chez ma sœur", "", null));
        var file = file("Salif");
        assertThat(file.person().reach().phone()).isNull();
        assertThat(Objects.requireNonNull(file.slip()).typedPhone()).isEqualTo("00 12 chez ma sœur");
    }

    @Test
    void waitsToBeCalledUntilTheyHaveRegistered() {
        slips.receive(slip("Tess", "06 39 98 60 06", "", null));
        assertThat(waiting("Tess")).isEqualTo(1);
        var file = file("Tess");
        transaction.executeWithoutResult(
                status -> jdbc.sql("update volunteer set last_name = 'Adam', birth_date = '1980-01-01' where id = :id")
                        .param("id", file.person().id().value())
                        .update());
        var seen = file("Tess").candidacy().version();
        As.coordinator("Samir");
        assertThat(contacts.register(file.person().id(), seen)).isEmpty();
        assertThat(waiting("Tess")).isZero();
    }

    @Test
    void keepsAVoiceForTheTeamAndErasesItWithoutATrace() {
        slips.receive(slip("Ulysse", "06 39 98 60 07", "", voice()));
        var file = file("Ulysse");
        var note = file.voices().getFirst();
        As.coordinator("Samir");
        assertThat(sounds.listen(note.id()))
                .hasValueSatisfying(sound -> assertThat(sound.bytes()).isEqualTo(voice().bytes()));
        voices.erase(file.person().id(), note.id());
        assertThat(sounds.listen(note.id())).isEmpty();
        assertThat(file("Ulysse").voices()).isEmpty();
    }

    @Test
    void letsNobodyListenButACoordinator() {
        assertThatThrownBy(() -> sounds.listen(UUID.randomUUID()))
                .isInstanceOfAny(AccessDeniedException.class, AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void isNoneWithoutANameOrANumber() {
        assertThatThrownBy(() -> slip(" ", "06 39 98 60 08", "", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slip("Victor", "", "", null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> slip("Victor", "06", "m".repeat(Slip.LONGEST_WORDS + 1), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(slip("Victor", "06", "m".repeat(Slip.LONGEST_WORDS), null)).isNotNull();
    }

    private Slip slip(String name, String phone, String words, @Nullable Sound voice) {
        return new Slip(
                UUID.randomUUID(),
                yesterday,
                name,
                phone,
                words,
                Set.of(CallTime.EVENING, CallTime.MORNING),
                "ar",
                voice);
    }

    private static Sound voice() {
        var bytes = Arrays.copyOf("OggS....OpusHead".getBytes(StandardCharsets.ISO_8859_1), 900);
        return Sound.read(bytes).orElseThrow();
    }

    private VolunteerFile file(String firstName) {
        As.coordinator("Samir");
        var id = transaction.<UUID>execute(status -> jdbc.sql("select id from volunteer where first_name = :name")
                .param("name", firstName)
                .query(UUID.class)
                .single());
        var file = files.open(new VolunteerId(id)).orElseThrow();
        As.nobody();
        return file;
    }

    private int count(String firstName) {
        return number("select count(*) from volunteer v join slip s on s.volunteer_id = v.id where first_name = '"
                + firstName + "'");
    }

    private int waiting(String firstName) {
        return number("select count(*) from task t join volunteer v on v.id = t.volunteer_id "
                + "where t.kind = 'TO_CALL' and t.done_at is null and v.first_name = '" + firstName + "'");
    }

    private int number(String sql) {
        return transaction.<Integer>execute(
                status -> jdbc.sql(sql).query(Integer.class).single());
    }
}
