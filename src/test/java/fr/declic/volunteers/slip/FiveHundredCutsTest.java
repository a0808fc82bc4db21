package fr.declic.volunteers.slip;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.BreakingLine;
import fr.declic.BreakingLine.Cut;
import fr.declic.TerritoryExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Five hundred slips over lines that break, anywhere in what a phone sends or hears, some of them sent by two windows at once. It
 * needs a server that listens, so it is one of the few tests with a context of their own.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ExtendWith(TerritoryExtension.class)
class FiveHundredCutsTest {

    private static final int SLIPS = 500;
    private static final int LINES = 6;
    private static final int VOICE = 12_000;
    /** About what the server answers, headers included. */
    private static final int ANSWER = 1100;

    private static SecurityContextHolderStrategy ofTheOthers;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private final AtomicInteger again = new AtomicInteger();

    /** Each context puts its own strategy in the one static place; the other tests' context asks its own again afterwards. */
    @BeforeAll
    static void rememberWhoHoldsTheSecurityContext() {
        ofTheOthers = SecurityContextHolder.getContextHolderStrategy();
    }

    @AfterAll
    static void giveItBack() {
        SecurityContextHolder.setContextHolderStrategy(ofTheOthers);
    }

    @Test
    void loseNothingAndDoubleNothing() throws Exception {
        var lines = new ArrayList<BreakingLine>();
        try (var phones = Executors.newFixedThreadPool(LINES)) {
            var sending = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < LINES; i++) {
                var line = BreakingLine.to(port);
                var first = i;
                lines.add(line);
                sending.add(() -> sendAll(line, first));
            }
            for (var sent : phones.invokeAll(sending)) {
                sent.get();
            }
        }
        var cuts = lines.stream().mapToInt(BreakingLine::broken).sum();
        lines.forEach(BreakingLine::close);

        assertThat(cuts).isGreaterThanOrEqualTo(SLIPS);
        assertThat(again.get())
                .as("slips that had arrived before the cut, and were sent again")
                .isPositive();
        assertThat(number("select count(*) from slip")).isEqualTo(SLIPS);
        assertThat(number("select count(*) from volunteer")).isEqualTo(SLIPS);
        assertThat(number("select count(distinct own_words) from volunteer where array_length(own_words, 1) = 1"))
                .isEqualTo(SLIPS);
        assertThat(number("select count(*) from candidacy where status = 'CONTACT' and candidacy_date is null"))
                .isEqualTo(SLIPS);
        assertThat(number("select count(*) from task where kind = 'TO_CALL'")).isEqualTo(SLIPS);
        assertThat(number("select count(*) from voice_note where octet_length(sound) = " + VOICE))
                .isEqualTo(SLIPS / 5);
    }

    private int sendAll(BreakingLine line, int first) throws IOException {
        var random = new Random(first);
        var count = 0;
        for (int i = first; i < SLIPS; i += LINES) {
            send(line, i, random);
            count++;
        }
        return count;
    }

    /** As a phone does it: again and again, until the answer names the slip. The first time is always cut. */
    private void send(BreakingLine line, int number, Random random) throws IOException {
        var key = UUID.nameUUIDFromBytes(("slip " + number).getBytes(UTF_8));
        var message = message(key, number);
        for (int attempt = 0; ; attempt++) {
            var cut = cut(random, message.length, attempt);
            line.cutting(() -> cut);
            var secondWindow = number % 7 == 0 ? new Socket(InetAddress.getLoopbackAddress(), port) : null;
            if (secondWindow != null) {
                secondWindow.getOutputStream().write(message);
                secondWindow.getOutputStream().flush();
            }
            var answer = ask(line.port(), message);
            if (secondWindow != null) {
                secondWindow.close();
            }
            if (answer.contains("\"" + key + "\"")) {
                if (answer.startsWith("HTTP/1.1 200")) {
                    again.incrementAndGet();
                }
                return;
            }
            assertThat(attempt)
                    .as("attempts for one slip, the last answer being «%s»", answer)
                    .isLessThan(100);
        }
    }

    private static Cut cut(Random random, int length, int attempt) {
        if (attempt > 0 && random.nextInt(3) == 0) {
            return Cut.NONE;
        }
        return random.nextBoolean()
                ? new Cut(1 + random.nextInt(length), Long.MAX_VALUE, random.nextBoolean())
                : new Cut(Long.MAX_VALUE, 1 + random.nextInt(ANSWER - 400), random.nextBoolean());
    }

    /** What is heard before the line breaks, which may be nothing. */
    private static String ask(int port, byte[] message) {
        try (var phone = new Socket(InetAddress.getLoopbackAddress(), port)) {
            phone.setSoTimeout(20_000);
            phone.getOutputStream().write(message);
            phone.getOutputStream().flush();
            return new String(phone.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException broken) {
            return "";
        }
    }

    /** Each slip from another address, as phones are: how much one address may send is not the question here. */
    private static byte[] message(UUID key, int number) {
        var voice = number % 5 == 0
                ? ",\"consent\":true,\"voice\":\"%s\""
                        .formatted(Base64.getEncoder()
                                .encodeToString(Arrays.copyOf("OggS....OpusHead".getBytes(ISO_8859_1), VOICE)))
                : "";
        var slip = "{\"key\":\"%s\",\"firstName\":\"Coupure\",\"phone\":\"06 39 98 %02d %02d\",\"words\":\"mot %d\"%s}"
                .formatted(key, number / 100, number % 100, number, voice);
        var body = slip.getBytes(UTF_8);
        var head = String.join(
                "\r\n",
                List.of(
                        "POST /fiche HTTP/1.1",
                        "Host: localhost",
                        "X-Forwarded-For: 10.7." + number / 200 + "." + (1 + number % 200),
                        "Content-Type: application/json",
                        "Content-Length: " + body.length,
                        "Connection: close",
                        "",
                        ""));
        var message = Arrays.copyOf(head.getBytes(ISO_8859_1), head.length() + body.length);
        System.arraycopy(body, 0, message, head.length(), body.length);
        return message;
    }

    private int number(String sql) {
        return transaction.<Integer>execute(
                status -> jdbc.sql(sql).query(Integer.class).single());
    }
}
