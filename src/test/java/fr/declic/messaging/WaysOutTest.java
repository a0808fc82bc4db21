package fr.declic.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class WaysOutTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");

    private static Departure saying(String text) {
        return new Departure(ID, Channel.SMS, "+33639980001", null, text, false, 1);
    }

    @Test
    void aTextCannotLeaveItsPlaceInJson() {
        var gateway = new SmsGateway(null, null, null, "{\"to\":\"{to}\",\"text\":\"{text}\",\"ref\":\"{id}\"}");
        assertThat(gateway.bodyFor(saying("L’«été»\n\",\"to\":\"autre\\ {to}")))
                .isEqualTo(
                        "{\"to\":\"+33639980001\",\"text\":\"L’«été»\\u000a\\\",\\\"to\\\":\\\"autre\\\\ {to}\",\"ref\":\""
                                + ID + "\"}");
    }

    @Test
    void norInAForm() {
        var gateway = new SmsGateway(null, null, "application/x-www-form-urlencoded", "to={to}&text={text}");
        assertThat(gateway.bodyFor(saying("a&to=b é"))).isEqualTo("to=%2B33639980001&text=a%26to%3Db+%C3%A9");
    }

    @Test
    void theGatewayReceivesTheKeyTheBodyAndWhatMakesARepetitionKnown() throws Exception {
        List<String> received = new ArrayList<>();
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization"));
            received.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(received.size() > 3 ? 500 : 202, -1);
            exchange.close();
        });
        server.start();
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
            var transport = new SmsTransport(new SmsGateway(url, Map.of("Authorization", "Bearer essai"), null, null));
            assertThat(transport.carries(Channel.SMS)).isTrue();
            assertThat(transport.carries(Channel.EMAIL)).isFalse();
            transport.carry(saying("Bonjour"));
            assertThat(received)
                    .containsExactly(
                            "Bearer essai",
                            ID.toString(),
                            "{\"to\":\"+33639980001\",\"text\":\"Bonjour\",\"id\":\"" + ID + "\"}");
            assertThatIOException()
                    .isThrownBy(() -> transport.carry(saying("Bonjour")))
                    .withMessage("SMS gateway: 500");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aGatewayThatTookTheMessageAndDoesNotAnswerMayHaveSentIt() throws Exception {
        var done = new CountDownLatch(1);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try {
                done.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            exchange.close();
        });
        server.start();
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/send");
            var transport = new SmsTransport(new SmsGateway(url, null, null, null), Duration.ofMillis(600));
            assertThatExceptionOfType(UnansweredException.class).isThrownBy(() -> transport.carry(saying("Bonjour")));
        } finally {
            done.countDown();
            server.stop(0);
        }
    }

    @Test
    void aGatewayThatIsNotThereHasSentNothing() throws Exception {
        int free;
        try (var closed = new ServerSocket(0)) {
            free = closed.getLocalPort();
        }
        var gateway = new SmsGateway(URI.create("http://127.0.0.1:" + free + "/send"), null, null, null);
        assertThatIOException()
                .isThrownBy(() -> new SmsTransport(gateway).carry(saying("Bonjour")))
                .isNotInstanceOf(UnansweredException.class);
    }

    @Test
    void whereNoTextMessageLeavesAnEmailDoes() {
        var person = UUID.randomUUID();
        var byMail = new WaysOut(List.of(new MailTransport(new JavaMailSenderImpl(), "equipe@exemple.invalid")));
        var both = byMail.to(person, Locale.FRENCH, "+33639980001", "a@exemple.invalid");
        assertThat(both.message("Sujet", "Texte", "a"))
                .hasValueSatisfying(message -> assertThat(message.channel()).isEqualTo(Channel.EMAIL));
        assertThat(both.mobile()).isEmpty();
        assertThat(byMail.to(person, Locale.FRENCH, "+33639980001", null).isReached())
                .isFalse();
        assertThat(new WaysOut(List.of())
                        .to(person, Locale.FRENCH, null, "a@exemple.invalid")
                        .isReached())
                .isFalse();
        var gateway = new SmsGateway(URI.create("http://127.0.0.1:9/"), null, null, null);
        var byText = new WaysOut(List.of(new SmsTransport(gateway)));
        assertThat(byText.to(person, Locale.FRENCH, "+33639980001", "a@exemple.invalid")
                        .mobile())
                .contains("+33639980001");
    }

    @Test
    void withoutAGatewayNoTextMessageLeaves() {
        assertThat(new SmsTransport(new SmsGateway(null, null, null, null)).carries(Channel.SMS))
                .isFalse();
    }

    @Test
    void anEmailKeepsItsMessageIdWhenItIsTriedAgain() throws Exception {
        List<MimeMessage> sent = new ArrayList<>();
        var mail = new JavaMailSenderImpl() {
            @Override
            protected void doSend(MimeMessage[] messages, Object @Nullable [] originals) {
                sent.addAll(List.of(messages));
            }
        };
        var transport = new MailTransport(mail, "equipe@exemple.invalid");
        var departure = new Departure(ID, Channel.EMAIL, "a@exemple.invalid", "Sujet é", "Texte", false, 2);
        transport.carry(departure);
        assertThat(sent).singleElement().satisfies(message -> {
            assertThat(message.getMessageID()).isEqualTo("<" + ID + "@exemple.invalid>");
            assertThat(message.getSubject()).isEqualTo("Sujet é");
            assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("a@exemple.invalid");
        });
    }
}
