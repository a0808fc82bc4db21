package fr.declic.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import fr.declic.InTerritory;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

@InTerritory
class ServersThatStaySilentTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    private JavaMailSenderImpl configured;

    @Autowired
    private ThreadPoolTaskScheduler scheduler;

    @Test
    void aMailServerThatAcceptsAndSaysNothingIsLeft() throws Exception {
        try (var silent = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var mail = new JavaMailSenderImpl();
            mail.setHost(silent.getInetAddress().getHostAddress());
            mail.setPort(silent.getLocalPort());
            mail.setJavaMailProperties(impatient());
            var transport = new MailTransport(mail, "equipe@exemple.invalid");
            var departure =
                    new Departure(UUID.randomUUID(), Channel.EMAIL, "a@exemple.invalid", "Sujet", "Texte", false, 1);
            assertTimeoutPreemptively(LONG, () -> assertThatIOException()
                    .isThrownBy(() -> transport.carry(departure))
                    .isNotInstanceOf(UnansweredException.class));
        }
    }

    @Test
    void aMailServerThatTookTheMessageAndSaysNothingMoreIsNotAskedAgain() throws Exception {
        try (var forgetful = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            var server = Thread.ofVirtual().start(() -> takeAndFallSilent(forgetful));
            var mail = new JavaMailSenderImpl();
            mail.setHost(forgetful.getInetAddress().getHostAddress());
            mail.setPort(forgetful.getLocalPort());
            mail.setJavaMailProperties(impatient());
            var transport = new MailTransport(mail, "equipe@exemple.invalid");
            var departure =
                    new Departure(UUID.randomUUID(), Channel.EMAIL, "a@exemple.invalid", "Sujet", "Texte", false, 1);
            assertThatExceptionOfType(UnansweredException.class).isThrownBy(() -> transport.carry(departure));
            assertThat(server.join(LONG)).isTrue();
        }
    }

    /** Says yes to all, reads the message to its end, and then nothing. */
    private static void takeAndFallSilent(ServerSocket server) {
        try (var line = server.accept();
                var read = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
                var say = new PrintWriter(line.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say.print("220 ici\r\n");
            say.flush();
            for (var said = read.readLine(); said != null; said = read.readLine()) {
                if (said.equals(".")) {
                    continue;
                }
                if (said.startsWith("EHLO") || said.startsWith("MAIL") || said.startsWith("RCPT")) {
                    say.print("250 oui\r\n");
                } else if (said.equals("DATA")) {
                    say.print("354 allez-y\r\n");
                }
                say.flush();
            }
        } catch (IOException gone) {
            // the sender has left
        }
    }

    /** What the application is configured with, and its quarter minutes made thousandths of seconds. */
    private Properties impatient() {
        var properties = new Properties();
        configured
                .getJavaMailProperties()
                .forEach((key, value) -> properties.put(key, "15000".equals(value) ? "200" : value));
        assertThat(properties)
                .containsEntry("mail.smtp.connectiontimeout", "200")
                .containsEntry("mail.smtp.timeout", "200")
                .containsEntry("mail.smtp.writetimeout", "200");
        return properties;
    }

    @Test
    void oneJobThatWaitsHoldsUpNoOther() {
        assertThat(scheduler.getScheduledThreadPoolExecutor().getCorePoolSize()).isEqualTo(4);
    }
}
